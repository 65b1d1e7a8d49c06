/** Writes an ISO date the way a dossier does, without moving it into another time zone. */

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:?\d{2})?)?$/u
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/**
 * ```ts
 * printedDate("2026-03-14T04:12:00Z") // "14 Mar 2026, 04:12 UTC"
 * printedDate("spring") // "spring": what is no ISO date stands as it was given
 * ```
 */
export function printedDate(date: string): string {
  const [, year, month, day, time, zone] = iso.exec(date) ?? []
  const name = months[Number(month) - 1]
  if (name === undefined) return date
  const clock = time === undefined ? "" : `, ${time} ${zone === "Z" ? "UTC" : (zone ?? "")}`
  return `${Number(day)} ${name} ${year}${clock}`.trimEnd()
}

/** The day alone; "undated" when there is none. */
export const printedDay = (date: string | null): string =>
  date === null ? "undated" : printedDate(date.slice(0, 10))
