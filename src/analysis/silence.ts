/** How long a party has said nothing new on an issue. */
import type { Spoken } from "../talks/positions/spoken.ts"
import type { Silence } from "../talks/silence.ts"
import { groupedBy } from "./stated.ts"

const byPartyAndIssue = ({ party, issue }: Spoken): string => JSON.stringify([party, issue])

const DAY = 86_400_000

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY)

/** In public or in private: both end a silence, old words printed again do not. */
const lastOf = (spoken: readonly Spoken[]): Spoken | null =>
  spoken
    .filter(({ fresh, date }) => fresh && date !== null)
    .reduce<Spoken | null>(
      (a, b) => (a !== null && (a.date as string) >= (b.date as string) ? a : b),
      null,
    )

/**
 * Every party's on every issue it has spoken on, however short.
 *
 * @param spoken positions, and words on the issue that take none
 * @param asOf ISO 8601 date at which the days are counted, the last report's by default
 */
export function silencesOf(spoken: readonly Spoken[], asOf: string | null): Silence[] {
  if (asOf === null) return []
  return [...groupedBy(spoken, byPartyAndIssue).values()].flatMap((group) => {
    const last = lastOf(group)
    if (last === null) return []
    const { party, issue, evidence } = last
    const lastStated = last.date as string
    const days = daysBetween(lastStated, asOf)
    return { party, issue, lastStated, days, evidence }
  })
}
