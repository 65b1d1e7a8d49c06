import { array, assert, float, property } from "fast-check"
import { describe, expect, test } from "vitest"
import { FEATURE_BITS, rowOf } from "../src/attribution/sparse-rows.ts"
import { packField } from "./pack.ts"

const LABELS = 5
const OPTIONS = { prune: 0.02, clip: 1.5 }
const all = new Float32Array((1 << FEATURE_BITS) * LABELS)

/** Packs rows at buckets 100, 101, ... of an otherwise empty table. */
function packed(rows: readonly (readonly number[])[]) {
  all.fill(0)
  for (const [k, row] of rows.entries()) all.set(row, (100 + k) * LABELS)
  const { rows: kept } = packField(
    { weights: all, transitions: Float32Array.of(0.5) },
    LABELS,
    OPTIONS,
  )
  const read = (bucket: number): readonly number[] | null => {
    const row = rowOf(kept.rank, bucket)
    if (row < 0) return null
    return [...kept.rows.subarray(row * LABELS, (row + 1) * LABELS)].map((w) => w * kept.scale)
  }
  return { kept, read }
}

describe("packed weights", () => {
  test("are rounded to a 127th of the largest, and cut there", () => {
    const { read } = packed([[0.5, -0.5, 0, 9, -9]])
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = read(100) ?? []
    expect(Math.abs(a - 0.5)).toBeLessThanOrEqual(OPTIONS.clip / 254 + 1e-9)
    expect([b, c]).toEqual([-a, 0])
    expect([d, e]).toEqual([OPTIONS.clip, -OPTIONS.clip])
  })

  test("have no row for a bucket all of whose weights are small", () => {
    const { read, kept } = packed([
      [0.02, -0.02, 0.01, 0, 0],
      [0, 0, 0.03, 0, 0],
    ])
    expect(read(100)).toBeNull()
    expect(read(101)).not.toBeNull()
    expect(kept.rows.length).toBe(LABELS)
  })

  test("keep the transitions as they are", () => {
    const transitions = Float32Array.of(0.1, -3, 7)
    all.fill(0)
    expect(packField({ weights: all, transitions }, LABELS, OPTIONS).transitions).toBe(transitions)
  })

  test("are off by half a step at most", () => {
    const weight = float({ min: -1.5, max: 1.5, noNaN: true })
    const row = array(weight, { minLength: LABELS, maxLength: LABELS })
    assert(
      property(array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const { read } = packed(rows)
        for (const [k, weights] of rows.entries()) {
          const found = read(100 + k)
          expect(found === null).toBe(weights.every((one) => Math.abs(one) <= OPTIONS.prune))
          for (const [c, one] of (found ?? []).entries())
            expect(Math.abs(one - (weights[c] as number))).toBeLessThanOrEqual(0.75 / 127 + 1e-6)
        }
      }),
      { numRuns: 5 },
    )
  })
})
