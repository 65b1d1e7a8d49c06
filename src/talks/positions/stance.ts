/** The stance a statement gives its party on an issue. Progress, blame and denials move nothing. */
import type { PositionStance } from "../position.ts"
import { repeatsItself } from "./settle.ts"
import type { Act, Statement } from "../statement.ts"
import { wordsOf } from "../stem.ts"

const plain: Partial<Record<Act, PositionStance>> = {
  accepts: "accepts",
  rejects: "rejects",
  conditional: "conditional",
  open: "open",
  demands: "demands",
  proposes: "demands",
  concedes: "demands",
}
const conditions =
  /\b(?:only if|only when|provided|unless|on condition|as long as|so long as|if and when)\b/i
const intents: ReadonlySet<string> = new Set(
  "will shall would 'll must should ready prepared willing content".split(" "),
)

/** An own offer with "only if" is conditional; what is only perhaps accepted leaves it open. */
function qualified(stance: PositionStance, statement: Statement): PositionStance {
  const { act, hedged, condition, quote } = statement
  const offers = act === "concedes" || act === "proposes" || act === "accepts"
  if (offers && (condition !== null || conditions.test(quote))) return "conditional"
  return offers && hedged === true ? "open" : stance
}

/**
 * @param hasRung does the quote name a rung of the issue? Then an announcement of what the party
 *   will do ("we shall do it in three") is its position too
 */
export function positionStanceOf(statement: Statement, hasRung: boolean): PositionStance | null {
  const { act, quote, hedged } = statement
  const stance = act === null ? undefined : plain[act]
  if (stance !== undefined) return qualified(stance, statement)
  if (act === "other" && repeatsItself(quote)) return "unclear"
  const announces = act === "other" && hedged !== true && hasRung
  return announces && wordsOf(quote).some((word) => intents.has(word)) ? "demands" : null
}
