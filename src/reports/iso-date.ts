/** A calendar day as reports name it; `month` counts from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
]

/** A month's English name or its usual short form, for use inside a pattern. */
export const monthPattern =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)"

/** "Dec.", "December" -> 12; 0 for what is no month. */
export const monthNumber = (name: string): number =>
  monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1

const two = (n: number): string => String(n).padStart(2, "0")

/** "2026-03-14", or null when the calendar has no such day. */
export function isoDay({ year, month, day }: Day): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1800 && year < 2200 ? `${year}-${two(month)}-${two(day)}` : null
}

const zone = "(?:\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?"
const isoForm = new RegExp(
  `^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?(${zone}))?$`,
)
const monthFirst = new RegExp(
  `^(?:[A-Za-z]+,\\s*)?(${monthPattern})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`,
  "i",
)
const dayFirst = new RegExp(
  `^(?:[A-Za-z]+,\\s*)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(${monthPattern})\\s+(\\d{4})(?:\\s+(\\d{2}):(\\d{2})(?::(\\d{2}))?(${zone}))?$`,
  "i",
)

/**
 * A date as metadata writes it, in ISO 8601; null for what is no complete date. A day and month
 * in figures only ("3/4/2026") is two dates and hence none.
 *
 * ```ts
 * isoDate("March 14, 2026") // "2026-03-14"
 * isoDate("Sat, 14 Mar 2026 10:00:00 GMT") // "2026-03-14T10:00:00Z"
 * isoDate("3/4/2026") // null
 * ```
 */
export function isoDate(written: string): string | null {
  const text = written.trim().replace(/^(\d{4})[/.](\d{2})[/.](\d{2})/, "$1-$2-$3")
  const iso = isoForm.exec(text)
  if (iso) return moment({ year: +iso[1]!, month: +iso[2]!, day: +iso[3]! }, iso.slice(4))
  const us = monthFirst.exec(text)
  if (us) return isoDay({ year: +us[3]!, month: monthNumber(us[1]!), day: +us[2]! })
  const uk = dayFirst.exec(text)
  return uk && moment({ year: +uk[3]!, month: monthNumber(uk[2]!), day: +uk[1]! }, uk.slice(4))
}

/** A day with the hour, minute, second and zone that were written, as far as they were. */
function moment(
  date: Day,
  [hour, minute, second, offset]: readonly (string | undefined)[],
): string | null {
  const day = isoDay(date)
  if (!day || hour === undefined) return day
  if (+hour > 23 || +minute! > 59 || +(second ?? 0) > 60) return null
  return `${day}T${hour}:${minute}:${second ?? "00"}${isoZone(offset?.trim() ?? "")}`
}

function isoZone(offset: string): string {
  if (offset === "") return "" // a local time stays local
  return /^(?:Z|UTC|GMT)$/.test(offset) ? "Z" : offset.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2")
}
