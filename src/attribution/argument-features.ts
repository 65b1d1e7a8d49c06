/**
 * Stage 2 features: of every token in a cue's window, for marking the source and content of that
 * cue. Training and reading share them; the numbers are template ids and must not be reused.
 */
import { mix1, mix2, mix3 } from "../language/hash.ts"
import type { Clues } from "./clues.ts"
import { contextOf, type CueContext, type Marks } from "./cue-context.ts"
import { distanceClass } from "./distance.ts"
import { FeatureBuffer } from "./feature-buffer.ts"
import type { Run } from "./label.ts"
import { locate, place } from "./place.ts"
import { look, seen } from "./sight.ts"
import { FEATURE_SHIFT as S } from "./sparse-rows.ts"
import { LEFT, STILL_FEATURES, WITHIN } from "./still-features.ts"

const PLACED_FEATURES = 14
const MARKED_FEATURES = 21
const WORDED_FEATURES = 6

/** The cue's words with the token's place: often the same from one token to the next. */
function placed(context: CueContext, out: Int32Array, begin: number): number {
  const { side, distance, commas, cues, sentences, verbs, that } = place
  const { lemma, after } = context
  let at = begin
  out[at++] = mix1(500, side) >>> S
  out[at++] = mix3(510, lemma, side, cues) >>> S
  out[at++] = mix2(512, lemma, distance) >>> S
  out[at++] = mix3(513, context.tag, distance, commas) >>> S
  out[at++] = mix3(514, context.words, side, sentences) >>> S
  out[at++] = mix3(515, after, side, distance) >>> S
  out[at++] = mix3(516, context.before, side, distance) >>> S
  out[at++] = mix3(518, lemma, after, side * 8 + sentences) >>> S
  out[at++] = mix3(519, lemma, side * 10 + commas, sentences) >>> S
  out[at++] = mix3(536, that, side * 16 + commas, Math.min(verbs, 3)) >>> S
  out[at++] = mix3(537, verbs, commas, side * 8 + cues) >>> S
  out[at++] = mix3(538, sentences, side, context.headQuoted) >>> S
  out[at++] = mix3(539, lemma, that, side * 4 + commas) >>> S
  out[at++] = mix1(551, context.cueTenth) >>> S
  return at
}

/** Stage 1's labels round the token, and where they stand. */
function labelled(context: CueContext, out: Int32Array, begin: number): number {
  const { side, distance, commas, cues, sources, contents, sentences, relation } = place
  const { here, left, right } = seen
  const three = left * 64 + here * 8 + right
  let at = begin
  out[at++] = mix2(501, here, relation) >>> S
  out[at++] = mix3(502, three, side, cues) >>> S
  out[at++] = mix3(503, here, side, sources * 10 + cues) >>> S
  out[at++] = mix3(504, here, side, contents * 10 + cues) >>> S
  out[at++] = mix3(505, here, relation, sources * 16 + contents) >>> S
  out[at++] = mix2(506, here, distance) >>> S
  out[at++] = mix3(507, here, context.lemma, side) >>> S
  out[at++] = mix3(508, here, commas, side * 10 + sentences) >>> S
  out[at++] = mix3(509, three, relation, commas) >>> S
  out[at++] = mix3(517, context.tagsRound, side, here) >>> S
  return at
}

/** Quotation marks round the token, and how sure stage 1 was of it. */
function surrounded(context: CueContext, out: Int32Array, begin: number): number {
  const { side, commas, cues, sources, sentences, relation } = place
  const { state, stateLeft, stateRight, same, quotations, source, content, cue } = seen
  const { lemma } = context
  let at = begin
  out[at++] = mix3(532, stateLeft * 100 + state * 10 + stateRight, side, sentences) >>> S
  out[at++] = mix3(533, same, side, quotations) >>> S
  out[at++] = mix3(534, state, relation, commas) >>> S
  out[at++] = mix3(535, state, side * 8 + sentences, lemma) >>> S
  out[at++] = mix3(547, source, side, cues) >>> S
  out[at++] = mix3(548, content, side, cues) >>> S
  out[at++] = mix2(549, cue, side) >>> S
  out[at++] = mix3(550, source, sources, side * 8 + sentences) >>> S
  return at
}

