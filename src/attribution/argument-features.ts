/**
 * Stage 2 features: of every token in a cue's window, for marking the source and content of that
 * cue. Training and reading share them; the numbers are template ids and must not be reused.
 */
import { mix1, mix2, mix3 } from "../language/hash.ts"
import type { Clues } from "./clues.ts"
import { headOf } from "./cue.ts"
import { distanceClass } from "./distance.ts"
import { BEGIN, MARKS, type Run } from "./label.ts"
import { type Outward, outward } from "./outward.ts"
import { LEFT, RIGHT, type Side, WITHIN } from "./still-features.ts"
import type { FeatureBuffer } from "./feature-buffer.ts"
import { FEATURE_SHIFT as S } from "./sparse-rows.ts"

export const ARGUMENT_FEATURES = 48

/** What stage 1 said of the text: the best labels, and the probability of every label. */
export interface Marks {
  readonly labels: Uint8Array
  readonly probabilities: Float32Array
}

/** What the features of one cue have in common. */
interface CueContext {
  readonly clues: Clues
  readonly marks: Marks
  readonly cue: Run
  readonly window: Run
  readonly head: number
  readonly lemma: number
  readonly tag: number
  readonly words: number
  readonly after: number
  readonly before: number
  readonly tagsRound: number
  readonly sentence: number
  readonly headQuoted: 0 | 1
  readonly cueTenth: number
  readonly counts: Outward
}

const tenth = (probability: number): number => Math.min(9, Math.floor(10 * probability))

const probabilityOf = ({ probabilities }: Marks, i: number, begin: number): number =>
  (probabilities[i * MARKS + begin] as number) + (probabilities[i * MARKS + begin + 1] as number)

function contextOf(clues: Clues, marks: Marks, cue: Run, window: Run): CueContext {
  const [start, end] = cue
  const { lower, tag, count } = clues
  const head = headOf(clues, cue)
  const first = lower[start] as number
  const tagAfter = end < count ? (tag[end] as number) : 98
  const tagBefore = start > 0 ? (tag[start - 1] as number) : 97
  return {
    clues,
    marks,
    cue,
    window,
    head,
    lemma: clues.lemma[head] as number,
    tag: tag[head] as number,
    words: end - start > 1 ? mix2(1, first, lower[end - 1] as number) : first,
    after: end < count ? (lower[end] as number) : 5,
    before: start > 0 ? (lower[start - 1] as number) : 3,
    tagsRound: tagAfter * 128 + tagBefore,
    sentence: clues.sentence[head] as number,
    headQuoted: (clues.quoteState[head] as number) > 0 ? 1 : 0,
    cueTenth: tenth(probabilityOf(marks, start, BEGIN.cue)),
    counts: outward(clues, marks.labels, cue, window),
  }
}

/** Where a token stands, seen from the cue. */
interface Place {
  side: Side
  distance: number
  commas: number
  cues: number
  sources: number
  contents: number
  sentences: number
  relation: number
}
const place: Place = {
  side: LEFT,
  distance: 0,
  commas: 0,
  cues: 0,
  sources: 0,
  contents: 0,
  sentences: 0,
  relation: 0,
}

function locate(context: CueContext, i: number): void {
  const [start, end] = context.cue
  const k = i - context.window[0]
  const { counts, clues } = context
  const side = i < start ? LEFT : i >= end ? RIGHT : WITHIN
  const tokens = side === LEFT ? start - i : side === RIGHT ? i - end + 1 : 0
  const apart = (clues.sentence[i] as number) - context.sentence
  place.side = side
  place.distance = distanceClass(tokens) + side * 16
  place.commas = counts.commas[k] as number
  place.cues = Math.min(counts.cues[k] as number, 2)
  place.sources = counts.sources[k] as number
  place.contents = counts.contents[k] as number
  place.sentences = Math.max(-2, Math.min(2, apart)) + 2
  place.relation = side * 1000 + place.cues * 100 + place.sentences * 10
}

/** Stage 1's labels and where they stand. */
function labels(context: CueContext, i: number, out: Int32Array, at: number): number {
  const { labels: y } = context.marks
  const [from, to] = context.window
  const { side, distance, commas, cues, sources, contents, sentences, relation } = place
  const here = y[i] as number
  const left = i > from ? (y[i - 1] as number) : 7
  const right = i + 1 < to ? (y[i + 1] as number) : 7
  const three = left * 64 + here * 8 + right
  out[at++] = mix1(500, side) >>> S
  out[at++] = mix2(501, here, relation) >>> S
  out[at++] = mix3(502, three, side, cues) >>> S
  out[at++] = mix3(503, here, side, sources * 10 + cues) >>> S
  out[at++] = mix3(504, here, side, contents * 10 + cues) >>> S
  out[at++] = mix3(505, here, relation, sources * 16 + contents) >>> S
  out[at++] = mix2(506, here, distance) >>> S
  out[at++] = mix3(507, here, context.lemma, side) >>> S
  out[at++] = mix3(508, here, commas, side * 10 + sentences) >>> S
  out[at++] = mix3(509, three, relation, commas) >>> S
  return at
}

