/** An encounter told without a verb: "The second round, five hours of it, on Tuesday in Oru." */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { tagAt } from "./clause.ts"
import { ordinals } from "./named.ts"
import type { EncounterPhrase } from "./noun-phrase.ts"
import { calendarWords } from "./place-words.ts"
import { type Told, told } from "./told.ts"

const LONGEST = 24
const opening = wordSet("and but so the a an")
const following = wordSet("next coming")
const still = wordSet("still back")

const isFiniteAt = (tagged: Tagged, k: number): boolean =>
  isVerb[tagged.tag[k] as number] === 1 && /^(?:VBD|VBZ|VBP|MD|VB)$/.test(tagAt(tagged, k))

function hasVerb(tagged: Tagged, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteAt(tagged, k)) return true
  return false
}

/** "Still on for the 25th, says the office": the answer to "And the next round?". */
function answersOn({ lowered, sentenceStart, sentenceEnd }: Tagged, end: number): boolean {
  if (sentenceStart[end] !== end) return false
  const words = lowered.slice(end, Math.min(sentenceEnd[end] as number, end + 3))
  const at = still.has(words[0] ?? "") ? 1 : 0
  return words[at] === "on" && words[at + 1] === "for"
}

const isWhich = (word: string): boolean => ordinals.has(word) || calendarWords.has(word)

/** @returns what a sentence without a verb tells, where it begins with the encounter */
export function asFragment(tagged: Tagged, { first, head, negated }: EncounterPhrase): Told | null {
  const start = tagged.sentenceStart[head] as number
  const end = tagged.sentenceEnd[head] as number
  if (negated || end - start > LONGEST || hasVerb(tagged, start, end)) return null
  if (!tagged.lowered.slice(start, first).every((word) => opening.has(word))) return null
  const before = tagged.lowered.slice(first, head)
  if (answersOn(tagged, end)) return told("planned", true)
  if (!before.some(isWhich)) return null
  if (!tagged.lowered.slice(head + 1, end).some((word) => calendarWords.has(word))) return null
  return told(before.some((word) => following.has(word)) ? "planned" : "held", false)
}
