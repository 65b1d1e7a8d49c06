/**
 * Stage 3 features: numbers about one reading of one candidate cue, as a whole attribution.
 * The order is the order of the columns the trees were grown on.
 */
import { CLOSES, OPENS } from "../language/quotation.ts"
import { isPronoun, isProper, isVerb } from "../language/tag.ts"
import { type Candidate, cueProbability, type Judged } from "./candidate.ts"
import type { Clues } from "./clues.ts"
import { headOf } from "./cue.ts"
import { BEGIN, MARKS, type Run } from "./label.ts"
import type { Link } from "./link.ts"
import type { Scene } from "./scene.ts"
import { rateOfBin } from "./lexicon.ts"
import { subjectKind } from "./subject.ts"
import { wordsIn, wordsShared } from "./word-count.ts"
import { kindAt } from "./word-kind.ts"

function probabilityOf(probabilities: Float32Array, i: number, begin: number): number {
  const at = i * MARKS + begin
  return (probabilities[at] ?? 0) + (probabilities[at + 1] ?? 0)
}

/** Mean probability of a label over runs. */
function meanOver(probabilities: Float32Array, runs: readonly Run[], begin: number): number {
  let sum = 0
  let tokens = 0
  for (const [from, to] of runs)
    for (let i = from; i < to; i++, tokens++) sum += probabilityOf(probabilities, i, begin)
  return tokens === 0 ? 0 : sum / tokens
}

/** Least and mean probability of the cue's tokens as cue. */
function cueSureness(probabilities: Float32Array, [from, to]: Run): [number, number] {
  let least = 1
  let sum = 0
  for (let i = from; i < to; i++) {
    const here = cueProbability(probabilities, i)
    if (here < least) least = here
    sum += here
  }
  return [least, sum / (to - from)]
}

/** Features of the cue, the same for all its readings. */
export function cueFeatures(scene: Scene, c: number, out: number[]): void {
  const { clues, probabilities: p, candidates, neighbourhood } = scene
  const candidate = candidates[c] as Candidate
  const near = neighbourhood.of[c]
  const [s, e] = candidate.cue
  const h = headOf(clues, candidate.cue)
  const [least, mean] = cueSureness(p, candidate.cue)
  const subject = clues.subject[h] as number
  const bin = clues.cueBin[h] as number
  out.push(
    p[s * MARKS + BEGIN.cue] as number,
    least,
    mean,
    s > 0 ? cueProbability(p, s - 1) : 0,
    e < clues.count ? cueProbability(p, e) : 0,
    candidate.bias,
    near?.rival ?? 0,
    near?.before ?? 0,
    near?.after ?? 0,
    near?.around ?? 0,
    near?.inSentence ?? 0,
    neighbourhood.density,
    neighbourhood.covered[s] as number,
    clues.cueRate[h] as number,
    clues.nextBin[h] as number,
    clues.previousBin[h] as number,
    bin === 0 ? -1 : (bin - 1) % 3,
    clues.cueRate[s] as number,
    clues.strength[h] as number,
    rateOfBin(clues.nextBin[e - 1] as number),
    clues.tag[h] as number,
    clues.tag[e - 1] as number,
    clues.tag[s - 1] ?? -1,
    clues.tag[e] ?? -1,
    e - s,
    clues.quoteState[h] as number,
    subjectKind(subject),
    subject % 10_000 >= 1000 ? subject % 10 : 0,
    kindAt(clues, e),
    s === clues.sentenceStart[s] ? 1 : 0,
    (clues.paragraphEnd[s] as number) - (clues.paragraphStart[s] as number),
    s - (clues.paragraphStart[s] as number),
    s > 0 ? probabilityOf(p, s - 1, BEGIN.source) : 0,
    candidate.readings.length,
    candidate.top.agreement,
    candidate.emptyShare,
    candidate.meanWords,
    candidate.rule?.kind ?? 0,
  )
}