/** The quotation the token stands in: its length, its neighbours, other cues before it. */
function quotation(
  { clues, cue, window, counts }: CueContext,
  i: number,
  out: Int32Array,
  begin: number,
): number {
  const first = clues.quotationFirst[i] as number
  if (first < 0) return begin
  const last = clues.quotationLast[i] as number
  const { side, sentences } = place
  const [from, to] = window
  const isLeft = last < cue[0]
  const isRight = first >= cue[1]
  const apart = isLeft ? distanceClass(cue[0] - last) : isRight ? distanceClass(first - cue[1]) : 20
  const edge = side === LEFT ? Math.min(last, cue[0] - 1) : Math.max(first, cue[1])
  const others = counts.cues[(i === first ? i : Math.min(edge, to - 1)) - from] ?? 0
  const next = isLeft ? (last + 1 < to ? (clues.lower[last + 1] as number) : 5) : 1
  const previous = isRight ? (first > from ? (clues.lower[first - 1] as number) : 3) : 1
  let at = begin
  out[at++] = mix3(552, distanceClass(last - first), side, apart) >>> S
  out[at++] = mix3(553, next, previous, side) >>> S
  out[at++] = mix3(554, others, side, sentences) >>> S
  return at
}

/** The token's own words and tag with its place. */
function worded(context: CueContext, i: number, out: Int32Array, begin: number): number {
  const { side, distance, cues, sentences } = place
  const { lemma, clues, cue, window } = context
  const [from, to] = window
  const { lower } = clues
  const tag = clues.tag[i] as number
  let at = begin
  out[at++] = mix3(511, lemma, tag, distance) >>> S
  out[at++] = mix3(523, tag, side, cues) >>> S
  out[at++] = mix3(527, clues.lemma[i] as number, side, cues * 8 + sentences) >>> S
  out[at++] = mix2(543, side === WITHIN ? i - cue[0] : -1, tag) >>> S
  out[at++] = mix3(545, i > from ? (lower[i - 1] as number) : 3, side, distance) >>> S
  out[at++] = mix3(546, i + 1 < to ? (lower[i + 1] as number) : 5, side, distance) >>> S
  return at
}

/** Buffers of a window's features, parted by how often they change from token to token. */
export interface WindowBuffers {
  readonly placed: FeatureBuffer
  readonly marked: FeatureBuffer
  readonly worded: FeatureBuffer
}

export const windowBuffers = (tokens: number): WindowBuffers => ({
  placed: new FeatureBuffer(PLACED_FEATURES, tokens),
  marked: new FeatureBuffer(MARKED_FEATURES, tokens),
  worded: new FeatureBuffer(WORDED_FEATURES + STILL_FEATURES, tokens),
})

/** Writes the cue-relative features of the window's tokens into the buffers. */
export function argumentFeatures(
  clues: Clues,
  marks: Marks,
  cue: Run,
  window: Run,
  buffers: WindowBuffers,
): void {
  const [from, to] = window
  for (const buffer of [buffers.placed, buffers.marked, buffers.worded]) buffer.reserve(to - from)
  const context = contextOf(clues, marks, cue, window)
  const { quotation: number } = clues
  let oldPlace = -1
  let oldSight = -1
  for (let k = 0; k < to - from; k++) {
    const newPlace = locate(context, from + k)
    const newSight = look(context, from + k)
    const sameSight = newSight === oldSight && number[from + k] === number[from + k - 1]
    writeSteady(context, k, buffers, newPlace === oldPlace, sameSight)
    const at = k * buffers.worded.width
    buffers.worded.close(k, worded(context, from + k, buffers.worded.buckets, at))
    oldPlace = newPlace
    oldSight = newSight
  }
}

/** The features that stay while place and sight stay. */
function writeSteady(
  context: CueContext,
  k: number,
  { placed: atPlace, marked }: WindowBuffers,
  samePlace: boolean,
  sameSight: boolean,
): void {
  if (samePlace) atPlace.repeat(k)
  else atPlace.close(k, placed(context, atPlace.buckets, k * atPlace.width))
  if (samePlace && sameSight) marked.repeat(k)
  else {
    let at = labelled(context, marked.buckets, k * marked.width)
    at = surrounded(context, marked.buckets, at)
    marked.close(k, quotation(context, context.window[0] + k, marked.buckets, at))
  }
}
