/** Features of the part-of-speech tagger: training and reading share them. */
import { mix1, mix2, mix3 } from "./hash.ts"
import type { WordForm } from "./word.ts"

export const TAG_BITS = 18
export const TAG_FEATURES = 24
const SHIFT = 32 - TAG_BITS

const BEFORE = 11
const AFTER = 13
/** Stands for the tag before the first word of a sentence. */
export const NO_TAG = 99

/** Stands for the look of a word beyond the text. */
const NO_LOOK = 9

/** The words of one text and where its sentences begin. */
export interface TagText {
  readonly forms: readonly WordForm[]
  readonly sentenceStart: Int32Array
}

export interface TagContext extends TagText {
  /** May the word be a name? See `lookOf`. */
  readonly look: Uint8Array
}

/** Writes the feature buckets of word `i` into `out`; `t1`, `t2` are the two tags before it. */
export function tagFeatures(
  context: TagContext,
  i: number,
  t1: number,
  t2: number,
  out: Int32Array,
) {
  const { forms, look } = context
  const form = forms[i] as WordForm
  const left = forms[i - 1]
  const right = forms[i + 1]
  const word = form.lowerHash
  const next = right === undefined ? AFTER : right.lowerHash
  const first = context.sentenceStart[i] === i ? 1 : 0
  out[0] = mix1(1, word) >>> SHIFT
  out[1] = mix1(2, form.suffix3) >>> SHIFT
  out[2] = mix1(3, form.suffix2) >>> SHIFT
  out[3] = mix1(4, form.prefix2) >>> SHIFT
  out[4] = mix1(5, form.shapeHash) >>> SHIFT
  out[5] = mix1(6, t1) >>> SHIFT
  out[6] = mix2(7, t1, t2) >>> SHIFT
  out[7] = mix2(8, t1, word) >>> SHIFT
  out[8] = mix1(9, left === undefined ? BEFORE : left.lowerHash) >>> SHIFT
  out[9] = mix1(10, next) >>> SHIFT
  out[10] = mix1(11, forms[i - 2]?.lowerHash ?? BEFORE) >>> SHIFT
  out[11] = mix1(12, forms[i + 2]?.lowerHash ?? AFTER) >>> SHIFT
  out[12] = mix1(13, left === undefined ? BEFORE : left.suffix3) >>> SHIFT
  out[13] = mix1(14, right === undefined ? AFTER : right.suffix3) >>> SHIFT
  out[14] = mix2(15, t1, form.suffix3) >>> SHIFT
  out[15] = mix2(16, word, next) >>> SHIFT
  out[16] = mix2(17, first, form.shapeHash) >>> SHIFT
  out[17] = mix2(18, t1, next) >>> SHIFT
  out[18] = mix1(19, 0) >>> SHIFT
  out[19] = mix1(20, form.suffix4) >>> SHIFT
  out[20] = mix2(21, form.suffix3, right === undefined ? AFTER : right.suffix3) >>> SHIFT
  const here = look[i] as number
  out[21] = mix1(22, here) >>> SHIFT
  out[22] = mix2(23, here, form.suffix3) >>> SHIFT
  out[23] = mix3(24, here, look[i - 1] ?? NO_LOOK, look[i + 1] ?? NO_LOOK) >>> SHIFT
}
