import { array, assert, double, integer, property, tuple, type Arbitrary } from "fast-check"
import { describe, expect, test } from "vitest"
import { ChainField, legalTransitions } from "./chain-field.ts"
import { argumentLabels, isLegal } from "./label.ts"

const LABELS = argumentLabels.length
const number = double({ min: -3, max: 3, noNaN: true })
const several = (length: number): Arbitrary<number[]> =>
  array(number, { minLength: length, maxLength: length })

interface Chain {
  readonly n: number
  readonly transitions: Float32Array
  readonly scores: readonly number[]
  readonly bias: Float64Array
}

const chain: Arbitrary<Chain> = integer({ min: 1, max: 4 }).chain((n) =>
  tuple(several((LABELS + 1) * LABELS), several(n * LABELS), several(LABELS)).map(
    ([transitions, scores, bias]) => ({
      n,
      transitions: Float32Array.from(transitions),
      scores,
      bias: Float64Array.from(bias),
    }),
  ),
)

const fieldOf = ({ n, transitions, scores }: Chain): ChainField => {
  const field = new ChainField(argumentLabels, transitions)
  field.begin(n)
  field.scores.set(scores)
  return field
}

/** Every path of n labels, the forbidden ones too. */
const pathsOf = (n: number): readonly (readonly number[])[] =>
  n === 0
    ? [[]]
    : pathsOf(n - 1).flatMap((path) => Array.from({ length: LABELS }, (_, c) => [...path, c]))

const isAllowed = (path: readonly number[]): boolean =>
  path.every((c, i) =>
    isLegal(argumentLabels[path[i - 1] ?? -1] ?? null, argumentLabels[c] as string),
  )

const scoreOf = ({ transitions, scores, bias }: Chain, path: readonly number[]): number =>
  path.reduce((sum, c, i) => {
    const from = path[i - 1] ?? LABELS
    const step = transitions[from * LABELS + c] as number
    return sum + step + (scores[i * LABELS + c] as number) + (bias[c] as number)
  }, 0)

const allowedPaths = (one: Chain) => pathsOf(one.n).filter(isAllowed)

function marginalsOf(one: Chain): readonly number[] {
  const sums = new Float64Array(one.n * LABELS)
  let total = 0
  for (const path of allowedPaths(one)) {
    const weight = Math.exp(scoreOf(one, path))
    total += weight
    for (const [i, c] of path.entries()) sums[i * LABELS + c]! += weight
  }
  return Array.from(sums, (sum) => sum / total)
}

describe("on a short chain, against all its paths counted one by one", () => {
  test("the best path is the one with the highest score", () => {
    assert(
      property(chain, (one) => {
        const path = new Uint8Array(one.n + 2)
        fieldOf(one).viterbi(one.n, one.bias, path, 2)
        const found = [...path.subarray(2)]
        expect(isAllowed(found)).toBe(true)
        const best = Math.max(...allowedPaths(one).map((other) => scoreOf(one, other)))
        expect(scoreOf(one, found)).toBeCloseTo(best, 9)
      }),
    )
  })

  test("the marginals are the same to nine places", () => {
    assert(
      property(chain, (one) => {
        const field = fieldOf(one)
        field.forward(one.n, one.bias)
        field.backward(one.n)
        for (const [k, expected] of marginalsOf(one).entries())
          expect(Math.abs((field.marginals[k] as number) - expected)).toBeLessThan(1e-9)
      }),
    )
  })

  test("paths are drawn as often as they are probable", () => {
    const draws = 4000
    assert(
      property(chain, (one) => {
        const field = fieldOf(one)
        field.forward(one.n, one.bias)
        const random = seeded(one.n)
        const drawn = new Map<string, number>()
        for (let k = 0; k < draws; k++) {
          const path = new Uint8Array(one.n)
          field.sample(one.n, path, random)
          expect(isAllowed([...path])).toBe(true)
          drawn.set(path.join(), (drawn.get(path.join()) ?? 0) + 1)
        }
        const weights = allowedPaths(one).map(
          (path) => [path, Math.exp(scoreOf(one, path))] as const,
        )
        const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
        for (const [path, weight] of weights) {
          const share = (drawn.get(path.join()) ?? 0) / draws
          expect(Math.abs(share - weight / total)).toBeLessThan(0.05)
        }
      }),
      { numRuns: 10, seed: 3 },
    )
  })
})

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

describe("a chain field", () => {
  const bias = new Float64Array(LABELS)
  const flat = new Float32Array((LABELS + 1) * LABELS)

  test("does not lose a long chain in numbers too small or too large", () => {
    const n = 3000
    const field = new ChainField(argumentLabels, flat)
    field.begin(n)
    for (let k = 0; k < n * LABELS; k++) field.scores[k] = k % 7 === 0 ? 300 : -300
    field.forward(n, bias)
    field.backward(n)
    for (let i = 0; i < n; i++) {
      const sum = field.marginals.subarray(i * LABELS, (i + 1) * LABELS).reduce((a, b) => a + b, 0)
      expect(sum).toBeCloseTo(1, 9)
    }
  })

  test("gives a sequence the same whatever came before it", () => {
    const short: Chain = { n: 3, transitions: flat, scores: several3, bias }
    const fresh = fieldOf(short)
    const used = new ChainField(argumentLabels, flat)
    used.begin(9)
    used.scores.fill(2)
    used.forward(9, bias)
    used.begin(3)
    used.scores.set(several3)
    for (const field of [fresh, used]) {
      field.forward(3, bias)
      field.backward(3)
    }
    const size = 3 * LABELS
    expect([...used.marginals.subarray(0, size)]).toEqual([...fresh.marginals.subarray(0, size)])
  })

  test("begins a sequence with empty scores", () => {
    const field = new ChainField(argumentLabels, flat)
    field.begin(2)
    field.scores.fill(5)
    field.begin(2)
    expect([...field.scores.subarray(0, 2 * LABELS)].every((score) => score === 0)).toBe(true)
  })
})

const several3 = Array.from({ length: 3 * LABELS }, (_, k) => ((k * 7) % 5) - 2)

test("a label inside a span follows only its begin or itself", () => {
  const legal = legalTransitions(argumentLabels)
  const rows = [...argumentLabels, "(begin)"].map((_, p) => [
    ...legal.subarray(p * LABELS, (p + 1) * LABELS),
  ])
  expect(rows).toEqual([
    [1, 1, 0, 1, 0],
    [1, 1, 1, 1, 0],
    [1, 1, 1, 1, 0],
    [1, 1, 0, 1, 1],
    [1, 1, 0, 1, 1],
    [1, 1, 0, 1, 0],
  ])
})
