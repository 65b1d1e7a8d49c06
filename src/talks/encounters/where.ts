/** "Flew to Oru on Monday, where she met him": the clause that says where, and what became of it. */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { calledOffState, isCalledOff } from "./called-off.ts"

const REACH = 16
const relatives = wordSet("where when")
const journeys = wordSet("trip trips visit visits journey tour flight travel stop stopover")

/** The "where", "when" or "during which" that opens what stands at `at`; -1 for none. */
export function relativeBefore({ lowered, sentenceStart }: Tagged, at: number): number {
  const start = sentenceStart[at] as number
  for (let k = at - 1; k > start && at - k < REACH; k--) {
    const [before, word] = [lowered[k - 1], lowered[k] as string]
    if (word === "which" && before === "during") return k
    if (relatives.has(word) && before === ",") return k
    if (word === "," || word === ";") return -1
  }
  return -1
}

/** "Cancelled a trip to Oru, where she was to meet him": what was to be there is off as well. */
export function isOfUndoneJourney(tagged: Tagged, at: number): boolean {
  const relative = relativeBefore(tagged, at)
  if (relative < 0) return false
  for (let k = tagged.sentenceStart[at] as number; k < relative; k++) {
    if (!isCalledOff(tagged, k) || calledOffState(tagged, k) === null) continue
    const words = tagged.lowered.slice(k + 1, Math.min(relative, k + 7))
    if (words.some((word) => journeys.has(word))) return true
  }
  return false
}
