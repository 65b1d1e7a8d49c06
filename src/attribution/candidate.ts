/** Candidate cues of a text, each with the readings worth judging. */
import type { Clues } from "./clues.ts"
import type { ArgumentReader, Reading } from "./arguments.ts"
import { BEGIN, MARKS, type Run } from "./label.ts"
import { CUE_BIASES, MAIN_BIAS, markedRuns, type Marking, marksAt } from "./mark.ts"
import { type RuleCue, ruleCues } from "./rule-cue.ts"
import { wordsIn, wordsShared } from "./word-count.ts"

/** A reading with how far the posterior agrees with it. */
export interface Judged {
  readonly source: readonly Run[]
  readonly content: readonly Run[]
  readonly best: boolean
  readonly byRule: RuleCue["kind"] | 0
  readonly probability: number
  readonly contentWords: number
  readonly sourceWords: number
  /** Share of the posterior that agrees on source and content, on the source, on the content. */
  agreement: number
  sourceAgreement: number
  contentAgreement: number
  /** Place among the readings by agreement, 9 for one given by rule alone. */
  rank: number
}

export interface Candidate {
  readonly cue: Run
  /** Lowest cue bias at which stage 1 marked the cue; 9 when only a rule did. */
  readonly bias: number
  readonly rule: RuleCue | null
  readonly readings: readonly Judged[]
  readonly top: Judged
  /** Share of the posterior without content, and its mean length of content in words. */
  readonly emptyShare: number
  readonly meanWords: number
}

export interface CandidateOptions {
  /** Cue tokens below this probability are no candidates. */
  readonly minCue: number
  /** Readings kept a cue, by agreement, beside the best path and the rule's. */
  readonly kept: number
}

export const CANDIDATE_OPTIONS: CandidateOptions = { minCue: 0.2, kept: 5 }
const BY_RULE = 9

/** Probability that a token is part of a cue. */
export const cueProbability = (probabilities: Float32Array, i: number): number =>
  (probabilities[i * MARKS + BEGIN.cue] as number) +
  (probabilities[i * MARKS + BEGIN.cue + 1] as number)

interface FoundCue {
  readonly cue: Run
  bias: number
  rule: RuleCue | null
}

/** Union of the cues marked at any bias and those given by rule. */
function foundCues(clues: Clues, marking: Marking): FoundCue[] {
  const found = new Map<number, FoundCue>()
  const keyOf = ([from, to]: Run) => from * 65536 + Math.min(to - from, 65535)
  for (let b = CUE_BIASES.length - 1; b >= 0; b--)
    for (const cue of markedRuns(clues, marking.byBias[b] as Uint8Array, "cue"))
      found.set(keyOf(cue), { cue, bias: b, rule: null })
  for (const rule of ruleCues(clues)) {
    const known = found.get(keyOf(rule.cue))
    if (known) known.rule = rule
    else found.set(keyOf(rule.cue), { cue: rule.cue, bias: BY_RULE, rule })
  }
  return [...found.values()].sort((a, b) => a.cue[0] - b.cue[0] || a.cue[1] - b.cue[1])
}

function judged(clues: Clues, { source, content, best, count }: Reading, total: number): Judged {
  return {
    source,
    content,
    best,
    byRule: 0,
    probability: count / total,
    contentWords: wordsIn(clues, content),
    sourceWords: wordsIn(clues, source),
    agreement: 0,
    sourceAgreement: 0,
    contentAgreement: 0,
    rank: BY_RULE,
  }
}

const judgedRule = (clues: Clues, rule: RuleCue): Judged => ({
  ...judged(clues, { ...rule, best: false, count: 0 }, 1),
  byRule: rule.kind,
})

const sameSource = (clues: Clues, a: Judged, b: Judged): boolean =>
  a.sourceWords === 0 || b.sourceWords === 0
    ? a.sourceWords === b.sourceWords
    : wordsShared(clues, a.source, b.source) > 0

/** At least half of the words of both contents together stand in both. */
function nearContent(clues: Clues, a: Judged, b: Judged): boolean {
  const both = wordsShared(clues, a.content, b.content)
  return both >= 0.5 * (a.contentWords + b.contentWords - both)
}

function agree(clues: Clues, judge: Judged, all: readonly Judged[]): void {
  for (const other of all) {
    if (other.contentWords === 0) continue
    const source = sameSource(clues, judge, other)
    const content = nearContent(clues, judge, other)
    if (source) judge.sourceAgreement += other.probability
    if (content) judge.contentAgreement += other.probability
    if (source && content) judge.agreement += other.probability
  }
}

function candidateOf(
  clues: Clues,
  { cue, bias, rule }: FoundCue,
  readings: readonly Reading[],
  kept: number,
): Candidate | null {
  const total = readings.reduce((sum, { count }) => sum + count, 0)
  const all = readings.map((reading) => judged(clues, reading, total))
  const full = all.filter(({ contentWords }) => contentWords > 0)
  for (const judge of full) agree(clues, judge, all)
  full.sort((a, b) => b.agreement - a.agreement)
  for (const [rank, judge] of full.entries()) judge.rank = rank
  const chosen = full.filter(({ best, rank }) => best || rank < kept)
  const byRule = rule && judgedRule(clues, rule)
  if (byRule && byRule.contentWords > 0) {
    agree(clues, byRule, all)
    chosen.unshift(byRule)
  }
  const top = full[0] ?? chosen[0]
  if (top === undefined) return null
  const empty = all.filter(({ contentWords }) => contentWords === 0)
  return {
    cue,
    bias,
    rule,
    readings: chosen,
    top,
    emptyShare: empty.reduce((sum, { probability }) => sum + probability, 0),
    meanWords: all.reduce((sum, judge) => sum + judge.probability * judge.contentWords, 0),
  }
}

/** Every candidate of a text with its readings, in text order. */
export function candidates(
  clues: Clues,
  marking: Marking,
  reader: ArgumentReader,
  { minCue, kept }: CandidateOptions,
): Candidate[] {
  reader.begin(clues)
  const marks = marksAt(marking, MAIN_BIAS)
  return foundCues(clues, marking)
    .filter(({ cue, rule }) => rule || cueProbability(marking.probabilities, cue[0]) > minCue)
    .flatMap((found) => {
      const readings = reader.read(clues, marks, found.cue)
      return candidateOf(clues, found, readings, kept) ?? []
    })
}
