/** What the reports tell together: board, timeline, movement, actors, changes. */
import { z } from "zod"
import { recordSchema } from "../../exchange/record-schema.ts"
import { words, count, evidences } from "./parts.ts"
import { statement, meeting, proposal, position, movement, actor, heading } from "./record.ts"

const { shape } = recordSchema

export const cell = z
  .strictObject({
    issue: z.string(),
    party: z.string(),
    /** A stance, or "silent". */
    stance: z.string(),
    position: position.nullable(),
    reportedPrivately: position.nullable(),
    age: z.int().nullable(),
    silent: z.boolean(),
    origins: count,
    reports: count,
    evidence: evidences,
    /** The statements it stands on: how far they are reviewed, and what is to be known at once. */
    statements: z.array(
      statement.pick({ id: true, status: true, form: true, hedged: true, negated: true }),
    ),
  })
  .meta({ id: "Cell", description: "Where a party stands on an issue, with its sentences." })

export const board = z
  .strictObject({
    asOf: words,
    parties: z.array(z.string()),
    rows: z.array(
      z.strictObject({
        issue: z.string(),
        /** Positions in words, from one end to the other; empty where nobody worded any. */
        rungs: z.array(z.string()),
        cells: z.array(cell),
        movements: z.array(movement),
      }),
    ),
  })
  .meta({ id: "Board", description: "Issues by parties." })

const sourced = z.strictObject({
  statement: statement.nullable(),
  report: heading.nullable(),
  evidence: evidences.element,
})

export const cellOpened = z
  .strictObject({ cell, sentences: z.array(sourced) })
  .meta({ id: "CellOpened", description: "A cell with every sentence it stands on." })

export const timelineEvent = z
  .strictObject({
    kind: z.enum(["meeting", "proposal", "statement"]),
    date: words,
    track: z.string(),
    evidence: evidences,
    meeting: meeting.optional(),
    proposal: proposal.optional(),
    version: words.optional(),
    statement: statement.optional(),
    answers: z
      .array(z.strictObject({ type: z.enum(["denies", "corrects", "retracts"]), by: statement }))
      .optional(),
  })
  .meta({ id: "TimelineEvent" })

export const movements = z
  .strictObject({
    movements: z.array(movement),
    rungChanges: shape.rungChanges,
    silences: shape.silences,
  })
  .meta({ id: "Movements", description: "What moved, what is claimed to have, who is silent." })

export const actorSeen = actor
  .extend({ statements: count })
  .meta({ id: "ActorSeen", description: "An actor, and how many statements are theirs." })

export const changesSince = z
  .strictObject({ changes: shape.changes, silences: shape.silences })
  .meta({ id: "ChangesSince", description: "What is new since a moment, each with its sentence." })
