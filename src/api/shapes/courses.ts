/** How the talks went: positions over time, who met whom, a paper's versions. */
import { z } from "zod"
import { count, evidences, words } from "./parts.ts"
import { heading, meeting, position, proposal, statement } from "./record.ts"

export const positionStated = position
  .extend({
    /** Which of the rungs it is, from 0; null without one, or for one nobody worded. */
    place: count.nullable(),
    /** Rungs that the issue has. */
    rungs: count,
    /** A person has decided on every statement it stands on. */
    reviewed: z.boolean(),
  })
  .meta({ id: "PositionStated", description: "Where a party stood on an issue on a day." })

export const contact = z
  .strictObject({
    between: z.array(z.string()).length(2),
    track: z.string(),
    states: z.strictObject({
      held: count,
      "under-way": count,
      planned: count,
      cancelled: count,
      denied: count,
    }),
    first: words,
    last: words,
    meetings: z.array(meeting.shape.id),
    evidence: evidences,
  })
  .meta({ id: "Contact", description: "Two who met on a track, how often and when." })

const sourced = z.strictObject({
  evidence: evidences.element,
  statement: statement.nullable(),
  report: heading.nullable(),
})

export const proposalWhole = z
  .strictObject({
    proposal,
    /** In the order in which they were first reported; one, without a name, where none has one. */
    versions: z.array(z.strictObject({ version: words, date: words, sentences: z.array(sourced) })),
    parts: z.array(
      z.strictObject({
        label: z.string(),
        sentences: z.array(sourced),
        reactions: z.array(
          z.strictObject({
            party: z.string(),
            reaction: statement.shape.act.unwrap(),
            sentences: z.array(sourced),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "ProposalWhole", description: "A paper: its versions and parts side by side." })
