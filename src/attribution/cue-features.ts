/** Stage 3 features of a candidate's cue, the same for all its readings: the first columns. */
import { type Candidate, cueProbability } from "./candidate.ts"
import { headOf } from "./cue.ts"
import { BEGIN, MARKS, type Run } from "./label.ts"
import { probabilityOf } from "./label-mass.ts"
import { rateOfBin } from "./lexicon.ts"
import type { Scene } from "./scene.ts"
import { subjectKind } from "./subject.ts"
import { kindAt } from "./word-kind.ts"

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

/** Writes the features of the cue, the same for all its readings; returns where they end. */
export function cueFeatures(scene: Scene, c: number, out: Float64Array): number {
  const { clues, probabilities: p, candidates, neighbourhood } = scene
  const candidate = candidates[c] as Candidate
  const near = neighbourhood.of[c]
  const [s, e] = candidate.cue
  const h = headOf(clues, candidate.cue)
  const [least, mean] = cueSureness(p, candidate.cue)
  const subject = clues.subject[h] as number
  const bin = clues.cueBin[h] as number
  let at = 0
  out[at++] = p[s * MARKS + BEGIN.cue] as number
  out[at++] = least
  out[at++] = mean
  out[at++] = s > 0 ? cueProbability(p, s - 1) : 0
  out[at++] = e < clues.count ? cueProbability(p, e) : 0
  out[at++] = candidate.bias
  out[at++] = near?.rival ?? 0
  out[at++] = near?.before ?? 0
  out[at++] = near?.after ?? 0
  out[at++] = near?.around ?? 0
  out[at++] = near?.inSentence ?? 0
  out[at++] = neighbourhood.density
  out[at++] = neighbourhood.covered[s] as number
  out[at++] = clues.cueRate[h] as number
  out[at++] = clues.nextBin[h] as number
  out[at++] = clues.previousBin[h] as number
  out[at++] = bin === 0 ? -1 : (bin - 1) % 3
  out[at++] = clues.cueRate[s] as number
  out[at++] = clues.strength[h] as number
  out[at++] = rateOfBin(clues.nextBin[e - 1] as number)
  out[at++] = clues.tag[h] as number
  out[at++] = clues.tag[e - 1] as number
  out[at++] = clues.tag[s - 1] ?? -1
  out[at++] = clues.tag[e] ?? -1
  out[at++] = e - s
  out[at++] = clues.quoteState[h] as number
  out[at++] = subjectKind(subject)
  out[at++] = subject % 10_000 >= 1000 ? subject % 10 : 0
  out[at++] = kindAt(clues, e)
  out[at++] = s === clues.sentenceStart[s] ? 1 : 0
  out[at++] = (clues.paragraphEnd[s] as number) - (clues.paragraphStart[s] as number)
  out[at++] = s - (clues.paragraphStart[s] as number)
  out[at++] = s > 0 ? probabilityOf(p, s - 1, BEGIN.source) : 0
  out[at++] = candidate.readings.length
  out[at++] = candidate.top.agreement
  out[at++] = candidate.emptyShare
  out[at++] = candidate.meanWords
  out[at++] = candidate.rule?.kind ?? 0
  return at
}
