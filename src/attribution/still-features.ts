/**
 * Stage 2 features that do not depend on the cue, only on the side of it a token stands on. Their
 * scores are added once a paragraph and side, not once a cue.
 */
import { mix1, mix2, mix3 } from "../language/hash.ts"
import type { Clues } from "./clues.ts"
import { PAD, type Padded } from "./padded.ts"
import { FEATURE_SHIFT as S } from "./sparse-rows.ts"

export const STILL_FEATURES = 13
export const LEFT = 1
export const RIGHT = 2
export const WITHIN = 3
export type Side = typeof LEFT | typeof RIGHT | typeof WITHIN

/** Writes the features of token `i` of the paragraph loaded in `scratch` from token `from` on. */
export function stillFeatures(
  clues: Clues,
  scratch: Padded,
  i: number,
  from: number,
  side: Side,
  out: Int32Array,
  begin: number,
): number {
  const { lower: w, lemma: l, tag: t } = scratch
  const k = i - from + PAD
  const tag = t[k] as number
  const word = w[k] as number
  const pair = (t[k - 1] as number) * 64 + tag
  let at = begin
  out[at++] = mix2(520, word, side) >>> S
  out[at++] = mix2(521, w[k - 1] as number, side) >>> S
  out[at++] = mix2(522, w[k + 1] as number, side) >>> S
  out[at++] = mix2(524, pair, side) >>> S
  out[at++] = mix2(525, tag * 64 + (t[k + 1] as number), side) >>> S
  out[at++] = mix3(526, pair, t[k + 1] as number, side) >>> S
  out[at++] = mix2(542, clues.shape[i] as number, side) >>> S
  out[at++] = mix1(530, w[k - 2] as number) >>> S
  out[at++] = mix1(531, w[k + 2] as number) >>> S
  out[at++] = mix2(540, t[k - 2] as number, pair) >>> S
  out[at++] = mix3(541, tag, t[k + 1] as number, t[k + 2] as number) >>> S
  out[at++] = mix1(544, clues.suffix[i] as number) >>> S
  out[at++] = mix2(555, l[k - 1] as number, l[k] as number) >>> S
  return at
}
