/** An encounter named with its day, whatever is said of it: "all depends on Friday's meeting". */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { mainIsFuture } from "./as-circumstance.ts"
import { tagAt } from "./clause.ts"
import { wordSet } from "../word-set.ts"
import { type EncounterPhrase, verbBefore } from "./noun-phrase.ts"
import { calendarWords } from "./place-words.ts"
import { type Told, told } from "./told.ts"

const REACH = 7

/** "Friday's talks", "the 18 May meeting". */
const isDatedBefore = ({ lowered }: Tagged, { first, head }: EncounterPhrase): boolean =>
  lowered.slice(Math.max(0, first - 1), head).some((word) => calendarWords.has(word))

/** "Talks in Oru on Friday", "a meeting on 18 May": nothing but a place between. */
function isDatedBehind(tagged: Tagged, { head }: EncounterPhrase): boolean {
  const end = Math.min(tagged.sentenceEnd[head] as number, head + REACH)
  for (let k = head + 1; k < end; k++) {
    // "Negotiations in the Friday edition": the day is the paper's.
    if (calendarWords.has(tagged.lowered[k] as string)) return tagAt(tagged, k + 1) !== "POS"
    if (!/^(?:IN|NNP|NNPS|DT|CD)$/.test(tagAt(tagged, k))) return false
  }
  return false
}

/** Is the sentence told in the past? A modal or a present verb looks ahead. */
function isToldAsPast(tagged: Tagged, { first, head: at }: EncounterPhrase): boolean {
  if (mainIsFuture(tagged, first)) return false
  const end = tagged.sentenceEnd[at] as number
  let past = false
  for (let k = tagged.sentenceStart[at] as number; k < end; k++) {
    const tag = tagAt(tagged, k)
    if (tag === "MD") return false
    if (isVerb[tagged.tag[k] as number] === 1 && (tag === "VBZ" || tag === "VBP")) return false
    if (tag === "VBD" && tagged.lemmas[k] !== "say") past = true
  }
  return past
}

const contests = wordSet("win lose play box fight vote reach qualify score")

/** "Won the second round on points". */
function isContest(tagged: Tagged, { first }: EncounterPhrase): boolean {
  const verb = verbBefore(tagged, first)
  return verb >= 0 && contests.has(tagged.lemmas[verb] as string)
}

export function asDated(tagged: Tagged, phrase: EncounterPhrase): Told | null {
  if (phrase.negated || isContest(tagged, phrase)) return null
  if (!isDatedBefore(tagged, phrase) && !isDatedBehind(tagged, phrase)) return null
  return told(isToldAsPast(tagged, phrase) ? "held" : "planned", false)
}
