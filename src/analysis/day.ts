/** Days between dates, counted in calendar days. */

const length = 86_400_000

const midnight = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`)

/**
 * Whole days from one ISO date to another; negative when the second is earlier.
 *
 * ```ts
 * daysBetween("2026-03-01", "2026-03-15T08:00:00Z") // 14
 * ```
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to) - midnight(from)) / length)
