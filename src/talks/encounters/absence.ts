/** Staying away: "failed to turn up for Monday's round" tells that it fell through. */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { verbGroup } from "./verb-group.ts"

const comes = wordSet("appear attend show turn come join send arrive travel go fly")
const unable = wordSet("fail refuse decline neglect")
const REACH = 10

/** Does the verb before the encounter say that a side did not, or will not, come to it? */
export function isAbsence(tagged: Tagged, first: number): boolean {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k >= start && first - k < REACH; k--) {
    if (isVerb[tagged.tag[k] as number] !== 1) continue
    if (!comes.has(tagged.lemmas[k] as string)) return false
    const { negated, time, governor } = verbGroup(tagged, k)
    if (time === "infinitive") return governor >= 0 && unable.has(tagged.lemmas[governor] as string)
    return negated && (time === "past" || time === "future")
  }
  return false
}
