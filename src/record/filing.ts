/** The order in which things are filed, as one number: the day of their report, then their own. */

/** More numbers than a record can have; a day beside it still fits a number exactly. */
const room = 2 ** 30
const dayLength = 86_400_000

/** Behind every day, as "~" sorts behind every date. */
const undated = 4_194_303

function dayOf(filed: string): number {
  const time = Date.parse(filed.slice(0, 10))
  return Number.isNaN(time) ? undated : Math.floor(time / dayLength)
}

/**
 * Later days have greater numbers; of one day, what was kept later.
 *
 * ```ts
 * filingOf("1970-01-02T06:00:00Z", 5) // 1073741829
 * ```
 * @param filed ISO 8601, or "~" for no date
 * @param number from 1, each given once
 */
export const filingOf = (filed: string, number: number): number => dayOf(filed) * room + number

/** Half-open: the filings of all days asked for. Undated things are of no day. */
export interface Shelves {
  readonly from: number | null
  readonly to: number | null
}

/** @param days ISO 8601, both included; null for no bound */
export const shelvesOf = ({
  from,
  to,
}: {
  readonly from: string | null
  readonly to: string | null
}): Shelves => ({
  from: from === null ? null : dayOf(from) * room,
  to: to === null ? (from === null ? null : undated * room) : (dayOf(to) + 1) * room,
})
