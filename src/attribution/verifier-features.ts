/**
 * Stage 3 features: numbers about one reading of one candidate cue, as a whole attribution; those
 * of the cue stand in `cue-features.ts`. The order is that of the columns the trees were grown on.
 */
import { CLOSES, OPENS } from "../language/quotation.ts"
import { isPronoun, isProper, isVerb } from "../language/tag.ts"
import type { Candidate, Judged } from "./candidate.ts"
import type { Clues } from "./clues.ts"
import { BEGIN, type Run } from "./label.ts"
import { meanOver, probabilityOf } from "./label-mass.ts"
import type { Link } from "./link.ts"
import type { Scene } from "./scene.ts"
import { wordsIn, wordsShared } from "./word-count.ts"
import { kindAt } from "./word-kind.ts"

/** How many numbers `cueFeatures` and `readingFeatures` write together. */
export const VERIFIER_FEATURES = 86

/** How the posterior sees the reading. */
function agreementFeatures(candidate: Candidate, judge: Judged, out: Float64Array, at: number) {
  out[at++] = judge.probability
  out[at++] = judge.rank
  out[at++] = judge.best ? 1 : 0
  out[at++] = judge.agreement
  out[at++] = judge.sourceAgreement
  out[at++] = judge.contentAgreement
  out[at++] = judge.contentWords
  out[at++] = judge.sourceWords
  out[at++] = judge.content.length
  out[at++] = judge.source.length
  out[at++] = judge.contentWords / (candidate.meanWords + 1)
  out[at++] = judge.byRule
  return at
}

/** Signed distance from the cue: positive on the expected side, negative on the other. */
const distanceAfter = (from: number, to: number, [s, e]: Run): number =>
  from >= e ? from - e : to <= s ? to - s - 1 : 99
const distanceBefore = (from: number, to: number, [s, e]: Run): number =>
  to <= s ? s - to : from >= e ? e - from - 1 : 50

/** Quotation marks opened less closed, verbs, and the rate of the first verb as a cue. */
function inside(clues: Clues, content: readonly Run[]): [number, number, number] {
  let balance = 0
  let verbs = 0
  let rate = -1
  for (const [from, to] of content)
    for (let i = from; i < to; i++) {
      if (clues.quoteState[i] === OPENS) balance++
      else if (clues.quoteState[i] === CLOSES) balance--
      if (!isVerb[clues.tag[i] as number]) continue
      if (verbs++ === 0) rate = clues.cueRate[i] as number
    }
  return [balance, Math.min(verbs, 8), rate]
}

/** Probability mass of content in the same sentences that the reading leaves out. */
function leftOut({ clues, probabilities: p }: Scene, from: number, to: number): number {
  let sum = 0
  const end = clues.sentenceEnd[Math.max(0, to - 1)] as number
  for (let i = to; i < end; i++) sum += probabilityOf(p, i, BEGIN.content)
  for (let i = from - 1; i >= (clues.sentenceStart[from] as number); i--)
    sum += probabilityOf(p, i, BEGIN.content)
  return sum
}

function contentFeatures(
  scene: Scene,
  { cue }: Candidate,
  judge: Judged,
  out: Float64Array,
  at: number,
) {
  const { clues, probabilities: p } = scene
  const from = judge.content[0]?.[0] ?? 0
  const to = judge.content.at(-1)?.[1] ?? 0
  const [balance, verbs, rate] = inside(clues, judge.content)
  const state = clues.quoteState
  const opens = state[from] === OPENS ? 1 : 0
  const closes = state[to - 1] === CLOSES || state[to] === CLOSES ? 1 : 0
  const quoted = state[from] || state[to - 1] ? 1 : 0
  out[at++] = distanceAfter(from, to, cue)
  out[at++] = from < cue[0] ? 1 : 0
  out[at++] = from === clues.sentenceStart[from] ? 1 : 0
  out[at++] = to >= (clues.sentenceEnd[to - 1] as number) - 1 ? 1 : 0
  out[at++] = balance
  out[at++] = opens
  out[at++] = closes
  out[at++] = quoted
  out[at++] = verbs
  out[at++] = rate
  out[at++] = kindAt(clues, from)
  out[at++] = clues.tag[from] as number
  out[at++] = kindAt(clues, from - 1)
  out[at++] = kindAt(clues, to)
  out[at++] = clues.tag[to] ?? -1
  out[at++] = clues.tag[to - 1] as number
  out[at++] = meanOver(p, judge.content, BEGIN.content)
  out[at++] = probabilityOf(p, from - 1, BEGIN.content)
  out[at++] = probabilityOf(p, to, BEGIN.content)
  out[at++] = leftOut(scene, from, to)
  out[at++] = (clues.sentence[to - 1] as number) - (clues.sentence[from] as number)
  return at
}

