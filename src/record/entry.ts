/** Puts what was read of reports into one record. */
import type { Attribution } from "../attribution/attribution.ts"
import type { Report } from "../reports/report.ts"
import type { Statement } from "../talks/statement.ts"
import type { AttributionId } from "../text/ids.ts"
import {
  contract,
  type NegotiationRecord,
  type RecordedAttribution,
  type RecordedReport,
} from "./record.ts"

/** What one report brings into the record; the public face's `ReadReport` is one. */
export interface Entry {
  readonly report: Report
  readonly attributions: readonly (Attribution & { readonly id: AttributionId })[]
  readonly statements: readonly Statement[]
}

/** Fields in the contract's order, whatever order the reader filled them in. */
export const recordedReport = ({ report }: Entry): RecordedReport => ({
  id: report.id,
  key: report.key,
  title: report.title,
  outlet: report.outlet,
  author: report.author,
  url: report.url,
  published: report.published,
  language: report.language,
  credits: report.credits,
  furniture: report.furniture,
  origin: report.id,
  words: report.words,
  text: report.text,
})

export const recordedAttributions = ({ report, attributions }: Entry): RecordedAttribution[] =>
  attributions.map((one) => ({
    id: one.id,
    report: report.id,
    source: one.source,
    cue: one.cue,
    content: one.content,
    form: one.form,
    confidence: one.confidence,
  }))

/** A record of nothing, to be filled. */
export const emptyRecord: NegotiationRecord = {
  schema: contract,
  reports: [],
  actors: [],
  attributions: [],
  statements: [],
  meetings: [],
  proposals: [],
  positions: [],
  movements: [],
  links: [],
  silences: [],
  rungChanges: [],
  changes: null,
  accounts: [],
}

/**
 * One record of many reports, in the order given.
 *
 * ```ts
 * recordOf(entries).statements[0]?.quote // "No deal"
 * ```
 */
export function recordOf(entries: Iterable<Entry>): NegotiationRecord {
  const all = [...entries]
  return {
    ...emptyRecord,
    reports: all.map(recordedReport),
    attributions: all.flatMap(recordedAttributions),
    statements: all.flatMap((entry) => entry.statements),
  }
}
