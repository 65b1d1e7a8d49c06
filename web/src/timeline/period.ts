/** Periods of days, both ends within, and how they are cut into days, weeks, months or years. */
export interface Period {
  /** ISO 8601 dates. */
  readonly from: string
  readonly to: string
}

export type Unit = "day" | "week" | "month" | "year"

const dayLength = 86_400_000
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
const isoOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/**
 * The day so many days later.
 *
 * ```ts
 * later("2027-02-27", 3) // "2027-03-02"
 * ```
 */
export const later = (day: string, days: number): string =>
  isoOf(dateOf(day).getTime() + days * dayLength)

/**
 * Days of a period, both ends among them.
 *
 * ```ts
 * lengthOf({ from: "2027-03-01", to: "2027-03-07" }) // 7
 * ```
 */
export const lengthOf = ({ from, to }: Period): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / dayLength) + 1

/** The finest unit that leaves no more bars than the eye can tell apart. */
export function unitOf(period: Period): Unit {
  const days = lengthOf(period)
  if (days <= 62) return "day"
  if (days <= 62 * 7) return "week"
  return days <= 366 * 12 ? "month" : "year"
}

/** A week begins on Monday. */
export function beginOf(day: string, unit: Unit): string {
  if (unit === "week") return later(day, -((dateOf(day).getUTCDay() + 6) % 7))
  if (unit === "month") return `${day.slice(0, 7)}-01`
  return unit === "year" ? `${day.slice(0, 4)}-01-01` : day
}

function nextOf(begin: string, unit: Unit): string {
  if (unit === "day") return later(begin, 1)
  if (unit === "week") return later(begin, 7)
  return beginOf(later(begin, unit === "month" ? 32 : 367), unit)
}

/**
 * A period cut at the ends of a unit.
 *
 * ```ts
 * cut({ from: "2027-01-20", to: "2027-02-10" }, "month").map(({ from }) => from) // ["2027-01-20", "2027-02-01"]
 * ```
 */
export function cut({ from, to }: Period, unit: Unit): Period[] {
  const parts: Period[] = []
  for (let begin = beginOf(from, unit); begin <= to; begin = nextOf(begin, unit)) {
    const end = later(nextOf(begin, unit), -1)
    parts.push({ from: begin < from ? from : begin, to: end > to ? to : end })
  }
  return parts
}

const within = ({ from, to }: Period, whole: Period): Period => ({
  from: from < whole.from ? whole.from : from,
  to: to > whole.to ? whole.to : to,
})

/** Half as long, or twice as long, round the same middle; never beyond the whole. */
export function zoomed(period: Period, whole: Period, factor: 0.5 | 2): Period {
  const length = lengthOf(period)
  const wanted = Math.max(1, Math.round(length * factor))
  const from = later(period.from, Math.round((length - wanted) / 2))
  return within({ from, to: later(from, wanted - 1) }, whole)
}

/** As long as before, earlier or later by half its length, and stopped at the ends of the whole. */
export function moved(period: Period, whole: Period, direction: -1 | 1): Period {
  const length = lengthOf(period)
  const step = direction * Math.max(1, Math.round(length / 2))
  const room =
    direction === 1
      ? lengthOf({ from: period.to, to: whole.to }) - 1
      : 1 - lengthOf({ from: whole.from, to: period.from })
  const days =
    direction === 1 ? Math.min(step, Math.max(0, room)) : Math.max(step, Math.min(0, room))
  return { from: later(period.from, days), to: later(period.to, days) }
}

const isDay = (written: string | null): written is string =>
  written !== null &&
  /^\d{4}-\d{2}-\d{2}$/u.test(written) &&
  !Number.isNaN(dateOf(written).getTime())

/** The period an address asks for, inside the whole; the whole where it asks for none. */
export function periodIn(params: URLSearchParams, whole: Period): Period {
  const [from, to] = [params.get("from"), params.get("to")]
  const asked = { from: isDay(from) ? from : whole.from, to: isDay(to) ? to : whole.to }
  if (asked.from > asked.to) return whole
  const inside = within(asked, whole)
  return inside.from > inside.to ? asked : inside
}
