/** Linear judge of an attribution's words: a sum of weights, as log odds. */
import type { Candidate, Judged } from "./candidate.ts"
import type { Clues } from "./clues.ts"
import { cuePhrase, PHRASE_FEATURES, readingPhrase } from "./phrase-features.ts"

export interface PhraseWeights {
  /** One weight a bucket. */
  readonly weights: Int8Array
  readonly scale: number
}

const buckets = new Int32Array(PHRASE_FEATURES)

function sumOf(weights: Int8Array, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += weights[buckets[k] as number] as number
  return sum
}

/** The part of the sum that all readings of a candidate share. */
export const judgeCue = ({ weights }: PhraseWeights, clues: Clues, { cue }: Candidate): number =>
  sumOf(weights, cuePhrase(clues, cue, buckets, 0))

/** `shared` is what `judgeCue` gives for the candidate. */
export function judgePhrase(
  { weights, scale }: PhraseWeights,
  clues: Clues,
  { cue }: Candidate,
  judge: Judged,
  shared: number,
): number {
  return (shared + sumOf(weights, readingPhrase(clues, cue, judge, buckets, 0))) * scale
}
