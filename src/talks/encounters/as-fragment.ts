/** An encounter told without a verb: "A fourth sitting, all night long, in Oru on Friday." */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { clauseAround, type Run, sentenceAround, tagAt } from "./clause.ts"
import { ordinals } from "./named.ts"
import type { EncounterPhrase } from "./noun-phrase.ts"
import { calendarWords } from "./place-words.ts"
import type { Told } from "./told.ts"

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

/** "Still on for the 9th, a clerk wrote": its "on", as answer to "And the next round?"; or -1. */
function answeringOn({ lowered, sentenceStart, sentenceEnd }: Tagged, end: number): number {
  if (sentenceStart[end] !== end) return -1
  const words = lowered.slice(end, Math.min(sentenceEnd[end] as number, end + 3))
  const at = still.has(words[0] ?? "") ? 1 : 0
  return words[at] === "on" && words[at + 1] === "for" ? end + at : -1
}

/** What a fragment tells, and where: its own sentence, or the answer to it. */
export interface Fragment extends Told {
  readonly at: number
  readonly clause: Run
}

const plain = (state: "held" | "planned") => ({ state, certain: false, aside: false })

const isWhich = (word: string): boolean => ordinals.has(word) || calendarWords.has(word)

/** @returns what a sentence without a verb tells, where it begins with the encounter */
export function asFragment(tagged: Tagged, phrase: EncounterPhrase): Fragment | null {
  const { first, head, negated } = phrase
  const start = tagged.sentenceStart[head] as number
  const end = tagged.sentenceEnd[head] as number
  if (negated || end - start > LONGEST || hasVerb(tagged, start, end)) return null
  if (!tagged.lowered.slice(start, first).every((word) => opening.has(word))) return null
  const on = answeringOn(tagged, end)
  if (on >= 0) {
    const clause = { from: start, to: clauseAround(tagged, on).to }
    return { ...plain("planned"), certain: true, at: on, clause }
  }
  return withDay(tagged, phrase, end)
}

/** "A fourth round, on Friday in Oru." */
function withDay(tagged: Tagged, { first, head }: EncounterPhrase, end: number): Fragment | null {
  const before = tagged.lowered.slice(first, head)
  if (!before.some(isWhich)) return null
  if (!tagged.lowered.slice(head + 1, end).some((word) => calendarWords.has(word))) return null
  const state = before.some((word) => following.has(word)) ? "planned" : "held"
  return { ...plain(state), at: head, clause: sentenceAround(tagged, head) }
}
