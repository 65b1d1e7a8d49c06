/** A report about invented talks of invented people, read by hand: what writers are tried on. */
import { gather } from "../../src/gather.ts"
import type { Entry, Gatherable } from "../../src/record/entry.ts"
import { printOf } from "../../src/reports/print.ts"
import type { Report } from "../../src/reports/report.ts"
import { noCodebook } from "../../src/talks/codebook.ts"
import type { Statement } from "../../src/talks/statement.ts"
import type { AttributionId, ReportId, StatementId } from "../../src/text/ids.ts"
import type { Span } from "../../src/text/span.ts"

const text = `Ferry talks stall in Port Ellery

“No boat sails, and "none" will,” said Ida Marsh, head of the deckhands' union.

The company denied that talks had stopped, and it hopes for a truce.

Also read: tides of the week`

const spanOf = (words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const report = "r-ferry" as ReportId

const statement = (id: string, attribution: string, quote: string): Statement => ({
  id: id as StatementId,
  report,
  attribution: attribution as AttributionId,
  quote,
  evidence: [{ report, ...spanOf(quote), quote }],
  form: "indirect",
  speaker: null,
  speakerName: null,
  speakerRole: null,
  party: null,
  recipient: null,
  via: null,
  chain: [],
  act: null,
  stance: null,
  issue: null,
  proposal: null,
  condition: null,
  negotiation: null,
  hedged: null,
  negated: null,
  private: null,
  date: null,
  event: null,
  confidence: 0.914,
  status: "proposed",
})

const ferryReport: Report = {
  id: report,
  key: "ferry.txt",
  title: "Ferry talks stall in Port Ellery",
  outlet: "Ellery Post",
  author: null,
  url: null,
  published: "2026-03-14",
  language: "en",
  credits: ["Coast Wire"],
  furniture: [spanOf("Also read: tides of the week")],
  words: 37,
  text,
}

export const ferryEntry: Entry = {
  report: ferryReport,
  print: printOf(ferryReport),
  actors: [],
  attitudes: [],
  meetings: [],
  proposals: [],
  claims: [],
  facts: [],
  attributions: [
    {
      id: "a-1" as AttributionId,
      source: [spanOf("Ida Marsh, head of the deckhands' union")],
      cue: [spanOf("said")],
      content: [spanOf('“No boat sails, and "none" will,”')],
      form: "direct",
      confidence: 0.97,
    },
    {
      id: "a-2" as AttributionId,
      source: [spanOf("The company")],
      cue: [spanOf("denied")],
      content: [spanOf("that talks had stopped")],
      form: "indirect",
      confidence: 0.914,
    },
    {
      id: "a-3" as AttributionId,
      source: [spanOf("it hopes").start].map((start) => ({ start, end: start + 2 })),
      cue: [spanOf("hopes")],
      content: [spanOf("for a truce")],
      form: "indirect",
      confidence: 0.7,
    },
  ],
  statements: [
    {
      ...statement("s-1", "a-1", 'No boat sails, and "none" will,'),
      form: "direct",
      speakerName: "Ida Marsh",
      speakerRole: "head of the deckhands' union",
      confidence: 0.97,
    },
    { ...statement("s-2", "a-2", "that talks had stopped"), speakerName: "The company" },
  ],
}

/** The same entry under another id, as often as asked. */
export async function* ferryEntries(count: number): AsyncGenerator<Entry> {
  for (let number = 1; number <= count; number++) {
    const id = `r-${number}` as ReportId
    const numbered = { ...ferryEntry.report, id }
    yield { ...ferryEntry, report: numbered, print: printOf(numbered) }
  }
}

/** Joins entries as the command does without a codebook. */
export const gathering = (input: readonly Gatherable[]) =>
  gather(input, { codebook: noCodebook, since: null })
