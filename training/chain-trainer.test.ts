/** A toy language: a name opens a source, a verb follows, a word opens a content. */
import { describe, expect, test } from "vitest"
import { ChainField } from "../src/attribution/chain-field.ts"
import { argumentLabels, isLegal } from "../src/attribution/label.ts"
import { type ChainOptions, type ChainWeights, trainChain } from "./chain-trainer.ts"
import { SequenceBuilder } from "./sequences.ts"

const LABELS = argumentLabels.length
const label = (name: (typeof argumentLabels)[number]) => argumentLabels.indexOf(name)

/** A token: its features and its label. */
type Token = readonly [features: readonly number[], name: (typeof argumentLabels)[number]]

function sequencesOf(all: readonly (readonly Token[])[], fold: (s: number) => number) {
  const builder = new SequenceBuilder(LABELS)
  for (const [s, tokens] of all.entries()) {
    for (const [features, name] of tokens) {
      builder.addFeatures(Int32Array.from(features), 0, features.length)
      builder.endToken(label(name))
    }
    builder.endSequence(fold(s))
  }
  return builder.finish()
}

const OPTIONS: ChainOptions = {
  epochs: 12,
  averaged: 1,
  rate: 0.1,
  dropout: 0,
  minCount: 1,
  seed: 1,
  heldOut: -1,
}

const NAME = 11
const VERB = 22
const OPENER = 33
const MORE = 44

// MORE alone does not tell what goes on: only what stands before it does.
const toy: readonly (readonly Token[])[] = [
  [
    [[NAME], "B-S"],
    [[VERB], "O"],
    [[OPENER], "B-T"],
    [[MORE], "I-T"],
  ],
  [
    [[NAME], "B-S"],
    [[MORE], "I-S"],
    [[VERB], "O"],
    [[OPENER], "B-T"],
    [[MORE], "I-T"],
  ],
  [
    [[OPENER], "B-T"],
    [[MORE], "I-T"],
    [[MORE], "I-T"],
    [[VERB], "O"],
    [[NAME], "B-S"],
  ],
  [
    [[VERB], "O"],
    [[VERB], "O"],
  ],
]

function read({ weights, transitions }: ChainWeights, tokens: readonly (readonly number[])[]) {
  const field = new ChainField(argumentLabels, transitions)
  field.begin(tokens.length)
  for (const [i, features] of tokens.entries())
    for (const bucket of features)
      for (let c = 0; c < LABELS; c++)
        field.scores[i * LABELS + c]! += weights[bucket * LABELS + c] as number
  const path = new Uint8Array(tokens.length)
  field.viterbi(tokens.length, new Float64Array(LABELS), path, 0)
  return [...path].map((c) => argumentLabels[c])
}

const rowOf = ({ weights }: ChainWeights, bucket: number) => [
  ...weights.subarray(bucket * LABELS, (bucket + 1) * LABELS),
]

