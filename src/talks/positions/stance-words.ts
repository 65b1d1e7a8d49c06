/** The words by which the report's own prose gives somebody a stance: "want", "press for", "opposed to". */
import { words } from "../claims/clause.ts"
import type { PositionStance } from "../position.ts"

type Lists = Partial<Record<PositionStance, string>>

const stanceOf = (lists: Lists): ReadonlyMap<string, PositionStance> =>
  new Map(
    (Object.entries(lists) as [PositionStance, string][]).flatMap(([stance, list]) =>
      [...words(list)].map((word) => [word, stance] as const),
    ),
  )

/** With an object: "demands a vote", "rejects it". */
export const plainVerbs = stanceOf({
  demands: "demand want seek insist favour favor prefer",
  rejects: "refuse reject oppose resist",
  accepts: "agree accept",
})

/** With their preposition or particle: "press for", "object to", "rule out". */
const particleVerbs: ReadonlyMap<string, readonly [particle: string, PositionStance]> = new Map([
  ["press", ["for", "demands"]],
  ["push", ["for", "demands"]],
  ["call", ["for", "demands"]],
  ["ask", ["for", "demands"]],
  ["campaign", ["for", "demands"]],
  ["lobby", ["for", "demands"]],
  ["clamour", ["for", "demands"]],
  ["intend", ["to", "demands"]],
  ["plan", ["to", "demands"]],
  ["propose", ["to", "demands"]],
  ["undertake", ["to", "accepts"]],
  ["fight", ["against", "rejects"]],
  ["hold", ["out", "demands"]],
  ["object", ["to", "rejects"]],
  ["balk", ["at", "rejects"]],
  ["baulk", ["at", "rejects"]],
  ["rule", ["out", "rejects"]],
])

/** What is asked once is told with its words; what somebody "is calling for" is where it stands. */
const asking = words("call ask hold")

/** What a side means to do it asks of nobody; what it does not mean to do it refuses. */
export const meaning = words("intend plan propose")

/** Behind "is" and "remains": "ready to", "opposed to", "against". */
const states = stanceOf({
  open: "ready willing prepared",
  rejects: "opposed averse unwilling reluctant loath against",
})

/** "Its demand for", "the union's refusal to". */
export const stanceNouns = stanceOf({
  demands: "demand plan insistence call",
  rejects: "refusal rejection opposition reluctance unwillingness objection",
  open: "readiness willingness",
})

/** What "not" makes of a stance. */
export const deniedStance: Partial<Record<PositionStance, PositionStance>> = {
  demands: "rejects",
  accepts: "rejects",
  open: "rejects",
}

/** What "no longer" makes of it: who insists no more has left a door open. */
export const endedStance: Partial<Record<PositionStance, PositionStance>> = {
  demands: "open",
  rejects: "open",
  accepts: "rejects",
  open: "rejects",
}

/** A stance a word gives, and the first token behind it and its particle. */
export interface Governing {
  readonly stance: PositionStance
  readonly next: number
}

/** @param isProgressive is it a verb in "-ing"? */
export function governedBy(
  lemma: string,
  following: string,
  at: number,
  isProgressive: boolean,
): Governing | null {
  const plain = plainVerbs.get(lemma)
  if (plain !== undefined) return { stance: plain, next: at + 1 }
  const [particle, stance] = particleVerbs.get(lemma) ?? []
  if (stance === undefined || particle !== following) return null
  return asking.has(lemma) && !isProgressive ? null : { stance, next: at + 2 }
}

/** "Ready to", "opposed to", "against": the preposition must follow, but for "against". */
export function stateOf(word: string, following: string, at: number): Governing | null {
  const stance = states.get(word)
  if (stance === undefined) return null
  if (word === "against") return { stance, next: at + 1 }
  return following === "to" ? { stance, next: at + 2 } : null
}
