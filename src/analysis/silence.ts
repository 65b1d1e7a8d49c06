/** How long a party has said nothing new on an issue. */
import type { Position } from "../talks/position.ts"
import type { Silence } from "../talks/silence.ts"
import { byPartyAndIssue, groupedBy } from "./stated.ts"

const DAY = 86_400_000

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY)

/** In public or in private: both end a silence, old words printed again do not. */
const lastOf = (positions: readonly Position[]): Position | null =>
  positions
    .filter(({ fresh, date }) => fresh && date !== null)
    .reduce<Position | null>(
      (a, b) => (a !== null && (a.date as string) >= (b.date as string) ? a : b),
      null,
    )

/**
 * Every party's on every issue it has a position on, however short.
 *
 * @param asOf ISO 8601 date at which the days are counted, the last report's by default
 */
export function silencesOf(positions: readonly Position[], asOf: string | null): Silence[] {
  if (asOf === null) return []
  return [...groupedBy(positions, byPartyAndIssue).values()].flatMap((group) => {
    const last = lastOf(group)
    if (last === null) return []
    const { party, issue, evidence } = last
    const lastStated = last.date as string
    const days = daysBetween(lastStated, asOf)
    return { party, issue, lastStated, days, evidence }
  })
}
