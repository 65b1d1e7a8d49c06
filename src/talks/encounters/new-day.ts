/** An encounter put off to another day is still to come: "was moved back to 8 May", "by a week". */
import { countOf } from "../../language/number-word.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { calendarWords } from "./place-words.ts"

const shifts = wordSet(`
put push move shift bring hold reschedule postpone defer delay adjourn slip shove slide rearrange
`)
const until = wordSet("to till until")
const spans = wordSet("week weeks month year weekend")
const REACH = 6

const isDay = (word: string): boolean =>
  (calendarWords.has(word) && !spans.has(word)) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)

/** Where the new day of a verb of putting off begins: "moved from Friday TO 8 May"; or -1. */
export function newDayAt(tagged: Tagged, verb: number): number {
  if (!shifts.has(tagged.lemmas[verb] as string)) return -1
  const end = Math.min(tagged.sentenceEnd[verb] as number, verb + 1 + REACH)
  for (let k = verb + 1; k < end; k++)
    if (until.has(tagged.lowered[k] as string) && tagged.lowered.slice(k + 1, k + 4).some(isDay))
      return k
  return -1
}

const lengths = wordSet("day days week weeks fortnight month months hour hours")
const articles = wordSet("a an one some several")

/** "Put back by a fortnight", "postponed by ten days": later, and not off. */
export function hasDelay({ lowered, lemmas }: Tagged, verb: number): boolean {
  if (!shifts.has(lemmas[verb] as string)) return false
  const by = lowered.slice(verb + 1, verb + 4).indexOf("by")
  if (by < 0) return false
  const [count = "", unit = ""] = lowered.slice(verb + 2 + by, verb + 4 + by)
  return (articles.has(count) || countOf(count) !== null) && lengths.has(unit)
}

const begins = wordSet("begin start open resume take meet sit be")
const FAR = 26

/** "... by two weeks; it will open on 28 May": where that "begin" stands, or -1. */
export function beginsAgain({ lowered, lemmas, sentenceEnd }: Tagged, verb: number): number {
  const end = Math.min(sentenceEnd[verb] as number, verb + FAR)
  for (let k = verb + 1; k < end - 2; k++) {
    if (lowered[k] !== "it" && lowered[k] !== "now") continue
    if (!lowered.slice(k + 1, k + 4).some((word) => /^(?:to|will|shall)$/.test(word))) continue
    for (let to = k + 2; to < Math.min(end, k + 6); to++)
      if (begins.has(lemmas[to] as string) && lowered.slice(to + 1, to + 5).some(isDay)) return to
  }
  return -1
}
