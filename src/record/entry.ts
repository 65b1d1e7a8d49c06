/** Puts what was read of reports into one record. */
import type { ActorDecision } from "../actors/decided-actors.ts"
import type { MaybeSame } from "../actors/maybe.ts"
import type { Attribution } from "../attribution/attribution.ts"
import type { Origins } from "../reports/origin.ts"
import type { Print } from "../reports/print.ts"
import type { Report } from "../reports/report.ts"
import { type Gleaned, gleaningsOf } from "../talks/gleaned.ts"
import type { Novelty } from "../talks/novelty.ts"
import type { ActorId, AttributionId, ReportId } from "../text/ids.ts"
import {
  contract,
  type NegotiationRecord,
  type RecordedAttribution,
  type RecordedReport,
} from "./record.ts"

/** One report's part in what many tell together: all of it but the text. */
export interface Gatherable extends Gleaned {
  readonly print: Print
}

/** What one report brings into the record; the public face's `ReadReport` is one. */
export interface Entry extends Gatherable {
  readonly report: Report
  readonly attributions: readonly (Attribution & { readonly id: AttributionId })[]
}

/** All of a record that is made of many reports. */
export interface Gathered extends Omit<NegotiationRecord, "schema" | "reports" | "attributions"> {
  readonly originOf: Origins
  /** Persons who may be one; no part of the contract, but of what a reviewer decides. */
  readonly maybe: readonly MaybeSame[]
  /** No part of the contract: what changed since any day is found in them; null where unknown. */
  readonly novelties: readonly Novelty[] | null
}

/** As it comes from joining, with the way from each report's own actors to those of all. */
export interface JustGathered extends Gathered {
  readonly idOf: ReadonlyMap<ActorId, ActorId>
}

/** Joins many reports' parts by what people decided on actors; `gather` with options is one. */
export type Gathering = (
  input: readonly Gatherable[],
  actors: readonly ActorDecision[],
) => JustGathered

/** What must be kept of an entry until the last report is through. */
export function gatherable(entry: Entry): Gatherable {
  const { id, key, title, outlet, published, credits } = entry.report
  const report = { id, key, title, outlet, published, credits }
  return { ...gleaningsOf(entry), report, print: entry.print }
}

/** Fields in the contract's order, whatever order the reader filled them in. */
export const recordedReport = (
  { report }: Pick<Entry, "report">,
  origin: ReportId,
): RecordedReport => ({
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
  origin,
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
 * recordOf(entries, gather).statements[0]?.quote // "No deal"
 * ```
 */
export function recordOf(entries: Iterable<Entry>, gather: Gathering): NegotiationRecord {
  const all = [...entries]
  const { originOf, maybe: _, idOf: __, novelties: ___, ...gathered } = gather(all, [])
  return {
    ...emptyRecord,
    reports: all.map((one) => recordedReport(one, originOf.get(one.report.id) ?? one.report.id)),
    attributions: all.flatMap(recordedAttributions),
    ...gathered,
  }
}
