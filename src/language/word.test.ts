import { describe, expect, test } from "vitest"
import { hashOf } from "./hash.ts"
import { Remembered, wordForm } from "./word.ts"

describe("a word form", () => {
  test("is the same with a curly as with a straight apostrophe, its own form apart", () => {
    const curly = wordForm("Growers’")
    const straight = wordForm("Growers'")
    expect(curly.lower).toBe("growers'")
    expect(curly.lowerHash).toBe(straight.lowerHash)
    expect(curly.hash).not.toBe(straight.hash)
  })

  test("ends and begins as its letters do, capitals aside", () => {
    const form = wordForm("Denied")
    expect([form.suffix2, form.suffix3, form.suffix4, form.prefix2]).toEqual(
      ["ed", "ied", "nied", "de"].map(hashOf),
    )
  })

  test.each([
    ["deal", 0],
    ["7", 0],
    ["東京", 0],
    ["”", 1],
    ["...", 1],
    ["🚀", 1],
    ["", 1],
  ] as const)("%j has no letter or digit: %i", (word, mark) => {
    expect(wordForm(word).mark).toBe(mark)
  })
})

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
