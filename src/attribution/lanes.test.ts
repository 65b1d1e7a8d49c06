import { array, assert, integer, property, uniqueArray } from "fast-check"
import { describe, expect, test } from "vitest"
import { FeatureBuffer } from "./feature-buffer.ts"
import { addScores, lanesOf } from "./lanes.ts"
import { rankOf, type SparseRows } from "./sparse-rows.ts"

const near = integer({ min: 0, max: 70 })
const weight = integer({ min: -127, max: 127 })

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
          buffer.counts[i] = own.length
        }
        const scores = new Float64Array(features.length * labels).fill(1)
        addScores(lanesOf(weights, labels), buffer, features.length, scores)
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
