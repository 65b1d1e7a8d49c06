/**
 * The words of a whole attribution as sparse features: which cue takes which subject, complement
 * and first word of content. A linear judge over them is one input of the verifier.
 */
import { mix1, mix2, mix3 } from "../language/hash.ts"
import { isPronoun, isVerb } from "../language/tag.ts"
import type { Candidate, Judged } from "./candidate.ts"
import type { Clues } from "./clues.ts"
import { headOf } from "./cue.ts"
import { distanceClass } from "./distance.ts"
import { subjectKind } from "./subject.ts"

export const PHRASE_BITS = 18
const S = 32 - PHRASE_BITS
export const PHRASE_FEATURES = 44

const at = (column: Int32Array | Uint8Array, i: number): number => column[i] ?? -1

/** Of the cue alone: its words, what stands round it, who is its subject. */
export function cuePhrase(
  clues: Clues,
  [start, end]: Candidate["cue"],
  out: Int32Array,
  o: number,
): number {
  const { lemma, lower, tag, complement, subject, subjectAt, suffix, ending } = clues
  const h = headOf(clues, [start, end])
  const l = at(lemma, h)
  const t = at(tag, h)
  const kind = subjectKind(at(subject, h))
  const who = at(subjectAt, h)
  out[o++] = mix1(900, 0) >>> S
  out[o++] = mix1(901, l) >>> S
  out[o++] = mix2(902, l, t) >>> S
  out[o++] = mix3(903, at(lower, start), at(lower, end - 1), end - start) >>> S
  out[o++] = mix2(904, l, at(lower, end)) >>> S
  out[o++] = mix2(905, l, at(lower, start - 1)) >>> S
  out[o++] = mix2(906, at(lower, start - 1), at(lower, end)) >>> S
  out[o++] = mix3(907, t, at(tag, start - 1), at(tag, end)) >>> S
  out[o++] = mix3(908, t, at(tag, start - 2), at(tag, start - 1)) >>> S
  out[o++] = mix2(909, at(suffix, h), t) >>> S
  out[o++] = mix2(910, at(ending, h), at(complement, end - 1)) >>> S
  out[o++] = mix2(911, l, at(complement, end - 1)) >>> S
  out[o++] = mix2(912, l, kind) >>> S
  out[o++] = mix2(913, l, who < 0 ? -1 : at(lemma, who)) >>> S
  out[o++] = mix3(914, t, kind, at(complement, end - 1)) >>> S
  out[o++] = mix2(915, l, at(lower, start - 2)) >>> S
  out[o++] = mix3(916, at(lemma, start - 2), at(lemma, start - 1), t) >>> S
  out[o++] = mix3(917, t, at(lemma, end), at(lemma, end + 1)) >>> S
  return o
}

/** Does the content hold a verb? Then it can be a clause. */
function verbs(clues: Clues, { content }: Judged): number {
  let found = 0
  for (const [from, to] of content)
    for (let i = from; i < to; i++) if (isVerb[clues.tag[i] as number]) found++
  return Math.min(found, 3)
}

/** Of the content: how it begins and ends, on which side of the cue it stands. */
function contentPhrase(
  clues: Clues,
  cue: Candidate["cue"],
  judge: Judged,
  out: Int32Array,
  o: number,
) {
  const { lemma, lower, tag, quoteState } = clues
  const l = at(lemma, headOf(clues, cue))
  const first = judge.content[0]?.[0] ?? 0
  const end = judge.content.at(-1)?.[1] ?? 0
  const side = first < cue[0] ? 1 : 2
  const quoted = (at(quoteState, first) > 0 ? 1 : 0) + (at(quoteState, end - 1) > 0 ? 2 : 0)
  const gap = side === 2 ? first - cue[1] : 20
  const length = distanceClass(judge.contentWords)
  const clause = verbs(clues, judge)
  out[o++] = mix3(920, l, side, quoted) >>> S
  out[o++] = mix2(921, l, at(lower, first)) >>> S
  out[o++] = mix3(922, at(lower, first), at(tag, first), side) >>> S
  out[o++] = mix2(923, at(lower, first - 1), at(lower, first)) >>> S
  out[o++] = mix2(924, at(lower, end - 1), at(lower, end)) >>> S
  out[o++] = mix3(925, at(tag, end - 2), at(tag, end - 1), at(tag, end)) >>> S
  out[o++] = mix3(926, l, length, clause) >>> S
  out[o++] = mix3(927, l, side, Math.min(gap, 4)) >>> S
  out[o++] = mix3(928, side, quoted, clause * 16 + length) >>> S
  out[o++] = mix3(929, at(lower, end), at(tag, end + 1), quoted) >>> S
  out[o++] = mix2(930, at(tag, cue[0]), side * 64 + clause * 16 + Math.min(gap, 9)) >>> S
  out[o++] = mix2(931, at(lower, end), at(lower, end + 1)) >>> S
  return o
}

/** Of the source: its head, its first word, how it fits the cue. */
function sourcePhrase(
  clues: Clues,
  cue: Candidate["cue"],
  judge: Judged,
  out: Int32Array,
  o: number,
) {
  const { lemma, lower, tag } = clues
  const h = headOf(clues, cue)
  const l = at(lemma, h)
  const source = judge.source.at(-1)
  if (source === undefined) {
    out[o++] = mix2(940, l, 0) >>> S
    out[o++] = mix2(941, at(tag, h), at(tag, cue[0] - 1)) >>> S
    return o
  }
  const [start, end] = source
  const name = at(lemma, end - 1)
  const kind = isPronoun[at(tag, start)] ? 1 : at(tag, end - 1) + 2
  const side = end <= cue[0] ? 1 : 2
  const gap = side === 1 ? cue[0] - end : start - cue[1]
  out[o++] = mix2(942, l, name) >>> S
  out[o++] = mix2(943, l, kind) >>> S
  out[o++] = mix1(944, name) >>> S
  out[o++] = mix2(945, name, at(tag, h)) >>> S
  out[o++] = mix2(946, at(lower, start), side) >>> S
  out[o++] = mix2(947, at(lower, end - 1), at(lower, end)) >>> S
  out[o++] = mix2(948, at(lower, start - 1), at(lower, start)) >>> S
  out[o++] = mix3(949, kind, Math.min(end - start, 8), side) >>> S
  out[o++] = mix3(950, side, Math.min(gap, 8), at(tag, h)) >>> S
  out[o++] = mix3(951, l, side, Math.min(gap, 4)) >>> S
  out[o++] = mix3(952, at(tag, start - 1), at(tag, start), at(tag, end)) >>> S
  return o
}

/** Of one reading: its content and its source, each with the cue. */
export function readingPhrase(
  clues: Clues,
  cue: Candidate["cue"],
  judge: Judged,
  out: Int32Array,
  o: number,
): number {
  return sourcePhrase(clues, cue, judge, out, contentPhrase(clues, cue, judge, out, o))
}

/** Writes the phrase features of one reading into `out`; returns how many. */
export function phraseFeatures(
  clues: Clues,
  { cue }: Candidate,
  judge: Judged,
  out: Int32Array,
): number {
  return readingPhrase(clues, cue, judge, out, cuePhrase(clues, cue, out, 0))
}
