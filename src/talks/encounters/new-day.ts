/** An encounter put off to another day is still to come: "was moved back to 8 May". */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { calendarWords } from "./place-words.ts"

const shifts = wordSet(`
put push move shift bring hold reschedule postpone defer delay adjourn slip shove slide rearrange
`)
const until = wordSet("to till until")
const spans = wordSet("week weeks month year weekend")
const REACH = 4

const isDay = (word: string): boolean =>
  (calendarWords.has(word) && !spans.has(word)) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)

/** "Put back to 8 May", "moved to Friday", "postponed until the 25th". */
export function hasNewDay(tagged: Tagged, verb: number): boolean {
  if (!shifts.has(tagged.lemmas[verb] as string)) return false
  const end = Math.min(tagged.sentenceEnd[verb] as number, verb + 1 + REACH)
  for (let k = verb + 1; k < end; k++)
    if (until.has(tagged.lowered[k] as string))
      return tagged.lowered.slice(k + 1, k + 4).some(isDay)
  return false
}
