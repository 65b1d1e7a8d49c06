/** Demands shown by grammar: "must", "should", "has to", or an order in the bare verb. */
import { isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Clause } from "./clause.ts"
import { subjectBefore } from "./verb.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))
const obliging = list("must should ought")
const BASE = tagNumber("VB")
const PRONOUN = tagNumber("PRP")
const MODAL = tagNumber("MD")
/** Words that may stand before an order. */
const preludes = list('please now so and but then also just first , “ "')
/** Bare verbs often taken for another kind of word at the head of a sentence. */
const taken = list(
  "open free stop end release close pay give return withdraw lift cut drop sign halt",
)
const objects: ReadonlySet<number> = new Set(["DT", "PRP", "PRP$"].map(tagNumber))
/** Bare verbs that open a remark, not an order. */
const remarks = list("let see look take remember imagine suppose thank say make mind")

/** "must", "should", "needs to", "have to"; no more than a guess in "must have known". */
function isDuty({ lemmas, lowered, tag }: Tagged, at: number): boolean {
  const word = lemmas[at] as string
  if (tag[at] === MODAL) return obliging.has(word) && lowered[at + 1] !== "have"
  if (word === "need" && isVerb[tag[at] as number] && lowered[at + 1] !== "to") return true
  if (lowered[at + 1] !== "to") return false
  if (word !== "need" && word !== "have") return false
  return tag[at] !== BASE || lemmas[at - 1] === "would" || lemmas[at - 1] === "will"
}

/** "We need to see progress" asks others for it. */
const seen = list("see have get hear know receive")

/** Does the duty fall on others, or is a need of the speakers' own told ("we need guarantees")? */
function falls(tagged: Tagged, { from }: Clause, at: number): boolean {
  const subject = subjectBefore(tagged, { from, to: at })
  const wanted = tagged.lowered[at + 1] === "to" ? (tagged.lowered[at + 2] ?? "") : "see"
  if (tagged.lemmas[at] === "need" && seen.has(wanted)) return true
  // "He had to leave" tells of the past; "the company had to leave" asks.
  if (tagged.lowered[at] === "had")
    return tagged.tag[at - 1] !== PRONOUN && ["decider", "name"].includes(subject)
  return subject !== "first"
}

/** "The company must pay" asks; "we should remember the dead" is a remark. */
export function obliges(tagged: Tagged, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (isDuty(tagged, at)) return falls(tagged, clause, at)
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
  if (!opens || remarks.has(lowered[at] as string)) return false
  return (
    tag[at] === BASE || (taken.has(lowered[at] as string) && objects.has(tag[at + 1] as number))
  )
}
