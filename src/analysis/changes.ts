/** What is new since a moment; old words printed again, reprints and restatements are not. */
import type { Account } from "../talks/account.ts"
import type { Changes } from "../talks/changes.ts"
import type { Gleaned } from "../talks/gleaned.ts"
import type { Meeting } from "../talks/meeting.ts"
import { misprintedIn } from "../talks/misprinted.ts"
import type { Novelty } from "../talks/novelty.ts"
import type { Position } from "../talks/position.ts"
import type { Proposal } from "../talks/proposal.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { Evidence } from "../text/evidence.ts"
import type { ReportId } from "../text/ids.ts"
import { overlap } from "../text/span.ts"
import { newAnswers } from "./new-answers.ts"
import { newMeetings, newProposals, rivalAccounts } from "./new-events.ts"
import { newsOf, type News } from "./news.ts"
import { newPositions } from "./new-positions.ts"

export interface Known {
  /** In the order the reports were published. */
  readonly gleaned: readonly Gleaned[]
  readonly originOf: ReadonlyMap<ReportId, ReportId>
  readonly links: readonly StatementLink[]
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
  readonly positions: readonly Position[]
  readonly accounts: readonly Account[]
}

export type Item = Changes["items"][number]

/** A novelty whose day is not looked up yet. */
export type Told = Omit<Novelty, "date">

/**
 * What is new in the reports published after a moment.
 *
 * @param since ISO 8601; null: the publication of the report in the middle
 * @returns null when no report has a date; items in the order of publication
 */
export const changesSince = (known: Known, since: string | null): Changes | null =>
  changesAmong(noveltiesIn(known), known.gleaned, since)

/** Everything that was new when it was told; of one report, in the order of being listed. */
export function noveltiesIn(known: Known): Novelty[] {
  const news = newsOf(known)
  const told = [
    ...newAnswers(known, news),
    ...newMeetings(known, news),
    ...newProposals(known, news),
    ...newPositions(known, news),
    ...uncorrected(rivalAccounts(known, news), known),
  ]
  return told.map((one) => ({ ...one, date: dateOf(one, news) }))
}

const dateOf = ({ evidence }: Told, news: News): string =>
  evidence.reduce((last, { report }) => {
    const date = news.dateOf(report)
    return date !== null && date > last ? date : last
  }, "")

/**
 * The changes that novelties are, told after the moment. What else is in their group stays out, and
 * what one sentence shows is listed once, under the first of its kinds.
 *
 * @param told reports in the order of publication, all that the novelties of this time stand in
 */
export function changesAmong(
  novelties: readonly Novelty[],
  told: readonly Pick<Gleaned, "report">[],
  since: string | null,
): Changes | null {
  const moment = since ?? middleOf(told)
  if (moment === null) return null
  const places = new Map(told.map(({ report: { id } }, place) => [id, place]))
  const orderOf = ({ evidence }: Item): number =>
    Math.min(...evidence.map(({ report }) => places.get(report) ?? -1))
  const items = once(joined(novelties.filter(isAfter(moment))))
  return { since: moment, items: items.toSorted((a, b) => orderOf(a) - orderOf(b)) }
}

/** By its day in UTC, as the day of a novelty is written. */
function isAfter(moment: string): (novelty: Novelty) => boolean {
  const since = new Date(moment).toISOString()
  return ({ date }) => date > since
}

/** Those of one group are one item. */
function joined(novelties: readonly Novelty[]): Item[] {
  const groups = new Map<string, Item>()
  for (const [k, { kind, group, evidence }] of novelties.entries()) {
    const key = group ?? `alone ${k}`
    const before = groups.get(key)?.evidence ?? []
    groups.set(key, { kind, evidence: [...before, ...evidence] })
  }
  return [...groups.values()]
}

function middleOf(told: readonly Pick<Gleaned, "report">[]): string | null {
  const dates = told.flatMap(({ report }) => report.published ?? [])
  return dates[Math.ceil(dates.length / 2) - 1] ?? null
}

/** A figure that its outlet has taken back is no news. */
function uncorrected(told: readonly Told[], { gleaned, links }: Known): Told[] {
  const wrong = misprintedIn(gleaned, links)
  const places = gleaned
    .flatMap(({ statements }) => statements)
    .filter(({ id }) => wrong.has(id))
    .flatMap(({ evidence }) => evidence)
  const isWrong = (one: Evidence): boolean =>
    places.some((other) => other.report === one.report && overlap(other, one))
  return told.flatMap((one) => {
    const left = one.evidence.filter((sentence) => !isWrong(sentence))
    return left.length === 0 ? [] : [{ ...one, evidence: left }]
  })
}

function once(items: readonly Item[]): Item[] {
  const shown = new Set<string>()
  return items.flatMap((item) => {
    const evidence = item.evidence.filter((one) => !shown.has(placeOf(one)))
    for (const one of evidence) shown.add(placeOf(one))
    return evidence.length === 0 ? [] : [{ ...item, evidence }]
  })
}

const placeOf = ({ report, start, end }: Evidence): string => `${report} ${start} ${end}`
