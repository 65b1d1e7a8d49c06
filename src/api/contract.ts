/**
 * The contract of the HTTP API: what a page may import, as types. The schemas are the one place
 * where the shapes stand; the OpenAPI document is made of them.
 */
import { z } from "zod"
import { recordSchema } from "../exchange/record-schema.ts"

const { shape } = recordSchema
const words = z.string().nullable()
const count = z.int().nonnegative()
const evidences = shape.silences.element.shape.evidence

export const statement = shape.statements.element
export const meeting = shape.meetings.element
export const proposal = shape.proposals.element
export const position = shape.positions.element
export const movement = shape.movements.element
export const accountOfFact = shape.accounts.element
export const actor = shape.actors.element
export const report = shape.reports.element

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** What the reader can do about it. */
    mend: words,
    /** Where in the request the trouble lies. */
    errors: z.array(z.strictObject({ at: z.string(), because: z.string() })),
  })
  .meta({ id: "Problem", description: "RFC 9457: what went wrong, and what mends it." })

export const heading = z
  .strictObject({
    id: z.string(),
    key: words,
    title: words,
    outlet: words,
    published: words,
    credits: z.array(z.string()),
  })
  .meta({ id: "ReportHeading", description: "A report without its text." })

export const overview = z
  .strictObject({
    name: words,
    reports: count,
    statements: count,
    orphans: count,
    forgotten: count,
    asOf: words,
    parties: z.array(z.string()),
    issues: z.array(z.string()),
  })
  .meta({ id: "Overview", description: "What the record holds." })

export const wholeReport = z
  .strictObject({ report, statements: z.array(statement) })
  .meta({ id: "WholeReport", description: "A report with its text and its statements." })

export const hit = z
  .strictObject({
    statement,
    outlet: words,
    /** Places of the quotation that the words asked for are about. */
    marks: z.array(z.strictObject({ start: count, end: count })),
  })
  .meta({ id: "Hit" })

const facet = z.array(z.strictObject({ value: z.string(), count }))

/** One page of a list; `next` asks for the following one. */
export const pageOf = <One extends z.ZodType>(one: One) =>
  z.strictObject({ items: z.array(one), next: words })

export const statementPage = pageOf(hit)
  .extend({
    count,
    /** More matched than were ranked and counted. */
    isCut: z.boolean(),
    facets: z.strictObject({
      speaker: facet,
      party: facet,
      issue: facet,
      act: facet,
      outlet: facet,
      status: facet,
    }),
  })
  .meta({ id: "StatementPage" })

export const change = z
  .strictObject({
    number: count,
    step: count.nullable(),
    subject: z.string(),
    report: words,
    field: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    by: z.strictObject({ kind: z.enum(["model", "reviewer"]), name: z.string() }),
    at: z.string(),
    reason: words,
    undoes: count.nullable(),
    /** It was taken back. */
    undone: z.boolean(),
  })
  .meta({ id: "Change", description: "Who or what gave a field another value, when and why." })

export const statementWhole = z
  .strictObject({ statement, report: heading, history: z.array(change) })
  .meta({ id: "StatementWhole", description: "A statement, its report and its history." })

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
  })
  .meta({ id: "Cell", description: "Where a party stands on an issue, with its sentences." })

export const board = z
  .strictObject({
    asOf: words,
    parties: z.array(z.string()),
    rows: z.array(
      z.strictObject({
        issue: z.string(),
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

export const decision = z
  .strictObject({
    /** The reviewer's reason, noted in the history. */
    reason: z.string().max(2000).nullable().optional(),
  })
  .meta({ id: "Decision" })

export const correction = z
  .strictObject({
    reason: z.string().max(2000).nullable().optional(),
    fields: z
      .strictObject({
        speakerName: words,
        speakerRole: words,
        party: words,
        recipient: words,
        via: words,
        act: statement.shape.act,
        stance: statement.shape.stance,
        issue: words,
        proposal: words,
        negotiation: words,
        hedged: z.boolean().nullable(),
        negated: z.boolean().nullable(),
        private: z.boolean().nullable(),
        date: words,
        event: words,
      })
      .partial(),
  })
  .meta({ id: "Correction", description: "New values by field; what is left out stays." })

export const decided = z
  .strictObject({
    /** Null when there was nothing to do. */
    step: count.nullable(),
    statement: statement.nullable(),
  })
  .meta({ id: "Decided", description: "The step taken, to be undone by its number." })

export const queue = z.strictObject({ ids: z.array(z.string()), next: words }).meta({ id: "Queue" })

export const upload = z
  .strictObject({
    id: z.string(),
    state: z.enum(["waiting", "reading", "done", "failed"]),
    files: count,
    bytes: count,
    kinds: z.strictObject({
      new: count,
      version: count,
      reread: count,
      known: count,
      forgotten: count,
    }),
    unread: z.array(z.strictObject({ name: z.string(), because: z.string(), mend: z.string() })),
    because: words,
  })
  .meta({ id: "Upload", description: "What has come of the reports that were sent." })

export const login = z
  .strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(1000) })
  .meta({ id: "Login" })

export const whoAmI = z
  .strictObject({
    name: words,
    role: z.enum(["reader", "reviewer", "editor", "admin"]),
    scopes: z.array(z.string()),
    /** To be sent as X-CSRF-Token with every change; null where no cookie is used. */
    csrf: words,
  })
  .meta({ id: "WhoAmI" })

export const user = z
  .strictObject({ name: z.string(), role: z.string(), made: z.string() })
  .meta({ id: "User" })

export const audited = z
  .strictObject({ at: z.string(), user: words, what: z.string(), detail: words })
  .meta({ id: "Audited" })

export type Problem = z.infer<typeof problem>
export type Overview = z.infer<typeof overview>
export type ReportHeading = z.infer<typeof heading>
export type WholeReport = z.infer<typeof wholeReport>
export type Statement = z.infer<typeof statement>
export type StatementPage = z.infer<typeof statementPage>
export type StatementWhole = z.infer<typeof statementWhole>
export type Board = z.infer<typeof board>
export type Cell = z.infer<typeof cell>
export type CellOpened = z.infer<typeof cellOpened>
export type TimelineEvent = z.infer<typeof timelineEvent>
export type Movements = z.infer<typeof movements>
export type ActorSeen = z.infer<typeof actorSeen>
export type Account = z.infer<typeof accountOfFact>
export type Meeting = z.infer<typeof meeting>
export type Proposal = z.infer<typeof proposal>
export type ChangesSince = z.infer<typeof changesSince>
export type Change = z.infer<typeof change>
export type Decision = z.infer<typeof decision>
export type Correction = z.infer<typeof correction>
export type Decided = z.infer<typeof decided>
export type Queue = z.infer<typeof queue>
export type Upload = z.infer<typeof upload>
export type WhoAmI = z.infer<typeof whoAmI>
