/** Trains stage 3 on readings from models that had not seen their report. */
import type { Candidate, Judged } from "../src/attribution/candidate.ts"
import { PHRASE_FEATURES, phraseFeatures } from "../src/attribution/phrase-features.ts"
import { judgeCue, judgePhrase, type PhraseWeights } from "../src/attribution/phrase-judge.ts"
import type { Scene } from "../src/attribution/scene.ts"
import { cueFeatures } from "../src/attribution/cue-features.ts"
import { readingFeatures, VERIFIER_FEATURES } from "../src/attribution/verifier-features.ts"
import { FOLDS, type GoldReport } from "./corpus.ts"
import { verdict } from "./label-readings.ts"
import { type PhraseData, trainPhrase } from "./phrase-trainer.ts"
import { bin, type Binned } from "./trees-trainer.ts"

/** The candidates of a gold report. */
export interface JudgedReport {
  readonly report: GoldReport
  readonly scene: Scene
}

/** A reading of one candidate of one report, numbered as a row. */
export interface Row {
  readonly scene: Scene
  readonly candidate: Candidate
  readonly c: number
  readonly judge: Judged
  readonly fold: number
  readonly right: boolean
  readonly exact: boolean
}

/** How much an exact reading is worth beside a right one. */
const EXACT = 0.2

export const targetOf = ({ right, exact }: Row): number =>
  (right ? 1 - EXACT : 0) + (exact ? EXACT : 0)

export function rowsOf(reports: readonly JudgedReport[]): Row[] {
  return reports.flatMap(({ report, scene }) =>
    scene.candidates.flatMap((candidate, c) =>
      candidate.readings.map((judge) => ({
        scene,
        candidate,
        c,
        judge,
        fold: report.fold,
        ...verdict(scene.clues, candidate, judge, report.runs),
      })),
    ),
  )
}

function phraseData(rows: readonly Row[]): PhraseData {
  const all: number[] = []
  const start = new Int32Array(rows.length + 1)
  const out = new Int32Array(PHRASE_FEATURES)
  for (const [r, { scene, candidate, judge }] of rows.entries()) {
    const count = phraseFeatures(scene.clues, candidate, judge, out)
    for (let k = 0; k < count; k++) all.push(out[k] as number)
    start[r + 1] = all.length
  }
  return {
    buckets: Int32Array.from(all),
    start,
    targets: Float32Array.from(rows, targetOf),
    fold: Int8Array.from(rows, ({ fold }) => fold),
  }
}

/** The verifier's numbers about a row, its phrase judged by `phrase`. */
export function featuresOf(
  { scene, candidate, c, judge }: Row,
  phrase: PhraseWeights,
): Float32Array {
  const out = new Float64Array(VERIFIER_FEATURES)
  const at = cueFeatures(scene, c, out)
  const shared = judgeCue(phrase, scene.clues, candidate)
  const judged = judgePhrase(phrase, scene.clues, candidate, judge, shared)
  readingFeatures(scene, c, judge, judged, out, at)
  return Float32Array.from(out)
}

export interface VerifierData {
  readonly rows: readonly Row[]
  readonly targets: Float32Array
  readonly binned: Binned
  /** Judge of all rows, and of all but each fold. */
  readonly phrases: readonly PhraseWeights[]
}

/** Features of all rows; each row's phrase judged by a judge that had not seen its report. */
export function verifierData(rows: readonly Row[], bins: number): VerifierData {
  const data = phraseData(rows)
  const folds = Array.from({ length: FOLDS }, (_, fold) => trainPhrase(data, fold))
  const features = rows.map((row) => featuresOf(row, folds[row.fold] as PhraseWeights))
  return {
    rows,
    targets: data.targets,
    binned: bin(features, bins),
    phrases: [trainPhrase(data, -1), ...folds],
  }
}
