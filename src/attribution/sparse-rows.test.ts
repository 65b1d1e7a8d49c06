import { assert, array, integer, property, uniqueArray } from "fast-check"
import { describe, expect, test } from "vitest"
import {
  addScores5,
  addScores7,
  bitCount,
  FEATURE_BITS,
  FeatureBuffer,
  presenceOf,
  rankFrom,
  rankOf,
  rowOf,
  type SparseRows,
} from "./sparse-rows.ts"

const LAST = (1 << FEATURE_BITS) - 1
const bucket = integer({ min: 0, max: LAST })
const near = integer({ min: 0, max: 70 })
const buckets = uniqueArray(bucket, { maxLength: 60 })

test("counts the bits of a number", () => {
  assert(
    property(integer(), (bits) => {
      const ones = (bits >>> 0).toString(2).replaceAll("0", "").length
      expect(bitCount(bits)).toBe(ones)
    }),
  )
})

describe("the row of a bucket", () => {
  test("is its place among the buckets that have rows, in rising order", () => {
    assert(
      property(buckets, uniqueArray(near), (far, close) => {
        const kept = [...new Set([...far, ...close])].toSorted((a, b) => a - b)
        const rank = rankOf(kept.toReversed())
        expect(kept.map((one) => rowOf(rank, one))).toEqual(kept.map((_, row) => row))
      }),
      { numRuns: 20 },
    )
  })

  test("is -1 for a bucket that has none", () => {
    assert(
      property(uniqueArray(near), near, (kept, other) => {
        const rank = rankOf(kept.filter((one) => one !== other))
        expect(rowOf(rank, other)).toBe(-1)
      }),
      { numRuns: 20 },
    )
  })

  test("is found at both ends of the table", () => {
    const rank = rankOf([0, 31, 32, LAST])
    expect([0, 31, 32, LAST, 1, LAST - 1].map((one) => rowOf(rank, one))).toEqual([
      0, 1, 2, 3, -1, -1,
    ])
  })

  test("outlives being stored as presence bits alone", () => {
    const rank = rankOf([3, 64, 65, 1_000_000])
    expect(rankFrom(presenceOf(rank))).toEqual(rank)
  })
})

const weight = integer({ min: -127, max: 127 })

describe.each([
  ["7", 7, addScores7],
  ["5", 5, addScores5],
] as const)("adding the weights of %s labels", (_, labels, addScores) => {
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
        addScores(weights, buffer, features.length, scores)
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

test("a buffer grows and keeps its width", () => {
  const buffer = new FeatureBuffer(4, 2)
  buffer.reserve(2)
  expect(buffer.counts.length).toBe(2)
  buffer.reserve(3)
  expect(buffer.counts.length).toBeGreaterThanOrEqual(3)
  expect(buffer.buckets.length).toBe(buffer.counts.length * 4)
})
