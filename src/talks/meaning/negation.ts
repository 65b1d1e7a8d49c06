/** Is a statement negated in grammar, in the clause that carries its act? */
import type { Tagged } from "../../language/tagged.ts"
import type { Clause } from "./clause.ts"
import { isNegator } from "./negator.ts"

/** "x, not y": a contrast corrects one word and negates no clause. */
const isContrast = ({ lowered }: Tagged, at: number): boolean =>
  (lowered[at] === "not" || lowered[at] === "no") && [",", "and"].includes(lowered[at - 1] ?? "")

/**
 * A negator ("not", "never", "nobody") stands in a main clause. Subordinate clauses, contrasts
 * ("peace, not war") and words that refuse by their meaning ("rejects") are no negation.
 */
export const negatedIn = (tagged: Tagged, clauses: readonly Clause[]): boolean =>
  clauses.some(({ kind, from, to }) => {
    if (kind !== "main") return false
    for (let at = from; at < to; at++)
      if (isNegator(tagged, at) && !isContrast(tagged, at)) return true
    return false
  })
