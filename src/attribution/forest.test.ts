import { array, assert, constantFrom, double, integer, oneof, property, tuple } from "fast-check"
import { expect, test } from "vitest"
import { forestOf, logOdds } from "./forest.ts"
import { probability } from "./trees.ts"

const DEPTH = 3
const NODES = 2 ** (DEPTH + 1) - 1
const FEATURES = 4

const asked = integer({ min: -1, max: FEATURES - 1 })
const number = double({ min: -2, max: 2, noNaN: true })
const tree = tuple(
  array(asked, { minLength: (NODES - 1) / 2, maxLength: (NODES - 1) / 2 }),
  array(number, { minLength: NODES, maxLength: NODES }),
)
const x = array(oneof(number, constantFrom(Number.NaN, 99)), {
  minLength: FEATURES,
  maxLength: FEATURES,
})

test("a forest gives what its trees give one by one, for any number of trees", () => {
  assert(
    property(array(tree, { maxLength: 9 }), number, x, (all, base, features) => {
      const trees = {
        nodes: NODES,
        base,
        feature: Int16Array.from(
          all.flatMap(([inner]) => [...inner, ...new Array<number>(NODES - inner.length).fill(-1)]),
        ),
        value: Float32Array.from(all.flatMap(([, values]) => values)),
      }
      const odds = logOdds(forestOf(trees), Float64Array.from(features))
      expect(1 / (1 + Math.exp(-odds))).toBe(probability(trees, features))
    }),
    { numRuns: 500 },
  )
})
