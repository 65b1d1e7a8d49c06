/** A stretch of days, both ends in it; open where an end is null. */
export interface Period {
  /** ISO 8601 days. */
  readonly from: string | null
  readonly to: string | null
}

export const always: Period = { from: null, to: null }

/**
 * What has no date is in no period but the whole of time.
 *
 * ```ts
 * isWithin({ from: "2027-03-01", to: null }, "2027-03-02T04:12:00Z") // true
 * isWithin({ from: "2027-03-01", to: null }, null) // false
 * ```
 */
export function isWithin({ from, to }: Period, date: string | null): boolean {
  if (from === null && to === null) return true
  const day = date?.slice(0, 10)
  return day !== undefined && (from === null || day >= from) && (to === null || day <= to)
}
