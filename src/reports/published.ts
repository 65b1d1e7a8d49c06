import type { Dateline } from "./dateline.ts"
import { isoDay } from "./iso-date.ts"

/** A wire report is printed within days of its dateline; further apart the year would be a guess. */
const daysBefore = 45
const daysAfter = 2
const dayLength = 86_400_000

/**
 * The date of publication from the dateline and from hints (ISO 8601 or null, the surest first).
 * A dateline's day and month take the year that brings them near a hint.
 *
 * ```text
 * publishedOn(dateline("GENEVA, Dec 30 (AFP) -"), ["2027-01-01"]) // "2026-12-30"
 * publishedOn(dateline("GENEVA, Dec 30 (AFP) -"), [null]) // null
 * ```
 */
export function publishedOn(
  dateline: Dateline | null,
  hints: readonly (string | null)[],
): string | null {
  const hint = hints.find((date) => date !== null) ?? null
  return (dateline && dayOf(dateline, hint)) ?? hint
}

function dayOf({ year, month, day }: Dateline, hint: string | null): string | null {
  if (month === null || day === null) return null
  if (year !== null) return isoDay({ year, month, day })
  if (hint === null) return null
  const printed = Date.parse(hint.slice(0, 10))
  const hinted = new Date(printed).getUTCFullYear()
  return (
    [hinted, hinted - 1, hinted + 1]
      .map((near) => isoDay({ year: near, month, day }))
      .find((date) => date !== null && isNear((printed - Date.parse(date)) / dayLength)) ?? null
  )
}

const isNear = (daysOld: number): boolean => daysOld <= daysBefore && daysOld >= -daysAfter
