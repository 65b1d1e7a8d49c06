/** What is known of a word is computed once, and memory stays flat. */
import { describe, expect, test } from "vitest"
import { Remembered } from "./remembered.ts"

describe("what is remembered", () => {
  test("is computed once a key", () => {
    const asked: string[] = []
    const lengths = new Remembered((key) => (asked.push(key), key.length), 10)
    expect(["a", "bb", "a"].map((key) => lengths.get(key))).toEqual([1, 2, 1])
    expect(asked).toEqual(["a", "bb"])
  })

  test("is forgotten when there is too much of it, and computed again", () => {
    const asked: string[] = []
    const lengths = new Remembered((key) => (asked.push(key), key.length), 2)
    for (const key of ["a", "bb", "ccc", "a"]) expect(lengths.get(key)).toBe(key.length)
    expect(asked).toEqual(["a", "bb", "ccc", "a"])
  })

  test("keeps odd keys apart", () => {
    const same = new Remembered((key) => key, 10)
    expect(["", "\uD800", "\u0000"].map((key) => same.get(key))).toEqual(["", "\uD800", "\u0000"])
  })
})
