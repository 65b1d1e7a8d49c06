/** Days on which an encounter may have been, as far as one report tells. */
const DAY = 86_400_000

/** First and last day, ISO 8601, both included. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

const numberOf = (date: string): number => Math.round(Date.parse(date.slice(0, 10)) / DAY)

/** Days from one date to another, never negative. */
export const daysBetween = (a: string, b: string): number => Math.abs(numberOf(a) - numberOf(b))

/** The date so many days after another. */
export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date.slice(0, 10)) + days * DAY).toISOString().slice(0, 10)

/** Days that lie between two ranges; 0 when they meet. */
export function gapBetween(a: DayRange, b: DayRange): number {
  if (a.to < b.from) return daysBetween(a.to, b.from)
  return b.to < a.from ? daysBetween(b.to, a.from) : 0
}

/** Days in the range: 1 for a single day. */
export const lengthOf = ({ from, to }: DayRange): number => daysBetween(from, to) + 1
