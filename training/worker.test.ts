import { describe, expect, test } from "vitest"
import { argumentLabels } from "../src/attribution/label.ts"
import { trainFields } from "./chain-job.ts"
import { type ChainOptions, trainChain } from "./chain-trainer.ts"
import { SequenceBuilder } from "./sequences.ts"
import { growAll } from "./trees-job.ts"
import { bin, growTrees, TREE_OPTIONS } from "./trees-trainer.ts"

const OPTIONS: ChainOptions = {
  epochs: 2,
  averaged: 1,
  rate: 0.1,
  dropout: 0,
  minCount: 1,
  seed: 1,
  heldOut: -1,
}

/** Ten sequences of two tokens in two folds: feature 1 a source, feature 2 none. */
function sequences() {
  const builder = new SequenceBuilder(argumentLabels.length)
  for (let s = 0; s < 10; s++) {
    builder.addFeatures(Int32Array.of(1, 9), 0, 2)
    builder.endToken(1)
    builder.addFeatures(Int32Array.of(2), 0, 1)
    builder.endToken(0)
    builder.endSequence(s % 2)
  }
  return builder.finish()
}

const bytesOf = (one: Float32Array): Buffer =>
  Buffer.from(one.buffer, one.byteOffset, one.byteLength)

describe("jobs in worker threads", () => {
  test("train the same fields as here, in the order of the folds", async () => {
    const data = sequences()
    const heldOut = [1, -1, 0]
    const options = heldOut.map((fold) => ({ ...OPTIONS, heldOut: fold }))
    const trained = await trainFields(data, argumentLabels, options, 2)
    expect(trained.length).toBe(heldOut.length)
    for (const k of heldOut.keys()) {
      const here = trainChain(data, argumentLabels, options[k]!)
      expect(trained[k]?.transitions).toEqual(here.transitions)
      expect(Buffer.compare(bytesOf(trained[k]!.weights), bytesOf(here.weights))).toBe(0)
    }
  })

  test("grow the same trees as here, each without the rows of its fold", async () => {
    const features = Array.from({ length: 90 }, (_, r) => Float32Array.of(r % 7, r % 3))
    const targets = Float32Array.from(features, ([a = 0]) => (a > 3 ? 1 : 0))
    const options = { ...TREE_OPTIONS, trees: 5 }
    const binned = bin(features, options.bins)
    const rows = features.map((_, r) => ({ fold: r % 2 }))
    const grown = await growAll({ rows, targets, binned }, [0, -1], options, 2)
    const odd = Int32Array.from(rows.keys()).filter((r) => r % 2 === 1)
    expect(grown).toEqual([
      growTrees(binned, targets, odd, options),
      growTrees(binned, targets, Int32Array.from(rows.keys()), options),
    ])
  })

  test("end with the error of a job that fails", async () => {
    const broken = { ...sequences(), fold: null as unknown as Int8Array }
    await expect(trainFields(broken, argumentLabels, [OPTIONS], 1)).rejects.toThrow(TypeError)
  })
})
