/**
 * Stage 1 features: of every token of a paragraph, for marking it as source, cue or content; those
 * of single words stand in `mark-words.ts`. Training and reading share them; the numbers are
 * template ids and must not be reused.
 */
import { mix1, mix2, mix3 } from "../language/hash.ts"
import type { Clues } from "./clues.ts"
import { distanceClass } from "./distance.ts"
import { PAD, type Padded } from "./padded.ts"
import type { FeatureBuffer } from "./feature-buffer.ts"
import { FEATURE_SHIFT as S } from "./sparse-rows.ts"
import { Tally, tallied } from "./tally.ts"

/** The most features `markFeatures` writes a token. */
export const MARK_FEATURES = 55

const tally = new Tally()

/** The token with the words beside it. */
function pairs({ lower: w, lemma: l }: Padded, k: number, out: Int32Array, at: number): number {
  const word = w[k] as number
  const lemma = l[k] as number
  out[at++] = mix2(14, w[k - 1] as number, word) >>> S
  out[at++] = mix2(15, word, w[k + 1] as number) >>> S
  out[at++] = mix2(16, l[k - 1] as number, lemma) >>> S
  out[at++] = mix2(17, lemma, l[k + 1] as number) >>> S
  return at
}

/** Tags in a window of five, and tags with lemmas. */
function tagging({ lemma: l, tag: t, state: q }: Padded, k: number, out: Int32Array, at: number) {
  const tag = t[k] as number
  const lemma = l[k] as number
  const left = t[k - 1] as number
  const right = t[k + 1] as number
  const right2 = t[k + 2] as number
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
function quotation(
  clues: Clues,
  { lower: w, lemma: l, tag: t, state: q }: Padded,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): number {
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
function leftCue(
  clues: Clues,
  { lower: w }: Padded,
  i: number,
  from: number,
  out: Int32Array,
  at: number,
): number {
  const { lemma, tag, strength, quoteState } = clues
  const cue = clues.cueLeft[i] as number
  if (cue < 0) {
    out[at++] = mix1(51, 0) >>> S
    return at
  }
  const a = cue + 1 - from
  const b = i - from
  const commas = tallied(tally.commas, a, b)
  const joined = Math.min(tallied(tally.joiners, a, b), 1)
  const verb = Math.min(tallied(tally.verbs, a, b), 1)
  const far = distanceClass(i - cue)
  const few = Math.min(commas, 2)
  const l = lemma[cue] as number
  out[at++] = mix1(44, l) >>> S
  out[at++] = mix2(45, far, strength[cue] as number) >>> S
  out[at++] = mix3(46, l, few, joined) >>> S
  out[at++] = mix3(47, Math.min(commas, 3), joined, verb) >>> S
  out[at++] = mix2(48, w[cue + 1 - from + PAD] as number, few) >>> S
  out[at++] = mix3(49, l, tag[i] as number, Math.min(far, 4)) >>> S
  out[at++] = mix3(50, (quoteState[i] as number) > 0 ? 1 : 0, few, tag[cue] as number) >>> S
  return at
}

/** The nearest strong cue to the right, and what stands between. */
function rightCue(
  clues: Clues,
  { lower: w }: Padded,
  i: number,
  from: number,
  out: Int32Array,
  at: number,
): number {
  const { lemma, tag, strength } = clues
  const cue = clues.cueRight[i] as number
  if (cue < 0) {
    out[at++] = mix1(58, 0) >>> S
    return at
  }
  const commas = tallied(tally.commas, i + 1 - from, cue - from)
  const verbs = tallied(tally.plainVerbs, i + 1 - from, cue - from)
  const far = distanceClass(cue - i)
  const l = lemma[cue] as number
  const c = cue - from + PAD
  const few = Math.min(verbs, 2)
  out[at++] = mix1(52, l) >>> S
  out[at++] = mix2(53, far, strength[cue] as number) >>> S
  out[at++] = mix3(54, l, Math.min(commas, 3), few) >>> S
  out[at++] = mix3(55, Math.min(commas, 3), few, tag[i] as number) >>> S
  out[at++] = mix3(56, l, tag[i] as number, far) >>> S
  out[at++] = mix3(57, w[c - 1] as number, w[c + 1] as number, Math.min(commas, 2)) >>> S
  return at
}

/** Where the token stands, and what the lexicon says of it. */
function place(
  clues: Clues,
  { lower: w, tag: t }: Padded,
  i: number,
  from: number,
  out: Int32Array,
  at: number,
): number {
  const k = i - from + PAD
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
function rates(clues: Clues, after: number, i: number, out: Int32Array, at: number): number {
  const { cueRate, cueBin, nextBin, previousBin, complement, subject, sourceBin } = clues
  const rate = cueRate[i] as number
  const next = nextBin[i] as number
  const who = subject[i] as number
  out[at++] = mix2(71, cueBin[i] as number, complement[i] as number) >>> S
  out[at++] = mix1(72, next) >>> S
  out[at++] = mix1(73, previousBin[i] as number) >>> S
  out[at++] = mix3(74, cueRate[i - 1] ?? 0, rate, cueRate[i + 1] ?? 0) >>> S
  out[at++] = mix2(75, next, clues.quoteState[i] as number) >>> S
  out[at++] = mix1(76, who) >>> S
  out[at++] = mix2(77, who, rate) >>> S
  out[at++] = mix3(78, who % 10_000, rate, complement[i] as number) >>> S
  out[at++] = mix2(79, sourceBin[i] as number, after) >>> S
  return at
}

/** Writes the features of tokens [from, to), one paragraph that is loaded in `scratch`. */
export function markFeatures(
  clues: Clues,
  scratch: Padded,
  from: number,
  to: number,
  buffer: FeatureBuffer,
): void {
  buffer.reserve(to - from)
  tally.count(clues, from, to)
  const { buckets, width } = buffer
  for (let i = from; i < to; i++) {
    const k = i - from + PAD
    let at = pairs(scratch, k, buckets, (i - from) * width)
    at = tagging(scratch, k, buckets, at)
    at = quotation(clues, scratch, i, from, to, buckets, at)
    at = leftCue(clues, scratch, i, from, buckets, at)
    at = rightCue(clues, scratch, i, from, buckets, at)
    at = place(clues, scratch, i, from, buckets, at)
    buffer.close(i - from, rates(clues, scratch.tag[k + 1] as number, i, buckets, at))
  }
}
