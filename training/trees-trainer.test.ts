import { array, assert, float, integer, property } from "fast-check"
import { describe, expect, test } from "vitest"
import { probability } from "../src/attribution/trees.ts"
import { Random } from "./random.ts"
import { bin, growTrees, type TreeOptions } from "./trees-trainer.ts"

const OPTIONS: TreeOptions = {
  trees: 60,
  depth: 3,
  rate: 0.3,
  rowShare: 0.8,
  columnShare: 1,
  lambda: 1,
  minWeight: 1,
  bins: 16,
  seed: 1,
}

/** Two numbers from 0 to 1; right when just one of them is above a half. Neither tells alone. */
function exclusiveOr(count: number) {
  const random = new Random(9)
  const rows = Array.from({ length: count }, () =>
    Float32Array.of(random.fraction(), random.fraction()),
  )
  const targets = Float32Array.from(rows, ([a = 0, b = 0]) => (a > 0.5 === b > 0.5 ? 0 : 1))
  return { rows, targets, all: Int32Array.from(rows.keys()) }
}

describe("growing trees", () => {
  const { rows, targets, all } = exclusiveOr(600)
  const binned = bin(rows, OPTIONS.bins)
  const trees = growTrees(binned, targets, all, OPTIONS)

  test("learns what neither number tells alone", () => {
    const right = rows.filter(
      (row, r) => probability(trees, row) > 0.5 === (targets[r] as number) > 0.5,
    )
    expect(right.length / rows.length).toBeGreaterThan(0.95)
  })

  test("holds for rows it never saw", () => {
    const corners = [
      [0.1, 0.1],
      [0.1, 0.9],
      [0.9, 0.1],
      [0.9, 0.9],
    ]
    expect(corners.map((row) => probability(trees, row) > 0.5)).toEqual([false, true, true, false])
  })

  test("gives the same trees for the same input and seed", () => {
    expect(growTrees(binned, targets, all, OPTIONS)).toEqual(trees)
    expect(growTrees(binned, targets, all, { ...OPTIONS, seed: 2 })).not.toEqual(trees)
  })

  test("does not look at rows that are left out", () => {
    const half = all.filter((row) => row % 2 === 0)
    const spoilt = targets.map((target, row) => (row % 2 === 0 ? target : 1 - target))
    expect(growTrees(binned, spoilt, half, OPTIONS)).toEqual(
      growTrees(binned, targets, half, OPTIONS),
    )
  })

  test("without a tree knows how often it is right", () => {
    const few = Float32Array.of(1, 0, 0, 0)
    const none = growTrees(bin(rows.slice(0, 4), 4), few, Int32Array.of(0, 1, 2, 3), {
      ...OPTIONS,
      trees: 0,
    })
    expect(probability(none, [0, 0])).toBeCloseTo(0.25, 9)
  })

  test("stays finite when every row is right, or none", () => {
    for (const [target, nearly] of [
      [1, 1],
      [0, 0],
    ] as const) {
      const same = new Float32Array(rows.length).fill(target)
      const grown = growTrees(binned, same, all, OPTIONS)
      expect(Number.isFinite(grown.base)).toBe(true)
      expect(probability(grown, [0.1, 0.9])).toBeCloseTo(nearly, 3)
    }
  })

  test("follows soft targets", () => {
    const soft = targets.map((target) => 0.2 + 0.6 * target)
    const taught = growTrees(binned, soft, all, { ...OPTIONS, trees: 200 })
    expect(probability(taught, [0.1, 0.9])).toBeCloseTo(0.8, 1)
    expect(probability(taught, [0.1, 0.1])).toBeCloseTo(0.2, 1)
  })
})

describe("bins", () => {
  const numbers = array(float({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 60 })

  test("keep the order of the numbers: above a cut is above its bin", () => {
    assert(
      property(numbers, integer({ min: 2, max: 12 }), (values, bins) => {
        const { columns, cuts } = bin(
          values.map((value) => Float32Array.of(value)),
          bins,
        )
        const own = cuts[0] as Float32Array
        expect(own.length).toBeLessThan(bins)
        for (const [r, value] of values.entries())
          for (const [b, cut] of own.entries())
            expect((columns[0]?.[r] as number) > b).toBe(value >= cut)
      }),
    )
  })

  test("of one single number are one", () => {
    const { columns, cuts } = bin([Float32Array.of(3), Float32Array.of(3)], 8)
    expect([[...(columns[0] ?? [])], cuts[0]?.length]).toEqual([[0, 0], 0])
  })
})
