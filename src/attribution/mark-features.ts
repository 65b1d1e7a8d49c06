/**
 * Stage 1 features: of every token of a paragraph, for marking it as source, cue or content.
 * Training and reading share them; the numbers are template ids and must not be reused.
 */
import { hashOf, mix1, mix2, mix3 } from "../language/hash.ts"
import { isVerb } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { distanceClass } from "./distance.ts"
import { PAD, pad, padded, type Padded } from "./padded.ts"
import type { FeatureBuffer } from "./feature-buffer.ts"
import { FEATURE_SHIFT as S } from "./sparse-rows.ts"

export const MARK_FEATURES = 84

const COMMA = hashOf(",")
const joiners: ReadonlySet<number> = new Set(["that", "whether", "if", "how"].map(hashOf))
const scratch: Padded = padded()

/** The token itself and the words round it. */
function words(clues: Clues, i: number, k: number, out: Int32Array, at: number): number {
  const { lower: w, lemma: l, tag: t } = scratch
  const word = w[k] as number
  const lemma = l[k] as number
  out[at++] = mix1(0, 0) >>> S
  out[at++] = mix1(1, word) >>> S
  out[at++] = mix1(2, clues.form[i] as number) >>> S
  out[at++] = mix1(3, lemma) >>> S
  out[at++] = mix2(4, lemma, t[k] as number) >>> S
  out[at++] = mix1(5, clues.suffix[i] as number) >>> S
  out[at++] = mix1(6, clues.shape[i] as number) >>> S
  out[at++] = mix1(8, w[k - 1] as number) >>> S
  out[at++] = mix1(9, w[k + 1] as number) >>> S
  out[at++] = mix1(10, w[k - 2] as number) >>> S
  out[at++] = mix1(11, w[k + 2] as number) >>> S
  out[at++] = mix1(12, w[k - 3] as number) >>> S
  out[at++] = mix1(13, w[k + 3] as number) >>> S
  out[at++] = mix2(14, w[k - 1] as number, word) >>> S
  out[at++] = mix2(15, word, w[k + 1] as number) >>> S
  out[at++] = mix2(16, l[k - 1] as number, lemma) >>> S
  out[at++] = mix2(17, lemma, l[k + 1] as number) >>> S
  out[at++] = mix1(18, l[k - 1] as number) >>> S
  out[at++] = mix1(19, l[k + 1] as number) >>> S
  out[at++] = mix1(63, clues.ending[i] as number) >>> S
  return at
}

/** Tags in a window of five, and tags with lemmas. */
function tagging(k: number, out: Int32Array, at: number): number {
  const { lemma: l, tag: t, state: q } = scratch
  const tag = t[k] as number
  const lemma = l[k] as number
  const left = t[k - 1] as number
  const right = t[k + 1] as number
  const right2 = t[k + 2] as number
  out[at++] = mix1(7, tag) >>> S
  out[at++] = mix1(20, left) >>> S
  out[at++] = mix1(21, right) >>> S
  out[at++] = mix1(22, t[k - 2] as number) >>> S
  out[at++] = mix1(23, right2) >>> S
  out[at++] = mix2(24, left, tag) >>> S
  out[at++] = mix2(25, tag, right) >>> S
  out[at++] = mix3(26, t[k - 2] as number, left, tag) >>> S
  out[at++] = mix3(27, tag, right, right2) >>> S
  out[at++] = mix3(28, left, tag, right) >>> S
  out[at++] = mix3(29, lemma, right, right2) >>> S
  out[at++] = mix3(30, left, lemma, right) >>> S
  const state = q[k] as number
  out[at++] = mix3(31, q[k - 1] as number, state, q[k + 1] as number) >>> S
  out[at++] = mix2(32, state, tag) >>> S
  out[at++] = mix2(33, state, lemma) >>> S
  return at
}

/** Inside a quotation: its length and the words at its ends. Outside: how far from the start. */
function quotation(clues: Clues, i: number, from: number, to: number, out: Int32Array, at: number) {
  const { lower: w, lemma: l, tag: t, state: q } = scratch
  const first = clues.quotationFirst[i] as number
  if (first < 0) {
    out[at++] = mix2(43, q[PAD] as number, distanceClass(i - from)) >>> S
    return at
  }
  const last = clues.quotationLast[i] as number
  const a = first - from + PAD
  const b = last - from + PAD
  const length = distanceClass(last - first)
  const long = length > 5 ? 1 : 0
  out[at++] = mix1(34, length) >>> S
  out[at++] = mix2(35, w[a - 1] as number, long) >>> S
  out[at++] = mix2(36, w[b + 1] as number, long) >>> S
  out[at++] = mix2(37, t[b + 1] as number, t[b + 2] as number) >>> S
  out[at++] = mix2(38, t[a - 1] as number, length) >>> S
  out[at++] = mix2(39, w[b - 1] as number, w[b + 1] as number) >>> S
  out[at++] = mix2(40, l[b + 2] as number, long) >>> S
  out[at++] = mix2(41, l[b + 1] as number, l[b + 2] as number) >>> S
  out[at++] = mix2(42, first === from ? 1 : 0, last >= to - 2 ? 1 : 0) >>> S
  return at
}

