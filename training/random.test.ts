import { assert, integer, property } from "fast-check"
import { describe, expect, test } from "vitest"
import { Random } from "./random.ts"

const first = (seed: number, count: number): readonly number[] => {
  const random = new Random(seed)
  return Array.from({ length: count }, () => random.next())
}

describe("seeded chance", () => {
  test("is the same for the same seed", () => expect(first(7, 50)).toEqual(first(7, 50)))

  test("is another for another seed", () => {
    const starts = Array.from({ length: 100 }, (_, seed) => first(seed, 1)[0])
    expect(new Set(starts).size).toBe(100)
  })

  test("gives fractions from 0 to 1 that fill the whole of it evenly", () => {
    const random = new Random(1)
    const tenths = new Int32Array(10)
    for (let k = 0; k < 10_000; k++) tenths[Math.floor(random.fraction() * 10)]! += 1
    expect(tenths.reduce((a, b) => a + b, 0)).toBe(10_000)
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  test("never gets stuck at nothing", () => {
    assert(property(integer(), (seed) => first(seed, 20).every((one) => one !== 0)))
  })
})

describe("shuffling", () => {
  test("keeps every item and moves them", () => {
    const items = Int32Array.from({ length: 100 }, (_, k) => k)
    new Random(3).shuffle(items)
    expect([...items]).not.toEqual(Array.from({ length: 100 }, (_, k) => k))
    expect([...items].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, k) => k))
  })

  test("puts every item in every place about as often", () => {
    const counts = new Int32Array(16)
    const random = new Random(5)
    for (let k = 0; k < 4000; k++) {
      const items = Int32Array.of(0, 1, 2, 3)
      random.shuffle(items)
      for (const [place, item] of items.entries()) counts[place * 4 + item]! += 1
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
