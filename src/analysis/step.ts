/** How one party moved between its first and its last stated position on an issue. */
import { takesBack } from "../talks/denial.ts"
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

export const rungAt = ({ rung }: DatedPosition, rungs: readonly string[]): number =>
  rung === null ? -1 : rungs.indexOf(rung)

/**
 * The last position that says where the party stands. One without a rung keeps the rung before it
 * when it says the same again, or when it only refuses another's offer in place of the own demand.
 */
function standing(stated: readonly DatedPosition[]): DatedPosition {
  const last = stated.at(-1) as DatedPosition
  if (last.rung !== null || last.evidence.some(({ quote }) => takesBack({ quote }))) return last
  const ranked = stated.findLast(({ rung }) => rung !== null)
  if (ranked === undefined) return last
  const keeps = ranked.stance === last.stance || last.stance === "unclear"
  const refuses = ranked.stance === "demands" && last.stance === "rejects"
  return keeps || refuses ? { ...last, stance: ranked.stance, rung: ranked.rung } : last
}

/**
 * The first position that can be compared: a refusal says less of where its party stands than the
 * rung it names next. Other stances without a rung keep their place.
 */
function opening(stated: readonly DatedPosition[]): DatedPosition {
  // What is only not ruled out is no stand while a firmer one is known.
  const first = (stated.find(({ stance }) => stance !== "open") ?? stated[0]) as DatedPosition
  const ranked = stated.find(({ rung }) => rung !== null)
  if (first.rung !== null || ranked === undefined) return first
  const says = first.stance === ranked.stance || first.stance === "unclear"
  const refuses = first.stance === "rejects" && ranked.stance === "demands"
  return says || refuses ? ranked : first
}

/** @param stated one party's on one issue, in the order of time */
export function endsOf(stated: readonly DatedPosition[]): Ends {
  const first = opening(stated)
  return { party: first.party, first, last: standing(stated) }
}

export type Step = "toward" | "away" | "none" | "unknown"

/** The step of a party whose rungs are not known, by consent alone. */
function stepOfConsent({ first, last }: Ends): Step {
  if (first.stance === last.stance) return first.stance === "unclear" ? "unknown" : "none"
  // Who first demands and then refuses another's terms has not left the demand.
  if (first.stance === "demands" && last.stance === "rejects") return "none"
  const [from, to] = [consent.indexOf(first.stance), consent.indexOf(last.stance)]
  if (from < 0 || to < 0) return "unknown"
  return to > from ? "toward" : "away"
}

const isBetween = (x: number, a: number, b: number): boolean =>
  x >= Math.min(a, b) && x <= Math.max(a, b)

/**
 * The step seen from the rungs alone, which lead from one side's end to the other's: who leaves an
 * end goes toward the other side, who goes to an end leaves it.
 */
export function stepFromEnds({ first, last }: Ends, rungs: readonly string[]): Step {
  const [from, to] = [rungAt(first, rungs), rungAt(last, rungs)]
  if (from < 0 || to < 0) return "unknown"
  if (from === to) return "none"
  const isEnd = (at: number): boolean => at === 0 || at === rungs.length - 1
  if (isEnd(from) === isEnd(to)) return "unknown"
  return isEnd(from) ? "toward" : "away"
}

/**
 * Where the rungs are worded, a yes and a no that name none of them may be to two different things:
 * only who says the same again is known not to have moved, or who takes back a yes to one of them.
 */
function ofConsent(own: Ends, rungs: readonly string[]): Step {
  const step = stepOfConsent(own)
  const leavesYes = step === "away" && own.first.rung !== null
  return rungs.length === 0 || step === "none" || leavesYes ? step : "unknown"
}

/** "I withdraw that offer": who takes the own rung back leaves it, wherever to. */
const withdraws = ({ first, last }: Ends): boolean =>
  first.rung !== null &&
  first !== last &&
  last.stance === "rejects" &&
  last.evidence.some(({ quote }) => takesBack({ quote }))

/** The step of one party seen from where the other stands. */
export function stepOf(own: Ends, other: Ends, rungs: readonly string[]): Step {
  if (withdraws(own)) return "away"
  const [from, to] = [rungAt(own.first, rungs), rungAt(own.last, rungs)]
  if (from < 0 || to < 0) return ofConsent(own, rungs)
  if (from === to) return "none"
  const last = rungAt(other.last, rungs)
  const goal = last >= 0 ? last : rungAt(other.first, rungs)
  if (goal < 0) return stepFromEnds(own, rungs)
  if (isBetween(to, from, goal)) return "toward"
  return isBetween(from, to, goal) ? "away" : "unknown"
}
