import { array, assert, integer, property, uniqueArray } from "fast-check"
import { describe, expect, test } from "vitest"
import { FeatureBuffer } from "./feature-buffer.ts"
import { addSums, lanesOf, sumRows, Sums } from "./lanes.ts"
import { rankOf, type SparseRows } from "./sparse-rows.ts"

const near = integer({ min: 0, max: 70 })
const weight = integer({ min: -127, max: 127 })

test("tokens that share their features have the same sums", () => {
  const lanes = lanesOf(
    { rank: rankOf([1, 2]), rows: Int8Array.of(1, 2, 3, 4, 5, -6, -7, -8, -9, -10), scale: 1 },
    5,
  )
  const buffer = new FeatureBuffer(2, 4)
  buffer.buckets.set([1, 2, 0, 0, 0, 0, 2])
  buffer.close(0, 2)
  buffer.repeat(1)
  buffer.repeat(2)
  buffer.close(3, 7)
  const sums = new Sums().clear(4)
  sumRows(lanes, buffer, 4, sums)
  const scores = new Float64Array(20)
  addSums(lanes, sums, 4, scores)
  const both = [-5, -5, -5, -5, -5]
  expect([...scores]).toEqual([...both, ...both, ...both, -6, -7, -8, -9, -10])
})

describe.each([5, 7])("adding the weights of %i labels", (labels) => {
  test("gives for each token the sum over its features, those without a row left out", () => {
    const tokens = array(array(near, { maxLength: 6 }), { minLength: 1, maxLength: 5 })
    const rows = array(weight, { minLength: 71 * labels, maxLength: 71 * labels })
    assert(
      property(tokens, uniqueArray(near), rows, (features, kept, all) => {
        const sorted = kept.toSorted((a, b) => a - b)
        const weights: SparseRows = {
          rank: rankOf(sorted),
          rows: Int8Array.from(all.slice(0, sorted.length * labels)),
          scale: 0.5,
        }
        const buffer = new FeatureBuffer(6, features.length)
        for (const [i, own] of features.entries()) {
          buffer.buckets.set(own, i * 6)
          buffer.close(i, i * 6 + own.length)
        }
        const scores = new Float64Array(features.length * labels).fill(1)
        const lanes = lanesOf(weights, labels)
        const sums = new Sums().clear(features.length)
        sumRows(lanes, buffer, features.length, sums)
        addSums(lanes, sums, features.length, scores)
        const expected = features.flatMap((own) =>
          Array.from({ length: labels }, (_, c) =>
            own
              .map((one) => sorted.indexOf(one))
              .reduce((sum, row) => sum + (row < 0 ? 0 : (all[row * labels + c] as number) / 2), 1),
          ),
        )
        expect([...scores]).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})
