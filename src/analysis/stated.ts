/** What parties have stated in public and for the first time: the only ground movement stands on. */
import type { Position } from "../talks/position.ts"

export interface DatedPosition extends Position {
  readonly date: string
}

const isDated = (one: Position): one is DatedPosition => one.date !== null

/** In the order of time; undated, private and repeated ones move nothing. */
export const statedInPublic = (positions: readonly Position[]): DatedPosition[] =>
  positions
    .filter((one) => one.fresh && !one.private)
    .filter(isDated)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

/** Groups in the order in which each was first met. */
export function groupedBy<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

export const byPartyAndIssue = ({ party, issue }: Position): string =>
  JSON.stringify([party, issue])
