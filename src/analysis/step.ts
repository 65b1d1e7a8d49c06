/** How one party moved between its first and its last stated position on an issue. */
import type { PositionStance } from "../talks/position.ts"
import type { DatedPosition } from "./stated.ts"

/** A party's two ends on an issue. */
export interface Ends {
  readonly party: string
  readonly first: DatedPosition
  readonly last: DatedPosition
}

/** From refusal to consent; a demand has no place on it, since its distance depends on the other. */
const consent: readonly PositionStance[] = ["rejects", "open", "conditional", "accepts"]

/**
 * The last position that says where the party stands. One without a rung keeps the rung before it
 * when it says the same again, or when it only refuses another's offer in place of the own demand.
 */
function standing(stated: readonly DatedPosition[]): DatedPosition {
  const last = stated.at(-1) as DatedPosition
  if (last.rung !== null) return last
  const ranked = stated.findLast(({ rung }) => rung !== null)
  if (ranked === undefined) return last
  const keeps = ranked.stance === last.stance
  const refuses = ranked.stance === "demands" && last.stance === "rejects"
  return keeps || refuses ? { ...last, stance: ranked.stance, rung: ranked.rung } : last
}

/** @param stated one party's on one issue, in the order of time */
export function endsOf(stated: readonly DatedPosition[]): Ends {
  const first = stated[0] as DatedPosition
  return { party: first.party, first, last: standing(stated) }
}

export type Step = "toward" | "away" | "none" | "unknown"

/** The step of a party whose rungs are not known, by consent alone. */
function stepOfConsent({ first, last }: Ends): Step {
  if (first.stance === last.stance) return first.stance === "unclear" ? "unknown" : "none"
  const [from, to] = [consent.indexOf(first.stance), consent.indexOf(last.stance)]
  if (from < 0 || to < 0) return "unknown"
  return to > from ? "toward" : "away"
}

const isBetween = (x: number, a: number, b: number): boolean =>
  x >= Math.min(a, b) && x <= Math.max(a, b)

/** The step of one party seen from where the other stands. */
export function stepOf(own: Ends, other: Ends, rungs: readonly string[]): Step {
  const at = ({ rung }: DatedPosition): number => (rung === null ? -1 : rungs.indexOf(rung))
  const [from, to] = [at(own.first), at(own.last)]
  if (from < 0 || to < 0) return stepOfConsent(own)
  if (from === to) return "none"
  const goal = at(other.last) >= 0 ? at(other.last) : at(other.first)
  if (goal < 0) return "unknown"
  if (isBetween(to, from, goal)) return "toward"
  return isBetween(from, to, goal) ? "away" : "unknown"
}
