import { assert, integer, property, uniqueArray } from "fast-check"
import { describe, expect, test } from "vitest"
import { bitCount, FEATURE_BITS, presenceOf, rankFrom, rankOf, rowOf } from "./sparse-rows.ts"

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
