import { describe, expect, test } from "vitest"
import { hashOf } from "./hash.ts"
import { wordForm } from "./word.ts"

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
