/** Days of the calendar as ISO 8601 strings, reckoned without clocks or time zones. */

const DAY = 86_400_000

const namesToNumbers = (names: string, from: number): ReadonlyMap<string, number> =>
  new Map(
    names
      .trim()
      .split(/\s+/)
      .map((name, k) => [name, k + from]),
  )

/** Sunday is 0. */
export const weekdays = namesToNumbers(
  "sunday monday tuesday wednesday thursday friday saturday",
  0,
)

/** January is 1; short forms with and without their full stop. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "january february march april may june july august september october november december",
    "jan. feb. mar. apr. may jun. jul. aug. sep. oct. nov. dec.",
    "jan feb mar apr may jun jul aug sept. oct nov dec",
  ].flatMap((names) => [...namesToNumbers(names, 1)]),
)

const stampOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
const dayOf = (stamp: number): string => new Date(stamp).toISOString().slice(0, 10)

/** The day of a moment in ISO 8601 ("2027-03-02T22:40:00Z"); null when it begins with none. */
export function dayOfMoment(moment: string | null): string | null {
  const day = moment?.slice(0, 10) ?? ""
  return /^\d{4}-\d\d-\d\d$/.test(day) && dayOf(stampOf(day)) === day ? day : null
}

/**
 * The day so many days later, or earlier.
 *
 * ```ts
 * addDays("2027-02-27", 2) // "2027-03-01"
 * ```
 */
export const addDays = (day: string, count: number): string => dayOf(stampOf(day) + count * DAY)

export const daysBetween = (from: string, to: string): number =>
  Math.round((stampOf(to) - stampOf(from)) / DAY)

/** 0 for a Sunday. */
export const weekdayOf = (day: string): number => new Date(stampOf(day)).getUTCDay()

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7))

/** A day of the calendar; null for one that does not exist, such as February 30. */
export function dayFrom(year: number, month: number, day: number): string | null {
  const text = [String(year).padStart(4, "0"), two(month), two(day)].join("-")
  const stamp = stampOf(text)
  return Number.isNaN(stamp) || dayOf(stamp) !== text ? null : text
}

const two = (count: number): string => String(count).padStart(2, "0")

/** The last day of a month; months past December run into the years after. */
export function monthEnd(year: number, month: number): string {
  return dayOf(Date.UTC(year, month, 0))
}

/** The first day of a month; months past December or before January run into other years. */
export function monthStart(year: number, month: number): string {
  return dayOf(Date.UTC(year, month - 1, 1))
}