/** The nearest strong cue to the left, and what stands between. */
function leftCue(clues: Clues, i: number, from: number, out: Int32Array, at: number): number {
  const { lower, lemma, tag, strength, quoteState } = clues
  const cue = clues.cueLeft[i] as number
  if (cue < 0) {
    out[at++] = mix1(51, 0) >>> S
    return at
  }
  let commas = 0
  let joined = 0
  let verb = 0
  for (let k = cue + 1; k < i; k++) {
    if (lower[k] === COMMA) commas++
    else if (joiners.has(lower[k] as number)) joined = 1
    if (isVerb[tag[k] as number]) verb = 1
  }
  const far = distanceClass(i - cue)
  const few = Math.min(commas, 2)
  const l = lemma[cue] as number
  out[at++] = mix1(44, l) >>> S
  out[at++] = mix2(45, far, strength[cue] as number) >>> S
  out[at++] = mix3(46, l, few, joined) >>> S
  out[at++] = mix3(47, Math.min(commas, 3), joined, verb) >>> S
  out[at++] = mix2(48, scratch.lower[cue + 1 - from + PAD] as number, few) >>> S
  out[at++] = mix3(49, l, tag[i] as number, Math.min(far, 4)) >>> S
  out[at++] = mix3(50, (quoteState[i] as number) > 0 ? 1 : 0, few, tag[cue] as number) >>> S
  return at
}

/** The nearest strong cue to the right, and what stands between. */
function rightCue(clues: Clues, i: number, from: number, out: Int32Array, at: number): number {
  const { lower, lemma, tag, strength } = clues
  const cue = clues.cueRight[i] as number
  if (cue < 0) {
    out[at++] = mix1(58, 0) >>> S
    return at
  }
  let commas = 0
  let verbs = 0
  for (let k = i + 1; k < cue; k++) {
    if (lower[k] === COMMA) commas++
    if (isVerb[tag[k] as number] && !strength[k]) verbs++
  }
  const far = distanceClass(cue - i)
  const l = lemma[cue] as number
  const c = cue - from + PAD
  const few = Math.min(verbs, 2)
  out[at++] = mix1(52, l) >>> S
  out[at++] = mix2(53, far, strength[cue] as number) >>> S
  out[at++] = mix3(54, l, Math.min(commas, 3), few) >>> S
  out[at++] = mix3(55, Math.min(commas, 3), few, tag[i] as number) >>> S
  out[at++] = mix3(56, l, tag[i] as number, far) >>> S
  const { lower: w } = scratch
  out[at++] = mix3(57, w[c - 1] as number, w[c + 1] as number, Math.min(commas, 2)) >>> S
  return at
}

/** Where the token stands, and what the lexicon says of it. */
function place(clues: Clues, i: number, k: number, from: number, out: Int32Array, at: number) {
  const { lower: w, tag: t } = scratch
  const { strength, sentenceStart, paragraph } = clues
  const start = sentenceStart[i] as number
  const s = start - from + PAD
  const left = (clues.cueLeft[i] as number) >= 0 ? 1 : 0
  const right = (clues.cueRight[i] as number) >= 0 ? 1 : 0
  out[at++] = mix3(59, left, right, distanceClass(i - start)) >>> S
  out[at++] = mix3(60, strength[i] as number, t[k - 1] as number, t[k + 1] as number) >>> S
  out[at++] = mix2(61, w[s] as number, w[s + 1] as number) >>> S
  out[at++] = mix2(62, paragraph[i] === 0 ? 1 : 0, t[k] as number) >>> S
  return at
}

/** Lexicon rates with what follows and who is the subject. */
function rates(clues: Clues, i: number, k: number, out: Int32Array, at: number): number {
  const { cueRate, cueBin, nextBin, previousBin, complement, subject, sourceBin } = clues
  const { tag: t } = scratch
  const rate = cueRate[i] as number
  const next = nextBin[i] as number
  const who = subject[i] as number
  out[at++] = mix1(70, cueBin[i] as number) >>> S
  out[at++] = mix2(71, cueBin[i] as number, complement[i] as number) >>> S
  out[at++] = mix1(72, next) >>> S
  out[at++] = mix1(73, previousBin[i] as number) >>> S
  out[at++] = mix3(74, cueRate[i - 1] ?? 0, rate, cueRate[i + 1] ?? 0) >>> S
  out[at++] = mix2(75, next, clues.quoteState[i] as number) >>> S
  out[at++] = mix1(76, who) >>> S
  out[at++] = mix2(77, who, rate) >>> S
  out[at++] = mix3(78, who % 10_000, rate, complement[i] as number) >>> S
  out[at++] = mix2(79, sourceBin[i] as number, t[k + 1] as number) >>> S
  return at
}

/** Writes the features of tokens [from, to), one paragraph, into `buffer`. */
export function markFeatures(clues: Clues, from: number, to: number, buffer: FeatureBuffer): void {
  buffer.reserve(to - from)
  pad(scratch, clues, from, to)
  const { buckets, width } = buffer
  for (let i = from; i < to; i++) {
    const begin = (i - from) * width
    const k = i - from + PAD
    let at = words(clues, i, k, buckets, begin)
    at = tagging(k, buckets, at)
    at = quotation(clues, i, from, to, buckets, at)
    at = leftCue(clues, i, from, buckets, at)
    at = rightCue(clues, i, from, buckets, at)
    at = place(clues, i, k, from, buckets, at)
    at = rates(clues, i, k, buckets, at)
    buffer.close(i - from, at)
  }
}
