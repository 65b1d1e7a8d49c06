/** Bars of the timeline: how much happened in each part of a period. */
import type { TimelineDays } from "../../../src/api/contract.ts"
import { cut, unitOf, type Period } from "./period.ts"

export const kinds = ["meeting", "proposal", "statement"] as const
export type Kind = (typeof kinds)[number]

export interface Bar extends Period {
  readonly count: number
}

type Days = TimelineDays["days"]

const countOf = (day: Days[number], kind: Kind | null): number =>
  kind === null ? day.meeting + day.proposal + day.statement : day[kind]

export const totalOf = (days: Days, kind: Kind | null): number =>
  days.reduce((sum, day) => sum + countOf(day, kind), 0)

export const daysWithin = (days: Days, { from, to }: Period): Days =>
  days.filter(({ date }) => date >= from && date <= to)

/** One for each day, week, month or year of the period, those with nothing among them. */
export function barsOf(days: Days, period: Period, kind: Kind | null): Bar[] {
  let at = days.findIndex(({ date }) => date >= period.from)
  if (at === -1) at = days.length
  return cut(period, unitOf(period)).map((part) => {
    let count = 0
    for (let day = days[at]; day !== undefined && day.date <= part.to; day = days[++at])
      count += countOf(day, kind)
    return { ...part, count }
  })
}

/** From the first day of the record on which anything happened to the last; null without any. */
export function wholeOf(days: Days): Period | null {
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? null : { from: first.date, to: last.date }
}
