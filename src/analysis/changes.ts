/** What is new since a moment; old words printed again, reprints and restatements are not. */
import type { Account } from "../talks/account.ts"
import type { Changes } from "../talks/changes.ts"
import type { Gleaned } from "../talks/gleaned.ts"
import type { Meeting } from "../talks/meeting.ts"
import type { Position } from "../talks/position.ts"
import type { Proposal } from "../talks/proposal.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { Evidence } from "../text/evidence.ts"
import type { ReportId } from "../text/ids.ts"
import { overlap } from "../text/span.ts"
import { newAnswers } from "./new-answers.ts"
import { newMeetings, newProposals, rivalAccounts } from "./new-events.ts"
import { newsOf } from "./news.ts"
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

/**
 * What is new in the reports published after a moment.
 *
 * @param since ISO 8601; null: the publication of the report in the middle
 * @returns null when no report has a date; items in the order of publication
 */
export function changesSince(known: Known, since: string | null): Changes | null {
  const moment = since ?? middleOf(known.gleaned)
  if (moment === null) return null
  const news = newsOf(known, moment)
  const items = [
    ...newAnswers(known, news),
    ...newMeetings(known, news),
    ...newProposals(known, news),
    ...newPositions(known, news),
    ...uncorrected(rivalAccounts(known, news), known),
  ]
  return { since: moment, items: once(items).toSorted((a, b) => news.orderOf(a) - news.orderOf(b)) }
}

function middleOf(gleaned: readonly Gleaned[]): string | null {
  const dates = gleaned.flatMap(({ report }) => report.published ?? [])
  return dates[Math.ceil(dates.length / 2) - 1] ?? null
}

/** A figure that its outlet has taken back is no news. */
function uncorrected(items: readonly Item[], { gleaned, links }: Known): Item[] {
  const wrong = new Set(links.flatMap(({ type, to }) => (type === "corrects" ? [to] : [])))
  const places = gleaned
    .flatMap(({ statements }) => statements)
    .filter(({ id }) => wrong.has(id))
    .flatMap(({ evidence }) => evidence)
  const isWrong = (one: Evidence): boolean =>
    places.some((other) => other.report === one.report && overlap(other, one))
  return items.flatMap(({ kind, evidence }) => {
    const left = evidence.filter((one) => !isWrong(one))
    return left.length === 0 ? [] : [{ kind, evidence: left }]
  })
}

/** What one sentence shows is listed once, under the first of its kinds. */
function once(items: readonly Item[]): Item[] {
  const shown = new Set<string>()
  return items.flatMap((item) => {
    const evidence = item.evidence.filter((one) => !shown.has(placeOf(one)))
    for (const one of evidence) shown.add(placeOf(one))
    return evidence.length === 0 ? [] : [{ ...item, evidence }]
  })
}

const placeOf = ({ report, start, end }: Evidence): string => `${report} ${start} ${end}`
