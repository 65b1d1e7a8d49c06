/** Statements as they are found, and their history. */
import { z } from "zod"
import { count, pageOf, words } from "./parts.ts"
import { heading, statement } from "./record.ts"

export const hit = z
  .strictObject({
    statement,
    outlet: words,
    /** Places of the quotation that the words asked for are about. */
    marks: z.array(z.strictObject({ start: count, end: count })),
  })
  .meta({ id: "Hit" })

const facet = z.array(z.strictObject({ value: z.string(), count }))

const counts = {
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
}

export const statementPage = pageOf(hit).extend(counts).meta({ id: "StatementPage" })

const reportHit = z
  .strictObject({
    report: heading.omit({ credits: true }),
    /** The sentence; null when the words are those of the title. */
    snippet: z.strictObject({ start: count, end: count, quote: z.string() }).nullable(),
    /** Places of the sentence that the words asked for are about. */
    marks: z.array(z.strictObject({ start: count, end: count })),
  })
  .meta({ id: "ReportHit" })

export const reportPage = pageOf(reportHit)
  .extend({
    ...counts,
    /** Reports of which too little is kept to be searched by their words. */
    unsearched: count,
  })
  .meta({ id: "ReportPage" })

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
  .meta({
    id: "HistoryEntry",
    description: "Who or what gave a field another value, when and why.",
  })

export const statementWhole = z
  .strictObject({ statement, report: heading, history: z.array(change) })
  .meta({ id: "StatementWhole", description: "A statement, its report and its history." })

export const queue = z.strictObject({ ids: z.array(z.string()), next: words }).meta({ id: "Queue" })
