/** Is a statement negated in grammar, in the clause that carries its act? */
import { tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Clause } from "./clause.ts"
import { isNegator } from "./negator.ts"
import { isFinite } from "./opener.ts"

/** Marks and words a contrast stands after. */
const joints: ReadonlySet<string> = new Set([",", "and", "“", '"', "‘", "'", "("])
const things: ReadonlySet<number> = new Set(
  ["NN", "NNS", "NNP", "CD", "DT", "PRP$", "PRP"].map(tagNumber),
)

const isThing = ({ tag, lowered }: Tagged, at: number): boolean =>
  things.has(tag[at] as number) || /^(?:ours|theirs|yours|mine|hers)$/.test(lowered[at] as string)

/** "x, not y": a contrast of two things corrects one and negates no clause. */
function isContrast(tagged: Tagged, { from, to }: Clause, at: number): boolean {
  const { lowered } = tagged
  if (lowered[at] !== "not" || at === from) return false
  if (!joints.has(lowered[at - 1] as string) || !isThing(tagged, at + 1)) return false
  for (let i = at + 1; i < to; i++) if (isFinite(tagged, i)) return false
  return true
}

/**
 * A negator ("not", "never", "nobody") stands in a main clause. Subordinate clauses, contrasts
 * ("peace, not war") and words that refuse by their meaning ("rejects") are no negation.
 */
export const negatedIn = (tagged: Tagged, clauses: readonly Clause[]): boolean =>
  clauses.some((clause) => {
    if (clause.kind !== "main") return false
    for (let at = clause.from; at < clause.to; at++)
      if (isNegator(tagged, at) && !isContrast(tagged, clause, at)) return true
    return false
  })