const pronounKind = (clues: Clues, from: number, last: number): number => {
  if (isPronoun[clues.tag[from] as number]) return 1
  return isProper[clues.tag[last] as number] ? 2 : 3
}

const NO_SOURCE = [99, 0, -1, 0, -1, 0, -1, 0, -1, 0]

function sourceFeatures(
  { clues, probabilities: p }: Scene,
  { cue }: Candidate,
  judge: Judged,
  out: Float64Array,
  at: number,
): number {
  const first = judge.source[0]
  if (first === undefined) {
    for (const value of NO_SOURCE) out[at++] = value
    return at
  }
  const from = first[0]
  const to = judge.source.at(-1)?.[1] ?? 0
  const last = to - 1
  out[at++] = distanceBefore(from, to, cue)
  out[at++] = to <= cue[0] ? 1 : 0
  out[at++] = Math.max(clues.sourceBin[last] as number, clues.sourceBin[from] as number)
  out[at++] = pronounKind(clues, from, last)
  out[at++] = clues.tag[last] as number
  out[at++] = meanOver(p, judge.source, BEGIN.source)
  out[at++] = clues.tag[from - 1] ?? -1
  out[at++] = to - from
  out[at++] = kindAt(clues, to)
  out[at++] = clues.sentence[from] === clues.sentence[cue[0]] ? 1 : 0
  return at
}

/** Other cues inside the content, and the strongest rival for the same words. */
function rivalFeatures(
  { clues, candidates, neighbourhood }: Scene,
  c: number,
  judge: Judged,
  out: Float64Array,
  at: number,
): number {
  const from = judge.content[0]?.[0] ?? 0
  const to = judge.content.at(-1)?.[1] ?? 0
  let within = 0
  let rival = 0
  for (const [k, other] of candidates.entries()) {
    if (k === c) continue
    const chance = neighbourhood.chance[k] as number
    if (other.cue[0] >= from && other.cue[1] <= to) within += chance
    const theirs = other.top.content
    if ((theirs[0]?.[0] ?? to) >= to || (theirs.at(-1)?.[1] ?? from) <= from) continue
    const shared = wordsShared(clues, judge.content, theirs)
    if (shared > 0)
      rival = Math.max(rival, (shared / judge.contentWords) * other.top.agreement * chance)
  }
  out[at++] = within
  out[at++] = rival
  return at
}

/** The rule linker's view: does stage 1 alone give the same content and source to this cue? */
function linkFeatures(
  clues: Clues,
  link: Link | null,
  judge: Judged,
  out: Float64Array,
  at: number,
) {
  if (link === null) {
    out[at++] = -1
    out[at++] = -1
    return at
  }
  const shared = wordsShared(clues, link.content, judge.content)
  const words = wordsIn(clues, link.content)
  const both = link.source.length > 0 && judge.source.length > 0
  const neither = link.source.length === 0 && judge.source.length === 0
  const same = both ? wordsShared(clues, link.source, judge.source) > 0 : neither
  out[at++] = shared / (words + judge.contentWords - shared)
  out[at++] = both ? (same ? 1 : 0) : neither ? 2 : 3
  return at
}

/** Writes the features of one reading after those of its cue, which end at `at`. */
export function readingFeatures(
  scene: Scene,
  c: number,
  judge: Judged,
  phrase: number,
  out: Float64Array,
  from: number,
): void {
  const candidate = scene.candidates[c] as Candidate
  let at = agreementFeatures(candidate, judge, out, from)
  at = contentFeatures(scene, candidate, judge, out, at)
  at = sourceFeatures(scene, candidate, judge, out, at)
  at = rivalFeatures(scene, c, judge, out, at)
  at = linkFeatures(scene.clues, scene.links[c] ?? null, judge, out, at)
  out[at] = phrase
}
