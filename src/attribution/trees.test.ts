import { describe, expect, test } from "vitest"
import { probability, type Trees } from "./trees.ts"

/** First tree: feature 0 below 10? then feature 1 below 0.5? Second tree: a leaf. */
const trees: Trees = {
  nodes: 7,
  base: 0.5,
  feature: Int16Array.of(0, 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1),
  value: Float32Array.of(10, 0.5, 3, -1, 1, 0, 0, 0.25, 0, 0, 0, 0, 0, 0),
}

describe("boosted trees", () => {
  test.each([
    ["both answers below", [9, 0.4], -1],
    ["the second answer above", [9, 0.6], 1],
    ["the first answer above", [11, 0.4], 3],
    ["a number at the threshold is not below it", [10, 0], 3],
    ["no number at all is not below it", [Number.NaN, 0], 3],
  ] as const)("%s", (_, x, leaf) => {
    expect(probability(trees, x)).toBeCloseTo(1 / (1 + Math.exp(-(0.5 + leaf + 0.25))), 12)
  })

  test("no trees give the base rate", () => {
    const none = { nodes: 1, base: 0, feature: new Int16Array(0), value: new Float32Array(0) }
    expect(probability(none, [1])).toBe(0.5)
  })
})
