/** Tells which days a named time is. */
import {
  addDays,
  dayFrom,
  daysBetween,
  mondayOf,
  monthEnd,
  monthStart,
  weekdayOf,
} from "./calendar.ts"
import type { Timing, Turn } from "./timing.ts"

/** The days of a time: both null when unknown, `end` null for a single day. */
export interface Days {
  readonly date: string | null
  readonly end: string | null
}

/** Where a time is told from. */
export interface Standpoint {
  /** ISO day of writing; null when it is not known. */
  readonly from: string | null
  /** ISO day of the time named before; null without. */
  readonly anchor: string | null
  /** Whether the clause looks ahead of the day of writing. */
  readonly ahead: () => boolean
}

const never: Days = { date: null, end: null }
const single = (date: string | null): Days => ({ date, end: null })

/** "Last Tuesday" on a Wednesday may be yesterday or a week earlier: within so many days, unsure. */
const UNSURE = 2

function dayOfWeekday(wanted: number, from: string, turn: Turn, ahead: boolean): string | null {
  const forth = (wanted - weekdayOf(from) + 7) % 7
  const back = (7 - forth) % 7
  if (turn === "next") return forth === 0 ? addDays(from, 7) : sure(from, forth)
  if (turn === "last") return back === 0 ? addDays(from, -7) : sure(from, -back)
  return addDays(from, ahead ? forth : -back)
}

const sure = (from: string, days: number): string | null =>
  Math.abs(days) <= UNSURE ? null : addDays(from, days)

/** The year in which a month and day lie nearest to the day of writing, or next after it. */
function yearOf(month: number, day: number, from: string, ahead: boolean): number {
  const year = Number(from.slice(0, 4))
  const distance = (one: number): number => {
    const days = daysBetween(from, dayFrom(one, month, day) ?? monthEnd(one, month))
    return ahead && days < 0 ? Number.POSITIVE_INFINITY : Math.abs(days)
  }
  return [year, year - 1, year + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a))
}

function daysOfDate(timing: Timing & { kind: "date" }, { from, ahead }: Standpoint): Days {
  if (timing.year === null && from === null) return never
  const { month } = timing
  const year = timing.year ?? yearOf(month, timing.from, from as string, ahead())
  const last = timing.to === null ? null : dayFrom(year, month, timing.to)
  return { date: dayFrom(year, month, timing.from), end: last }
}

const thirds = { early: [1, 10], mid: [11, 20], late: [21, 31] } as const

function daysOfMonth(timing: Timing & { kind: "month" }, { from, ahead }: Standpoint): Days {
  if (timing.year === null && from === null) return never
  const year =
    timing.year ?? yearOfMonth(timing.month, from as string, timing.turn === "next" || ahead())
  const start = monthStart(year, timing.month)
  const end = monthEnd(year, timing.month)
  if (timing.part === null) return { date: start, end }
  const [first, last] = thirds[timing.part]
  return { date: addDays(start, first - 1), end: last === 31 ? end : addDays(start, last - 1) }
}

/** The month of writing itself, else the last one of that name, or the next. */
function yearOfMonth(wanted: number, from: string, ahead: boolean): number {
  const year = Number(from.slice(0, 4))
  const own = Number(from.slice(5, 7))
  if (wanted === own) return year
  if (ahead) return wanted > own ? year : year + 1
  return wanted < own ? year : year - 1
}

function dayOfOrdinal(day: number, { from, ahead }: Standpoint): Days {
  if (from === null) return never
  const [year, own] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  const candidates = [own - 1, own, own + 1].flatMap((one) => {
    const start = monthStart(year, one)
    return dayFrom(Number(start.slice(0, 4)), Number(start.slice(5, 7)), day) ?? []
  })
  const forth = ahead()
  const fits = candidates.filter((one) => (forth ? one >= from : one <= from))
  return single((forth ? fits[0] : fits.at(-1)) ?? null)
}

function daysOfPeriod({ unit, shift }: Timing & { kind: "period" }, from: string): Days {
  const year = Number(from.slice(0, 4))
  if (unit === "year") return { date: monthStart(year + shift, 1), end: monthEnd(year + shift, 12) }
  if (unit === "month") {
    const wanted = Number(from.slice(5, 7)) + shift
    return { date: monthStart(year, wanted), end: monthEnd(year, wanted) }
  }
  const monday = addDays(mondayOf(from), 7 * shift)
  return { date: unit === "week" ? monday : addDays(monday, 5), end: addDays(monday, 6) }
}

function dayLater(days: number, { anchor }: Standpoint): Days {
  return single(anchor === null ? null : addDays(anchor, days))
}

function ofWeek(timing: Timing & { kind: "weekday" }, from: string, ahead: boolean): string | null {
  if (timing.week === null) return dayOfWeekday(timing.weekday, from, timing.turn, ahead)
  return addDays(mondayOf(from), 7 * timing.week + ((timing.weekday + 6) % 7))
}

function daysOfShift(timing: Timing & { kind: "shift" }, from: string): Days {
  const end = timing.through === null ? null : addDays(from, timing.through)
  return { date: addDays(from, timing.days), end }
}

/** The days a time is, as far as it is certain from where it is told. */
export function dated(timing: Timing, standpoint: Standpoint): Days {
  const { from, anchor, ahead } = standpoint
  if (timing.kind === "date") return daysOfDate(timing, standpoint)
  if (timing.kind === "month") return daysOfMonth(timing, standpoint)
  if (timing.kind === "year")
    return { date: monthStart(timing.year, 1), end: monthEnd(timing.year, 12) }
  if (timing.kind === "later") return dayLater(timing.days, standpoint)
  if (timing.kind === "thatDay") return single(anchor ?? from)
  if (from === null || timing.kind === "unknown") return never
  if (timing.kind === "shift") return daysOfShift(timing, from)
  if (timing.kind === "period") return daysOfPeriod(timing, from)
  if (timing.kind === "ordinal") return dayOfOrdinal(timing.day, standpoint)
  return single(ofWeek(timing, from, ahead()))
}
