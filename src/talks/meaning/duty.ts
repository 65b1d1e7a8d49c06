/** Demands shown by grammar: "must", "should", "has to", or an order in the bare verb. */
import { tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Clause } from "./clause.ts"
import { subjectBefore } from "./verb.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))
const obliging = list("must should ought")
const BASE = tagNumber("VB")
const MODAL = tagNumber("MD")
/** Words that may stand before an order. */
const preludes = list('please now so and but then also just first , “ "')
/** Bare verbs that open a remark, not an order. */
const remarks = list("let see look take remember imagine suppose thank say make mind")

/** "must", "should", "needs to", "have to"; no more than a guess in "must have known". */
function isDuty({ lemmas, lowered, tag }: Tagged, at: number): boolean {
  const word = lemmas[at] as string
  if (tag[at] === MODAL) return obliging.has(word) && lowered[at + 1] !== "have"
  if (lowered[at + 1] !== "to" || tag[at] === BASE) return false
  return word === "need" || lowered[at] === "has" || lowered[at] === "have"
}

/** "The company must pay" asks; "we must not forget" is a remark. */
export function obliges(tagged: Tagged, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (isDuty(tagged, at)) return subjectBefore(tagged, { from: clause.from, to: at }) !== "first"
  return false
}

/** "Stop the shelling": a sentence or quotation that opens on a bare verb. */
export function orders(
  { tag, lowered, sentenceStart, quoteState }: Tagged,
  clause: Clause,
): boolean {
  let at = clause.from
  while (at < clause.to && preludes.has(lowered[at] as string)) at++
  const opens = at === sentenceStart[at] || (quoteState[at] as number) > 0
  return opens && clause.from === at && tag[at] === BASE && !remarks.has(lowered[at] as string)
}