/** The cue's words with the token's place. */
function cueWords(context: CueContext, i: number, out: Int32Array, at: number): number {
  const { side, distance, commas, cues, sentences } = place
  const { lemma, clues, after } = context
  const tag = clues.tag[i] as number
  const here = context.marks.labels[i] as number
  out[at++] = mix3(510, lemma, side, cues) >>> S
  out[at++] = mix3(511, lemma, tag, distance) >>> S
  out[at++] = mix2(512, lemma, distance) >>> S
  out[at++] = mix3(513, context.tag, distance, commas) >>> S
  out[at++] = mix3(514, context.words, side, sentences) >>> S
  out[at++] = mix3(515, after, side, distance) >>> S
  out[at++] = mix3(516, context.before, side, distance) >>> S
  out[at++] = mix3(517, context.tagsRound, side, here) >>> S
  out[at++] = mix3(518, lemma, after, side * 8 + sentences) >>> S
  out[at++] = mix3(519, lemma, side * 10 + commas, sentences) >>> S
  out[at++] = mix3(523, tag, side, cues) >>> S
  out[at++] = mix3(527, clues.lemma[i] as number, side, cues * 8 + sentences) >>> S
  return at
}

/** Neighbours with the token's distance; "that", verbs and quotations on the way. */
function between(context: CueContext, i: number, out: Int32Array, at: number): number {
  const { side, distance, commas, cues, sentences, relation } = place
  const { clues, counts, lemma, window, cue } = context
  const [from, to] = window
  const { lower, tag, quoteState: q, quotation: number } = clues
  const k = i - from
  const state = q[i] as number
  const verbs = counts.verbs[k] as number
  const that = counts.that[k] as number
  const left = i > from ? (q[i - 1] as number) : 8
  const right = i + 1 < to ? (q[i + 1] as number) : 9
  const same = state === 0 ? 0 : number[i] === number[context.head] ? 1 : 2
  out[at++] = mix3(532, left * 100 + state * 10 + right, side, sentences) >>> S
  out[at++] = mix3(533, same, side, Math.min(counts.quotations[k] as number, 3)) >>> S
  out[at++] = mix3(534, state, relation, commas) >>> S
  out[at++] = mix3(535, state, side * 8 + sentences, lemma) >>> S
  out[at++] = mix3(536, that, side * 16 + commas, Math.min(verbs, 3)) >>> S
  out[at++] = mix3(537, Math.min(verbs, 4), commas, side * 8 + cues) >>> S
  out[at++] = mix3(538, sentences, side, context.headQuoted) >>> S
  out[at++] = mix3(539, lemma, that, side * 4 + commas) >>> S
  out[at++] = mix2(543, side === WITHIN ? i - cue[0] : -1, tag[i] as number) >>> S
  out[at++] = mix3(545, i > from ? (lower[i - 1] as number) : 3, side, distance) >>> S
  out[at++] = mix3(546, i + 1 < to ? (lower[i + 1] as number) : 5, side, distance) >>> S
  return at
}

/** How sure stage 1 was of the token as source, content and cue. */
function certainty(context: CueContext, i: number, out: Int32Array, at: number): number {
  const { side, cues, sources, sentences } = place
  const { marks } = context
  const source = tenth(probabilityOf(marks, i, BEGIN.source))
  out[at++] = mix3(547, source, side, cues) >>> S
  out[at++] = mix3(548, tenth(probabilityOf(marks, i, BEGIN.content)), side, cues) >>> S
  out[at++] = mix2(549, tenth(probabilityOf(marks, i, BEGIN.cue)), side) >>> S
  out[at++] = mix3(550, source, sources, side * 8 + sentences) >>> S
  out[at++] = mix1(551, context.cueTenth) >>> S
  return at
}

/** The quotation the token stands in: its length, its neighbours, other cues before it. */
function quotation(context: CueContext, i: number, out: Int32Array, at: number): number {
  const { clues, cue, window, counts } = context
  const first = clues.quotationFirst[i] as number
  if (first < 0) return at
  const last = clues.quotationLast[i] as number
  const { side, sentences } = place
  const [from, to] = window
  const isLeft = last < cue[0]
  const isRight = first >= cue[1]
  const apart = isLeft ? distanceClass(cue[0] - last) : isRight ? distanceClass(first - cue[1]) : 20
  const next = isLeft ? (last + 1 < to ? (clues.lower[last + 1] as number) : 5) : 1
  const previous = isRight ? (first > from ? (clues.lower[first - 1] as number) : 3) : 1
  const edge = side === LEFT ? Math.min(last, cue[0] - 1) : Math.max(first, cue[1])
  const others = counts.cues[(i === first ? i : Math.min(edge, to - 1)) - from] ?? 0
  out[at++] = mix3(552, distanceClass(last - first), side, apart) >>> S
  out[at++] = mix3(553, next, previous, side) >>> S
  out[at++] = mix3(554, others, side, sentences) >>> S
  return at
}

/** Writes the cue-relative features of the window's tokens into `buffer`. */
export function argumentFeatures(
  clues: Clues,
  marks: Marks,
  cue: Run,
  window: Run,
  buffer: FeatureBuffer,
): void {
  const [from, to] = window
  buffer.reserve(to - from)
  const context = contextOf(clues, marks, cue, window)
  const { buckets, counts, width } = buffer
  for (let i = from; i < to; i++) {
    const begin = (i - from) * width
    locate(context, i)
    let at = labels(context, i, buckets, begin)
    at = cueWords(context, i, buckets, at)
    at = between(context, i, buckets, at)
    at = certainty(context, i, buckets, at)
    at = quotation(context, i, buckets, at)
    counts[i - from] = at - begin
  }
}
