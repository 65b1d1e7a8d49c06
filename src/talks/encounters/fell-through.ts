/** What was due and did not come about: "should have opened on Friday. It did not." */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import type { EncounterPhrase } from "./noun-phrase.ts"
import { ordinals } from "./named.ts"
import { calendarWords } from "./place-words.ts"
import { told, type Told } from "./told.ts"
import { verbGroup } from "./verb-group.ts"
import { meals } from "./words.ts"

const takesPlace = wordSet("take hold happen go occur convene make come materialise materialize")
const awaitedBefore = wordSet("due scheduled planned expected slated set fixed")
const owned = wordSet("the his her their its our 's")

/** "The round due on Tuesday did not take place" fell through; "no visit was held" is denied. */
export function fellThrough(tagged: Tagged, phrase: EncounterPhrase, verb: number): Told | null {
  if (!takesPlace.has(tagged.lemmas[verb] as string)) return null
  const { time } = verbGroup(tagged, verb)
  if (time === "future" && phrase.negated) return null
  const words = tagged.lowered.slice(phrase.first, verb)
  // A dinner is due to nobody: who says it never was denies it.
  if (meals.has(tagged.lowered[phrase.head] as string)) return told("denied", true)
  const never = tagged.lowered.slice(phrase.head, verb).includes("never")
  const wasDue =
    (!phrase.negated &&
      !never &&
      (owned.has(words[0] ?? "") || calendarWords.has(words[0] ?? ""))) ||
    words.some((word) => awaitedBefore.has(word) || ordinals.has(word))
  return told(wasDue || time === "future" ? "cancelled" : "denied", true)
}

/** "Did not come about", "failed to materialise". */
export const comesAbout = ({ lemmas, lowered }: Tagged, verb: number): boolean =>
  /^materiali[sz]e$/.test(lemmas[verb] as string) ||
  (lemmas[verb] === "come" && /^(?:about|off)$/.test(lowered[verb + 1] ?? ""))

const subjects = wordSet("it they that this but and neither none")
const negations = wordSet("not n't never")
const FAR = 24

/** "It did not", "but never did": no verb of its own follows. */
function saysNot({ lowered, lemmas, tag, sentenceEnd }: Tagged, at: number): boolean {
  if (!subjects.has(lowered[at] as string)) return false
  const end = sentenceEnd[at] as number
  const words = lowered.slice(at + 1, Math.min(end, at + 4))
  if (!words.includes("did") || !words.some((word) => negations.has(word))) return false
  const rest =
    at +
    1 +
    Math.max(
      words.indexOf("did"),
      words.findIndex((w) => negations.has(w)),
    )
  const next = lowered[rest + 1] ?? "."
  return tag[rest + 1] === undefined || /^[.,;:!?—–]$/.test(next) || lemmas[rest + 1] === "happen"
}

/** "Should have begun", "was to have opened", and then "it did not". */
export function wasNotToBe(tagged: Tagged, verb: number): boolean {
  const start = tagged.sentenceStart[verb] as number
  const before = tagged.lowered.slice(Math.max(start, verb - 6), verb)
  const due = before.includes("have") && before.some((word) => word === "should" || word === "to")
  if (!due && !before.some((word) => awaitedBefore.has(word))) return false
  const end = tagged.sentenceEnd[verb] as number
  for (let k = verb + 1; k < Math.min(end, verb + FAR); k++) if (saysNot(tagged, k)) return true
  return end < tagged.count && saysNot(tagged, end)
}
