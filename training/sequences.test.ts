import { describe, expect, test } from "vitest"
import { SequenceBuilder } from "./sequences.ts"

describe("sequences", () => {
  test("keep every token's features and label, and every sequence's fold", () => {
    const builder = new SequenceBuilder(5)
    const features = Int32Array.of(9, 1, 2, 3)
    builder.addFeatures(features, 1, 2)
    builder.addFeatures(features, 2, 3)
    builder.endToken(4)
    builder.addFeatures(features, 3, 4)
    builder.endToken(0)
    builder.endSequence(2)
    builder.endSequence(3)
    builder.endToken(1)
    builder.endSequence(0)
    const found = builder.finish()
    expect([...found.features]).toEqual([1, 2, 3])
    expect([...found.featureStart]).toEqual([0, 2, 3, 3])
    expect([...found.labels]).toEqual([4, 0, 1])
    expect([...found.sequenceStart]).toEqual([0, 2, 2, 3])
    expect([...found.fold]).toEqual([2, 3, 0])
    expect(found.labelCount).toBe(5)
  })

  test("lie in memory that workers share", () => {
    const { features, labels } = new SequenceBuilder(5).finish()
    expect(features.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(labels.buffer).toBeInstanceOf(SharedArrayBuffer)
  })
})
