/** Stages 1 and 2 applied to reports they had not seen: what the verifier learns from. */
import { ArgumentReader, READING_OPTIONS } from "../src/attribution/arguments.ts"
import { CANDIDATE_OPTIONS } from "../src/attribution/candidate.ts"
import { type FieldWeights, Marker } from "../src/attribution/mark.ts"
import { sceneOf } from "../src/attribution/scene.ts"
import type { Example } from "./examples.ts"
import type { JudgedReport } from "./verifier-trainer.ts"

/** Weights trained on all reports but one fold, by fold. */
export interface FoldWeights {
  readonly marks: readonly FieldWeights[]
  readonly arguments: readonly FieldWeights[]
}

/** The candidates of every report, from the weights that left its fold out. */
export function judgeReports(examples: readonly Example[], folds: FoldWeights): JudgedReport[] {
  const markers = folds.marks.map((weights) => new Marker(weights))
  const readers = folds.arguments.map((weights) => new ArgumentReader(weights, READING_OPTIONS))
  return examples.map(({ report, clues }) => {
    const marker = markers[report.fold] as Marker
    const reader = readers[report.fold] as ArgumentReader
    return { report, scene: sceneOf(clues, marker.mark(clues), reader, CANDIDATE_OPTIONS) }
  })
}
