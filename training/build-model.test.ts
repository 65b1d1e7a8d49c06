/** Fiction: a corpus of invented reports. */
import { beforeAll, describe, expect, test } from "vitest"
import { inventedCorpus } from "../test/invented-corpus.ts"
import { attribute } from "../src/attribution/attribute.ts"
import { modelBytes, readModel } from "../src/attribution/model-file.ts"
import { sliceOf } from "../src/text/span.ts"
import { type Built, buildModel } from "./build-model.ts"
import { calibrate, crossValidate } from "./cross-validation.ts"
import { measure } from "./measure.ts"

const MINUTES = 60_000
const steps: string[] = []
const build = (): Promise<Built> =>
  buildModel(inventedCorpus(60, 1), { name: "toy 1", say: (step) => steps.push(step) })

describe("a model built from a small corpus", () => {
  let built: Built
  beforeAll(async () => {
    built = await build()
  }, 10 * MINUTES)

  test("reads sentences like those it learnt from", () => {
    const text =
      "“The levy holds,” Vey warned.\nThe truce ended.\nAmara said that the offer stands."
    const found = attribute(built.model, null)({ text, furniture: [] }).attributions
    expect(
      found.map(({ source, cue }) => [...source, ...cue].map((span) => sliceOf(text, span))),
    ).toEqual([
      ["Vey", "warned"],
      ["Amara", "said"],
    ])
  })

  test("scores high on reports it has not seen", () => {
    const { reports, score } = measure(built.model, inventedCorpus(20, 2))
    expect(reports).toBe(20)
    expect(score.all.headline.f1).toBeGreaterThan(0.9)
  })

  test("tells its name, its language and every step on the way", () => {
    expect(built.model).toMatchObject({ name: "toy 1", language: "en" })
    expect(steps.slice(0, 5)).toEqual([
      "tagger and lexicon of 60 reports",
      "stage 1: marks",
      "stage 2: arguments",
      "stage 3: verifier",
      "calibration",
    ])
  })

  test("has a threshold in the scale of its calibrated confidence", () => {
    const { threshold, calibration } = built.model
    expect(calibration.slope).toBeGreaterThan(0)
    expect(threshold).toBeGreaterThan(0)
    expect(threshold).toBeLessThan(1)
  })

  test("keeps its word on the reports that each fold had not seen", () => {
    const scores = crossValidate(built.unseen, built.model.calibration, [0.2, 0.99999])
    expect(scores.get(0.2)?.all.headline.f1).toBeGreaterThan(0.9)
    const strict = scores.get(0.99999)?.all.headline.recall ?? 0
    expect(strict).toBeLessThanOrEqual(scores.get(0.2)?.all.headline.recall ?? 0)
    expect(calibrate(built.unseen, -1)).toEqual(calibrate(built.unseen.toReversed(), -1))
  })

  test(
    "is the same, byte for byte, when it is built again",
    async () => {
      const bytes = modelBytes(built.model)
      const again = modelBytes((await build()).model)
      expect(Buffer.compare(again, bytes)).toBe(0)
      expect(Buffer.compare(modelBytes(readModel(bytes)), bytes)).toBe(0)
    },
    10 * MINUTES,
  )
})
