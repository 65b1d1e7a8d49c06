/** Rows of the list: each an entry, the first of a day with its day, after a silence with its length. */
import type { TimelineEvent } from "../../../src/api/contract.ts"
import { lengthOf } from "./period.ts"

export interface Row {
  readonly event: TimelineEvent
  /** Said at the first entry of a day; "" of what has no date. */
  readonly day: string | null
  /** Whole days without an entry before it. */
  readonly quiet: number
}

/** Whole days between two days, without either; 0 where one is missing. */
export const daysBetween = (from: string, to: string): number =>
  from === "" || to === "" ? 0 : Math.max(0, lengthOf({ from, to }) - 2)

export function rowsOf(events: readonly TimelineEvent[]): Row[] {
  let before: string | null = null
  return events.map((event) => {
    const day = event.date?.slice(0, 10) ?? ""
    const isFirst = day !== before
    const quiet = isFirst && before !== null ? daysBetween(before, day) : 0
    before = day
    return { event, day: isFirst ? day : null, quiet }
  })
}
