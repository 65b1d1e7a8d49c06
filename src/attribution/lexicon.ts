/**
 * The cue lexicon: how often a lemma stood inside a cue in training, alone, by what follows it and
 * by what precedes it; and how often a noun stood inside a source. Rates are binned.
 */
import { hashOf, mix1, mix2 } from "../language/hash.ts"
import type { WordClass } from "../language/tag.ts"
import { type HashTable, lookUp } from "./hash-table.ts"

export interface Lexicon {
  /** Rate bin and count bin by lemma and word class: see `rateBin`. */
  readonly cue: HashTable
  readonly cueBefore: HashTable
  readonly cueAfter: HashTable
  /** Rate bin (1 to 8) of a noun's lemma as part of a source. */
  readonly source: HashTable
  /** How strong a cue a lemma is, 1 to 3, by lemma and first letter of its tag. */
  readonly strength: HashTable
}

const classSeed: Readonly<Record<WordClass, number>> = {
  verb: 1,
  noun: 2,
  adjective: 3,
  adverb: 4,
  preposition: 5,
  other: 6,
}

export const cueKey = (lemmaHash: number, wordClass: WordClass): number =>
  mix1(0x51ed + classSeed[wordClass], lemmaHash)
export const nextKey = (key: number, complement: number): number => mix2(0x270b, key, complement)
export const previousKey = (key: number, previousLemma: number): number =>
  mix2(0x4f91, key, previousLemma)
export const strengthKey = (lemmaHash: number, tag: string): number =>
  mix2(0x5713, lemmaHash, tag.charCodeAt(0))

/** How often something happened out of how many times. */
export interface Rate {
  seen: number
  hits: number
}

const RATE_EDGES = [0.02, 0.07, 0.15, 0.3, 0.5, 0.7, 0.85]

/** 1 to 8, from never to nearly always; slightly smoothed. */
export function plainRateBin({ seen, hits }: Rate): number {
  const rate = (hits + 0.1) / (seen + 1)
  let bin = 1
  for (const edge of RATE_EDGES) if (rate >= edge) bin++
  return bin
}

/** Rate bin and how much it is worth in one number: (bin - 1) * 3 + 1 + (few, some, many). */
export function rateBin(rate: Rate): number {
  const worth = rate.seen < 5 ? 0 : rate.seen < 20 ? 1 : 2
  return (plainRateBin(rate) - 1) * 3 + 1 + worth
}

/** The rate alone of a `rateBin`: 0 unknown, then 1 to 8. */
export const rateOfBin = (bin: number): number => (bin === 0 ? 0 : ((bin - 1) / 3 + 1) | 0)

/** Strength of a cue by its rate: 3 nearly always, 2 often, 1 a verb that is one now and then. */
export function strengthOf(rate: number, tag: string): number {
  if (rate >= 0.6) return 3
  if (rate >= 0.3 && tag !== "IN") return 2
  return rate >= 0.15 && tag.startsWith("V") ? 1 : 0
}

export const sourceBin = (lexicon: Lexicon, lemma: string): number =>
  lookUp(lexicon.source, hashOf(lemma))
