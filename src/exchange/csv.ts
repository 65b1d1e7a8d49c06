/**
 * Writes the statements as one flat table (RFC 4180): a row each, commas, CRLF, a header. Words
 * stand exactly as in the report, so a cell may begin with "=" or "@": open the table as text in a
 * spreadsheet that would take such a cell for a formula.
 */
import type { Entry } from "../record/entry.ts"
import type { Statement } from "../talks/statement.ts"
import { sliceOf } from "../text/span.ts"
import { csvRow, type TableCell } from "./table.ts"

export interface CsvOptions {
  /** A byte order mark in front, by which Excel knows UTF-8. */
  readonly bom: boolean
}

const columns = {
  report: ({ report }) => report.id,
  key: ({ report }) => report.key,
  title: ({ report }) => report.title,
  outlet: ({ report }) => report.outlet,
  author: ({ report }) => report.author,
  url: ({ report }) => report.url,
  published: ({ report }) => report.published,
  statement: (_, statement) => statement.id,
  attribution: (_, statement) => statement.attribution,
  speaker: (_, statement) => statement.speaker,
  speakerName: (_, statement) => statement.speakerName,
  speakerRole: (_, statement) => statement.speakerRole,
  party: (_, statement) => statement.party,
  recipient: (_, statement) => statement.recipient,
  via: (_, statement) => statement.via,
  chain: (_, statement) => statement.chain.map((link) => link.name).join(" > "),
  form: (_, statement) => statement.form,
  cue: cueWords,
  quote: (_, statement) => statement.quote,
  /** Half-open `start-end` in UTF-16 code units of the report's text; several with a blank between. */
  evidence: (_, { evidence }) => evidence.map(({ start, end }) => `${start}-${end}`).join(" "),
  act: (_, statement) => statement.act,
  stance: (_, statement) => statement.stance,
  issue: (_, statement) => statement.issue,
  proposal: (_, statement) => statement.proposal,
  negotiation: (_, statement) => statement.negotiation,
  hedged: (_, statement) => statement.hedged,
  negated: (_, statement) => statement.negated,
  private: (_, statement) => statement.private,
  date: (_, statement) => statement.date,
  event: (_, statement) => statement.event,
  confidence: (_, statement) => statement.confidence,
  status: (_, statement) => statement.status,
} as const satisfies Record<string, (entry: Entry, statement: Statement) => TableCell>

function cueWords({ report, attributions }: Entry, statement: Statement): string {
  const attribution = attributions.find((one) => one.id === statement.attribution)
  return (attribution?.cue ?? []).map((span) => sliceOf(report.text, span)).join(" ")
}

/**
 * ```ts
 * for await (const chunk of toCsv({ bom: false })(entries)) process.stdout.write(chunk)
 * // report,key,title,...
 * ```
 */
export const toCsv = ({ bom }: CsvOptions) =>
  async function* (entries: AsyncIterable<Entry>): AsyncGenerator<string> {
    yield (bom ? "\uFEFF" : "") + csvRow(Object.keys(columns))
    for await (const entry of entries) yield entry.statements.map(rowOf(entry)).join("")
  }

const rowOf = (entry: Entry) => (statement: Statement) =>
  csvRow(Object.values(columns).map((cell) => cell(entry, statement)))
