import { describe, expect, test } from "vitest"
import { type PhraseData, trainPhrase } from "./phrase-trainer.ts"

const RIGHT = 5
const WRONG = 6
const BOTH = 7
const OTHER_FOLD = 8

/** 400 rows of two buckets: one that tells, one that stands in all; a fifth are of fold 1. */
function rows(): PhraseData {
  const count = 400
  const targets = Float32Array.from({ length: count }, (_, row) => row % 2)
  const fold = Int8Array.from({ length: count }, (_, row) => (row % 5 === 0 ? 1 : 0))
  const buckets = Int32Array.from({ length: count * 2 }, (_, k) => {
    const row = k >> 1
    if (k % 2 === 1) return BOTH
    if (fold[row] === 1) return OTHER_FOLD
    return targets[row] === 1 ? RIGHT : WRONG
  })
  return { buckets, start: Int32Array.from({ length: count + 1 }, (_, r) => r * 2), targets, fold }
}

describe("the judge of phrases", () => {
  const judge = trainPhrase(rows(), -1)
  const weightOf = (bucket: number) => judge.weights[bucket] as number

  test("learns what speaks for a reading and what against it", () => {
    expect(weightOf(RIGHT)).toBeGreaterThan(20)
    expect(weightOf(WRONG)).toBeLessThan(-20)
    expect(Math.abs(weightOf(BOTH))).toBeLessThan(10)
    expect(judge.scale).toBeGreaterThan(0)
  })

  test("knows nothing of a bucket it never met", () => expect(weightOf(99)).toBe(0))

  test("does not look at the fold that is held out", () => {
    expect(trainPhrase(rows(), 1).weights[OTHER_FOLD]).toBe(0)
  })

  test("gives the same weights for the same rows", () => {
    const again = trainPhrase(rows(), -1).weights
    expect(again.every((weight, bucket) => weight === weightOf(bucket))).toBe(true)
  })
})