describe("training a chain", () => {
  const trained = trainChain(
    sequencesOf(toy, () => 0),
    argumentLabels,
    OPTIONS,
  )

  test("learns the toy language, also in an order it never saw", () => {
    for (const tokens of toy)
      expect(
        read(
          trained,
          tokens.map(([features]) => features),
        ),
      ).toEqual(tokens.map(([, name]) => name))
    const unseen = [[VERB], [NAME], [MORE], [VERB], [OPENER], [MORE], [MORE]]
    expect(read(trained, unseen).join(" ")).toBe("O B-S I-S O B-T I-T I-T")
  })

  test("gives the same weights for the same input and seed", () => {
    const again = trainChain(
      sequencesOf(toy, () => 0),
      argumentLabels,
      OPTIONS,
    )
    expect(again.transitions).toEqual(trained.transitions)
    for (const bucket of [NAME, VERB, OPENER, MORE])
      expect(rowOf(again, bucket)).toEqual(rowOf(trained, bucket))
  })

  test("gives no weight to a feature seen too seldom, nor to one never seen", () => {
    const rare: readonly Token[] = [
      [[NAME, 77], "B-S"],
      [[VERB], "O"],
    ]
    const options = { ...OPTIONS, minCount: 2 }
    const seldom = trainChain(
      sequencesOf([...toy, rare], () => 0),
      argumentLabels,
      options,
    )
    expect(rowOf(seldom, 77)).toEqual([0, 0, 0, 0, 0])
    expect(rowOf(seldom, 99)).toEqual([0, 0, 0, 0, 0])
    expect(rowOf(seldom, NAME)).not.toEqual([0, 0, 0, 0, 0])
  })

  test("does not look at the fold that is held out", () => {
    const other: readonly Token[] = [[[55], "B-S"]]
    const all = sequencesOf([...toy, other], (s) => (s === toy.length ? 1 : 0))
    const blind = trainChain(all, argumentLabels, { ...OPTIONS, heldOut: 1 })
    expect(rowOf(blind, 55)).toEqual([0, 0, 0, 0, 0])
    expect(rowOf(blind, NAME)).toEqual(rowOf(trained, NAME))
  })

  test("leaves features out at random and shrinks the weights by as much", () => {
    const options = { ...OPTIONS, dropout: 0.5, epochs: 40 }
    const dropped = trainChain(
      sequencesOf(toy, () => 0),
      argumentLabels,
      options,
    )
    expect(read(dropped, [[NAME], [VERB], [OPENER]])).toEqual(["B-S", "O", "B-T"])
    expect(rowOf(dropped, NAME)).not.toEqual(rowOf(trained, NAME))
  })
})

// A step from weight w is rate * g / sqrt(0.1 + the squares of all gradients so far, g's too), so
// the gradient g of the second step can be read back from the weights after one and two epochs.
const START = 0.1
const RATE = 0.3
const gradientOf = (step: number, squares: number): number => {
  const d = step / RATE
  return Math.sign(d) * Math.sqrt((d * d * squares) / (1 - d * d))
}

/** One chain; every token has a feature of its own, one label in its row. */
const single: readonly Token[] = [
  [[1], "B-S"],
  [[2], "I-S"],
  [[3], "O"],
  [[4], "B-T"],
]

function pathsOf(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]]
  return pathsOf(n - 1).flatMap((path) =>
    argumentLabels.flatMap((name, c) =>
      isLegal(argumentLabels[path.at(-1) ?? -1] ?? null, name) ? [[...path, c]] : [],
    ),
  )
}

interface Point {
  /** `weights[i * LABELS + c]` of token i's feature. */
  readonly weights: readonly number[]
  readonly transitions: readonly number[]
}

function logLikelihood({ weights, transitions }: Point): number {
  const scoreOf = (path: readonly number[]) =>
    path.reduce((sum, c, i) => {
      const from = path[i - 1] ?? LABELS
      return sum + (weights[i * LABELS + c] as number) + (transitions[from * LABELS + c] as number)
    }, 0)
  const all = pathsOf(single.length).map(scoreOf)
  const gold = scoreOf(single.map(([, name]) => label(name)))
  return gold - Math.log(all.reduce((sum, score) => sum + Math.exp(score), 0))
}

function slope(point: Point, part: keyof Point, k: number): number {
  const moved = (by: number): Point => ({
    ...point,
    [part]: point[part].map((value, at) => (at === k ? value + by : value)),
  })
  return (logLikelihood(moved(1e-5)) - logLikelihood(moved(-1e-5))) / 2e-5
}

const pointOf = (trained: ChainWeights): Point => ({
  weights: single.flatMap((_, i) => rowOf(trained, i + 1)),
  transitions: [...trained.transitions],
})

test("the gradient of a step is the slope of the likelihood", () => {
  const after = (epochs: number) =>
    pointOf(
      trainChain(
        sequencesOf([single], () => 0),
        argumentLabels,
        { ...OPTIONS, epochs, rate: RATE },
      ),
    )
  const [zero, one, two] = [after(0), after(1), after(2)]
  for (const part of ["weights", "transitions"] as const)
    for (let k = 0; k < zero[part].length; k++) {
      const at = (point: Point) => point[part][k] as number
      const first = gradientOf(at(one), START)
      expect(first).toBeCloseTo(slope(zero, part, k), 3)
      const second = gradientOf(at(two) - at(one), START + first * first)
      expect(second).toBeCloseTo(slope(one, part, k), 3)
    }
})
