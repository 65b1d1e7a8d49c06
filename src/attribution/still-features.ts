/**
 * Stage 2 features that do not depend on the cue, only on the side of it a token stands on. Their
 * scores are added once a paragraph and side, not once a cue.
 */
import { mix1, mix2, mix3 } from "../language/hash.ts"
import type { Clues } from "./clues.ts"
import { PAD, type Padded } from "./padded.ts"
import { FEATURE_SHIFT as S } from "./sparse-rows.ts"

export const SIDED_FEATURES = 7
export const SIDELESS_FEATURES = 8
export const STILL_FEATURES = SIDED_FEATURES + SIDELESS_FEATURES
export const LEFT = 1
export const RIGHT = 2
export const WITHIN = 3
export type Side = typeof LEFT | typeof RIGHT | typeof WITHIN

/** Writes those that know the side, for token `i` of the paragraph loaded from token `from` on. */
export function sidedFeatures(
  clues: Clues,
  { lower: w, tag: t }: Padded,
  i: number,
  from: number,
  side: Side,
  out: Int32Array,
  begin: number,
): number {
  const k = i - from + PAD
  const tag = t[k] as number
  const pair = (t[k - 1] as number) * 64 + tag
  let at = begin
  out[at++] = mix2(520, w[k] as number, side) >>> S
  out[at++] = mix2(521, w[k - 1] as number, side) >>> S
  out[at++] = mix2(522, w[k + 1] as number, side) >>> S
  out[at++] = mix2(524, pair, side) >>> S
  out[at++] = mix2(525, tag * 64 + (t[k + 1] as number), side) >>> S
  out[at++] = mix3(526, pair, t[k + 1] as number, side) >>> S
  out[at++] = mix2(542, clues.shape[i] as number, side) >>> S
  return at
}

/** Writes those that are the same on either side. */
export function sidelessFeatures(
  clues: Clues,
  { lower: w, lemma: l, tag: t }: Padded,
  i: number,
  from: number,
  out: Int32Array,
  begin: number,
): number {
  const k = i - from + PAD
  const tag = t[k] as number
  const pair = (t[k - 1] as number) * 64 + tag
  let at = begin
  out[at++] = mix2(528, w[k - 1] as number, w[k] as number) >>> S
  out[at++] = mix2(529, w[k] as number, w[k + 1] as number) >>> S
  out[at++] = mix1(530, w[k - 2] as number) >>> S
  out[at++] = mix1(531, w[k + 2] as number) >>> S
  out[at++] = mix2(540, t[k - 2] as number, pair) >>> S
  out[at++] = mix3(541, tag, t[k + 1] as number, t[k + 2] as number) >>> S
  out[at++] = mix1(544, clues.suffix[i] as number) >>> S
  out[at++] = mix2(555, l[k - 1] as number, l[k] as number) >>> S
  return at
}

/** Writes all of them. */
export function stillFeatures(
  clues: Clues,
  scratch: Padded,
  i: number,
  from: number,
  side: Side,
  out: Int32Array,
  begin: number,
): number {
  const at = sidedFeatures(clues, scratch, i, from, side, out, begin)
  return sidelessFeatures(clues, scratch, i, from, out, at)
}
