/** Verbs by which an encounter falls through, and those by which somebody stays away from it. */
import type { Tagged } from "../../language/tagged.ts"
import type { MeetingState } from "../meeting.ts"
import { wordSet } from "../word-set.ts"
import { verbGroup } from "./verb-group.ts"
import { cancels, wishGovernors } from "./words.ts"

const phrasal: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["call", wordSet("off")],
  ["put", wordSet("off back")],
  ["pull", wordSet("out")],
  ["drop", wordSet("out")],
  ["back", wordSet("out")],
  ["walk", wordSet("away")],
  ["stay", wordSet("away home")],
  ["fall", wordSet("through")],
  ["withdraw", wordSet("from")],
])

/** "Called off", "pulled out of", "fell through". */
export function isCalledOff(tagged: Tagged, verb: number): boolean {
  const lemma = tagged.lemmas[verb] as string
  return cancels.has(lemma) || (phrasal.get(lemma)?.has(tagged.lowered[verb + 1] ?? "") ?? false)
}

/** State told by a verb of calling off; null when it was only threatened. */
export function calledOffState(tagged: Tagged, verb: number): MeetingState | null {
  const { time, governor, negated } = verbGroup(tagged, verb)
  if (negated || time === "unreal" || time === "bare") return null
  return governor >= 0 && wishGovernors.has(tagged.lemmas[governor] as string) ? null : "cancelled"
}

/** What one does to be at an encounter: "will not attend" is a cancellation. */
export const attends = wordSet("attend join participate take send travel come go show")
