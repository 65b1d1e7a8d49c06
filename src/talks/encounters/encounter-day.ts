/** The day of an encounter: which of its clause's times is its own, and what day that is. */
import type { Moment } from "../../language/moment.ts"
import { sliceOf } from "../../text/span.ts"
import type { MeetingState } from "../meeting.ts"

const weekday = /^(?:\p{L}+ )*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?(?: \p{L}+)*$/iu
const WEEK = 7
const NEAR = 3
const YEAR = 200

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** A time with its words. */
export interface Printed {
  readonly moment: Moment
  readonly words: string
  /** Does it stand behind the word that tells the encounter? */
  readonly behind: boolean
}

export const printed = (moment: Moment, text: string, at: number): Printed => ({
  moment,
  words: sliceOf(text, moment.span),
  behind: moment.span.start > at,
})

/** What was agreed on a day gone by is still to come: that day is not the encounter's. */
export function fits(
  { moment, words, behind }: Printed,
  state: MeetingState,
  today: string,
): boolean {
  const { date, end } = moment
  if (date === null) return true
  if (state === "planned") return (end ?? date) >= today || (behind && weekday.test(words))
  if (state !== "held") return true
  return date <= today || weekday.test(words) || isYearless(words, date, today)
}

const isYearless = (words: string, date: string, today: string): boolean =>
  !/\d{4}/u.test(words) && (Date.parse(date) - Date.parse(today)) / 86_400_000 > YEAR

/**
 * What is over lies behind the day of publication: a Tuesday is the last one, a date without a year
 * this year's. What is to come lies ahead. The weekday of what never was is nobody's.
 */
export function dayOf(
  { moment, words }: Printed,
  state: MeetingState,
  today: string,
): string | null {
  const { date } = moment
  if (date === null) return null
  const named = weekday.test(words)
  if (state === "planned") return named && date < today ? shifted(date, WEEK) : date
  if (state === "denied" && (named || moment.end !== null)) return null
  if (date <= today || state === "under-way") return date
  // What is called off may lie ahead: its Thursday is the nearer one.
  if (named && state === "cancelled" && date <= shifted(today, NEAR)) return date
  if (named) return shifted(date, -WEEK)
  return isYearless(words, date, today) ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : date
}

/** "Meets on Friday", "began today": the day decides between going on and still to come. */
export function stateOn(
  state: MeetingState,
  { moment }: Printed,
  { today, present }: { readonly today: string; readonly present: boolean },
): MeetingState {
  const { date, end } = moment
  if (state !== "under-way" || date === null || end !== null) return state
  return date > today || (present && date < today) ? "planned" : state
}
