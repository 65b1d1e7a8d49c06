/** Stage 3: how probable it is that a reading of a candidate is right. */
import { calibrated, type Calibration } from "./calibration.ts"
import type { Judged } from "./candidate.ts"
import { type Forest, forestOf, logOdds } from "./forest.ts"
import { judgeCue, judgePhrase, type PhraseWeights } from "./phrase-judge.ts"
import type { Scene } from "./scene.ts"
import type { Trees } from "./trees.ts"
import { cueFeatures } from "./cue-features.ts"
import { readingFeatures, VERIFIER_FEATURES } from "./verifier-features.ts"

export interface VerifierWeights {
  readonly phrases: PhraseWeights
  readonly verifier: Trees
  readonly calibration: Calibration
}

/** Judges the readings of one candidate after another. */
export class Verifier {
  private readonly phrases: PhraseWeights
  private readonly forest: Forest
  private readonly calibration: Calibration
  private readonly features = new Float64Array(VERIFIER_FEATURES)

  constructor({ phrases, verifier, calibration }: VerifierWeights) {
    this.calibration = calibration
    this.phrases = phrases
    this.forest = forestOf(verifier)
  }

  /** The probability of each reading of candidate `c`, in their order. */
  chances(scene: Scene, c: number, readings: readonly Judged[]): number[] {
    const { phrases, forest, calibration, features } = this
    const candidate = scene.candidates[c]
    if (candidate === undefined) return []
    const at = cueFeatures(scene, c, features)
    const cue = judgeCue(phrases, scene.clues, candidate)
    return readings.map((judge) => {
      const phrase = judgePhrase(phrases, scene.clues, candidate, judge, cue)
      readingFeatures(scene, c, judge, phrase, features, at)
      return calibrated(calibration, logOdds(forest, features))
    })
  }
}