/** How the posterior sees the reading. */
function agreementFeatures(candidate: Candidate, judge: Judged, out: number[]): void {
  out.push(
    judge.probability,
    judge.rank,
    judge.best ? 1 : 0,
    judge.agreement,
    judge.sourceAgreement,
    judge.contentAgreement,
    judge.contentWords,
    judge.sourceWords,
    judge.content.length,
    judge.source.length,
    judge.contentWords / (candidate.meanWords + 1),
    judge.byRule,
  )
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

function contentFeatures(scene: Scene, candidate: Candidate, judge: Judged, out: number[]): void {
  const { clues, probabilities: p } = scene
  const { cue } = candidate
  const from = judge.content[0]?.[0] ?? 0
  const to = judge.content.at(-1)?.[1] ?? 0
  const [balance, verbs, rate] = inside(clues, judge.content)
  const state = clues.quoteState
  const opens = state[from] === OPENS ? 1 : 0
  const closes = state[to - 1] === CLOSES || state[to] === CLOSES ? 1 : 0
  const quoted = state[from] || state[to - 1] ? 1 : 0
  out.push(
    distanceAfter(from, to, cue),
    from < cue[0] ? 1 : 0,
    from === clues.sentenceStart[from] ? 1 : 0,
    to >= (clues.sentenceEnd[to - 1] as number) - 1 ? 1 : 0,
    balance,
    opens,
    closes,
    quoted,
    verbs,
    rate,
    kindAt(clues, from),
    clues.tag[from] as number,
    kindAt(clues, from - 1),
    kindAt(clues, to),
    clues.tag[to] ?? -1,
    clues.tag[to - 1] as number,
    meanOver(p, judge.content, BEGIN.content),
    probabilityOf(p, from - 1, BEGIN.content),
    probabilityOf(p, to, BEGIN.content),
    leftOut(scene, from, to),
    (clues.sentence[to - 1] as number) - (clues.sentence[from] as number),
  )
}

const pronounKind = (clues: Clues, from: number, last: number): number => {
  if (isPronoun[clues.tag[from] as number]) return 1
  return isProper[clues.tag[last] as number] ? 2 : 3
}

function sourceFeatures(
  { clues, probabilities: p }: Scene,
  { cue }: Candidate,
  judge: Judged,
  out: number[],
) {
  const first = judge.source[0]
  if (first === undefined) {
    out.push(99, 0, -1, 0, -1, 0, -1, 0, -1, 0)
    return
  }
  const from = first[0]
  const to = judge.source.at(-1)?.[1] ?? 0
  const last = to - 1
  out.push(
    distanceBefore(from, to, cue),
    to <= cue[0] ? 1 : 0,
    Math.max(clues.sourceBin[last] as number, clues.sourceBin[from] as number),
    pronounKind(clues, from, last),
    clues.tag[last] as number,
    meanOver(p, judge.source, BEGIN.source),
    clues.tag[from - 1] ?? -1,
    to - from,
    kindAt(clues, to),
    clues.sentence[from] === clues.sentence[cue[0]] ? 1 : 0,
  )
}

/** Other cues inside the content, and the strongest rival for the same words. */
function rivalFeatures(
  { clues, candidates, neighbourhood }: Scene,
  c: number,
  judge: Judged,
  out: number[],
) {
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
  out.push(within, rival)
}

/** The rule linker's view: does stage 1 alone give the same content and source to this cue? */
function linkFeatures(clues: Clues, link: Link | null, judge: Judged, out: number[]): void {
  if (link === null) {
    out.push(-1, -1)
    return
  }
  const shared = wordsShared(clues, link.content, judge.content)
  const words = wordsIn(clues, link.content)
  const both = link.source.length > 0 && judge.source.length > 0
  const neither = link.source.length === 0 && judge.source.length === 0
  const same = both ? wordsShared(clues, link.source, judge.source) > 0 : neither
  out.push(shared / (words + judge.contentWords - shared), both ? (same ? 1 : 0) : neither ? 2 : 3)
}

/** Appends the features of one reading to those of its cue. */
export function readingFeatures(
  scene: Scene,
  c: number,
  judge: Judged,
  phrase: number,
  out: number[],
): void {
  const candidate = scene.candidates[c] as Candidate
  agreementFeatures(candidate, judge, out)
  contentFeatures(scene, candidate, judge, out)
  sourceFeatures(scene, candidate, judge, out)
  rivalFeatures(scene, c, judge, out)
  linkFeatures(scene.clues, scene.links[c] ?? null, judge, out)
  out.push(phrase)
}
