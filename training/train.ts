/**
 * `npm run train -- --corpus FOLDER [--out FOLDER] [--cross-validate]`: rebuilds a model and its
 * card from a corpus (train.jsonl, silver.train.jsonl.gz; dev likewise, to measure).
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { modelBytes, readModel } from "../src/attribution/model-file.ts"
import { buildModel, type Built } from "./build-model.ts"
import { cardOf } from "./card.ts"
import { readCorpus } from "./corpus.ts"
import { crossValidate } from "./cross-validation.ts"
import { measure } from "./measure.ts"

const THRESHOLDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]
const NAME = "english-news-1"

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    out: { type: "string", default: "models/english-news" },
    "cross-validate": { type: "boolean", default: false },
  },
})

const began = Date.now()
const say = (step: string): void => {
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
  process.stderr.write(`${seconds.padStart(4)} s  ${step}\n`)
}

const percent = (share: number): string => (100 * share).toFixed(2)

function printCrossValidation({ model, unseen }: Built): void {
  const thresholds = [...THRESHOLDS, model.threshold].toSorted((a, b) => a - b)
  for (const [threshold, { all }] of crossValidate(unseen, model.calibration, thresholds)) {
    const { precision, recall, f1 } = all.headline
    say(`five-fold at ${threshold}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`)
  }
}

async function train(corpus: string, out: string, validate: boolean): Promise<void> {
  const reports = readCorpus(corpus, "train")
  const built = await buildModel(reports, { name: NAME, say })
  const bytes = modelBytes(built.model)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, "attribution.model"), bytes)
  if (validate) printCrossValidation(built)
  // Measured from the bytes, not from memory: what is shipped is what is scored.
  const measured = measure(readModel(bytes), readCorpus(corpus, "dev"))
  writeFileSync(join(out, "card.md"), cardOf(built.model, bytes, measured))
  say(
    `${out}: ${(bytes.length / 1e6).toFixed(1)} MB, dev F1 ${percent(measured.score.all.headline.f1)}`,
  )
}

if (values.corpus === undefined) {
  process.stderr.write(
    "usage: npm run train -- --corpus FOLDER [--out FOLDER] [--cross-validate]\n",
  )
  process.exitCode = 2
} else await train(values.corpus, values.out, values["cross-validate"])
