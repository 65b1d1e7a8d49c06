/** Trains all three stages on a corpus: tagger, lexicon, marks, arguments, phrases, trees. */
import { calibrated, oddsOf } from "../src/attribution/calibration.ts"
import { argumentLabels, markLabels } from "../src/attribution/label.ts"
import { type FieldWeights, MAIN_BIAS, Marker, marksAt } from "../src/attribution/mark.ts"
import type { AttributionModel } from "../src/attribution/model.ts"
import { trainFields } from "./chain-job.ts"
import type { ChainOptions } from "./chain-trainer.ts"
import { FOLDS, type GoldReport } from "./corpus.ts"
import { calibrate, judgeUnseen, type Unseen } from "./cross-validation.ts"
import { argumentSequences, type Example, markSequences } from "./examples.ts"
import { judgeReports } from "./judged-readings.ts"
import {
  ARGUMENT_PACKING,
  FOLD_PACKING,
  MARK_PACKING,
  packField,
  type PackOptions,
} from "./pack.ts"
import { prepare } from "./prepare.ts"
import type { Sequences } from "./sequences.ts"
import { growAll } from "./trees-job.ts"
import { TREE_OPTIONS } from "./trees-trainer.ts"
import { rowsOf, verifierData } from "./verifier-trainer.ts"

/** Two cores: as many fields at a time. */
const WIDTH = 2
/** Five folds: 68.6 with the mean of the last three of five epochs, 68.4 with the last of four. */
const COMMON = { epochs: 5, averaged: 3, dropout: 0.2, minCount: 2, seed: 1, heldOut: -1 }
const MARK_TRAINING: ChainOptions = { ...COMMON, rate: 0.015 }
const ARGUMENT_TRAINING: ChainOptions = { ...COMMON, rate: 0.03 }
/** In the probability of the trees alone. */
const THRESHOLD = 0.32

const ALL = -1
const folds = Array.from({ length: FOLDS }, (_, fold) => fold)

export interface Built {
  readonly model: AttributionModel
  /** Every report as judged by what had not seen it, for cross-validation. */
  readonly unseen: readonly Unseen[]
}

/** The field of all sequences, then those of all but each fold, pruned and rounded. */
async function fields(
  data: Sequences,
  labels: readonly string[],
  options: ChainOptions,
  packing: PackOptions,
) {
  const all = [ALL, ...folds].map((heldOut) => ({ ...options, heldOut }))
  const trained = await trainFields(data, labels, all, WIDTH)
  return trained.map((weights, k) =>
    packField(weights, labels.length, k === 0 ? packing : FOLD_PACKING),
  )
}

async function trainArguments(examples: readonly Example[], byFold: readonly FieldWeights[]) {
  const markers = byFold.map((weights) => new Marker(weights))
  const data = argumentSequences(examples, ({ report, clues }) =>
    marksAt((markers[report.fold] as Marker).mark(clues), MAIN_BIAS),
  )
  return fields(data, argumentLabels, ARGUMENT_TRAINING, ARGUMENT_PACKING)
}

export interface BuildOptions {
  readonly name: string
  readonly say: (step: string) => void
}

/** Builds a model from gold reports. The same reports give the same bytes on one Node major. */
export async function buildModel(
  reports: readonly GoldReport[],
  { name, say }: BuildOptions,
): Promise<Built> {
  say(`tagger and lexicon of ${reports.length} reports`)
  const { tagger, lexicon, examples } = prepare(reports)
  say("stage 1: marks")
  const [marks, ...foldMarks] = await fields(
    markSequences(examples),
    markLabels,
    MARK_TRAINING,
    MARK_PACKING,
  )
  say("stage 2: arguments")
  const [args, ...foldArguments] = await trainArguments(examples, foldMarks)
  say("stage 3: verifier")
  const judged = judgeReports(examples, { marks: foldMarks, arguments: foldArguments })
  const verifier = verifierData(rowsOf(judged), TREE_OPTIONS.bins)
  const [trees, ...foldTrees] = await growAll(verifier, [ALL, ...folds], TREE_OPTIONS, WIDTH)
  say("calibration")
  const unseen = judgeUnseen(judged, verifier, foldTrees)
  const threshold = oddsOf(THRESHOLD)
  const calibration = calibrate(unseen, threshold)
  if (!marks || !args || !trees || !verifier.phrases[0]) throw new Error("no model was trained")
  const model: AttributionModel = {
    name,
    language: "en",
    tagger,
    lexicon,
    marks,
    arguments: args,
    phrases: verifier.phrases[0],
    verifier: trees,
    calibration,
    threshold: Math.round(1000 * calibrated(calibration, threshold)) / 1000,
  }
  return { model, unseen }
}
