/**
 * Stage 1 features that depend on one word alone and on how far from the token it stands. Words
 * come again and again, so that reading keeps their summed weights: see `WordSums`.
 */
import { mix1, mix2 } from "../language/hash.ts"
import type { Clues } from "./clues.ts"
import { PAD, type Padded } from "./padded.ts"
import type { FeatureBuffer } from "./feature-buffer.ts"
import { FEATURE_SHIFT as S } from "./sparse-rows.ts"

/** The most features of one word at one place. */
export const WORD_FEATURES = 10
/** A word is seen from the token itself and from three on either side. */
export const PLACES = 2 * PAD + 1

/** All that the features of a word depend on: lower, lemma, tag, form, shape, ending, cue bin, suffix. */
export const WORD_KEY = 8

/** Loads the word of padded column entry k; `from` is the token of the first entry. */
export function loadWord(
  clues: Clues,
  { lower, lemma, tag }: Padded,
  from: number,
  to: number,
  k: number,
  key: Int32Array,
): void {
  const i = from + k - PAD
  const inside = i >= from && i < to
  key[0] = lower[k] as number
  key[1] = lemma[k] as number
  key[2] = tag[k] as number
  key[3] = inside ? (clues.form[i] as number) : 0
  key[4] = inside ? (clues.shape[i] as number) : 0
  key[5] = inside ? (clues.ending[i] as number) : 0
  key[6] = inside ? (clues.cueBin[i] as number) : 0
  key[7] = inside ? (clues.suffix[i] as number) : 0
}

/** The token itself. */
function own(key: Int32Array, out: Int32Array, begin: number): number {
  const lemma = key[1] as number
  const tag = key[2] as number
  let at = begin
  out[at++] = mix1(0, 0) >>> S
  out[at++] = mix1(1, key[0] as number) >>> S
  out[at++] = mix1(2, key[3] as number) >>> S
  out[at++] = mix1(3, lemma) >>> S
  out[at++] = mix2(4, lemma, tag) >>> S
  out[at++] = mix1(5, key[7] as number) >>> S
  out[at++] = mix1(6, key[4] as number) >>> S
  out[at++] = mix1(7, tag) >>> S
  out[at++] = mix1(63, key[5] as number) >>> S
  out[at++] = mix1(70, key[6] as number) >>> S
  return at
}

/** Template ids of a neighbour's word, lemma and tag by its place, -1 where one is not asked. */
const templates = [
  [12, -1, -1],
  [10, -1, 22],
  [8, 18, 20],
  [-1, -1, -1],
  [9, 19, 21],
  [11, -1, 23],
  [13, -1, -1],
] as const

/** Writes the features of a word at `place` (0 to 6: three before the token to three after). */
export function wordFeatures(
  key: Int32Array,
  place: number,
  out: Int32Array,
  begin: number,
): number {
  if (place === PAD) return own(key, out, begin)
  let at = begin
  const ids = templates[place] as readonly number[]
  for (let part = 0; part < ids.length; part++) {
    const id = ids[part] as number
    if (id >= 0) out[at++] = mix1(id, key[part] as number) >>> S
  }
  return at
}

/** The most features `wordsRound` writes a token. */
export const WORDS_ROUND = 22

const scratchKey = new Int32Array(WORD_KEY)

/** Writes every token's features of itself and the words round it: what `WordSums` adds up. */
export function wordsRound(
  clues: Clues,
  scratch: Padded,
  from: number,
  to: number,
  buffer: FeatureBuffer,
): void {
  buffer.reserve(to - from)
  for (let i = 0; i < to - from; i++) {
    let at = i * buffer.width
    for (let p = 0; p < PLACES; p++) {
      loadWord(clues, scratch, from, to, i + p, scratchKey)
      at = wordFeatures(scratchKey, p, buffer.buckets, at)
    }
    buffer.close(i, at)
  }
}
