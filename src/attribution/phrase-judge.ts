/** Linear judge of an attribution's words: a sum of weights, as log odds. */
import type { Candidate, Judged } from "./candidate.ts"
import type { Clues } from "./clues.ts"
import { PHRASE_FEATURES, phraseFeatures } from "./phrase-features.ts"

export interface PhraseWeights {
  /** One weight a bucket. */
  readonly weights: Int8Array
  readonly scale: number
}

const buckets = new Int32Array(PHRASE_FEATURES)

export function judgePhrase(
  { weights, scale }: PhraseWeights,
  clues: Clues,
  candidate: Candidate,
  judge: Judged,
): number {
  const count = phraseFeatures(clues, candidate, judge, buckets)
  let sum = 0
  for (let k = 0; k < count; k++) sum += weights[buckets[k] as number] as number
  return sum * scale
}
