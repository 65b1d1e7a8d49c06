import { assert, property, string } from "fast-check"
import { describe, expect, test } from "vitest"
import { shape } from "./shape.ts"

describe("the look of a word", () => {
  test.each([
    ["Zelm", "Xxx"],
    ["VOSKUIL", "XX"],
    ["steel", "xx"],
    ["a", "x"],
    ["G20", "Xdd"],
    ["1,200", "d,dd"],
    ["mid-2026", "xx-dd"],
    ["McOru", "XxXxx"],
    ["U.S.", "X.X."],
    ["...", ".."],
    ["Ørsted", "Xxx"],
    ["é\u0301", "xx"],
    ["東京", "xx"],
    ["🚀", "🚀"],
    ["a-b-c-d-e-f", "x-x-x-x-"],
    ["", ""],
  ] as const)("of %j is %j", (word, look) => expect(shape(word)).toBe(look))

  test("is at most eight signs long, whatever the word", () => {
    assert(property(string({ unit: "grapheme" }), (word) => [...shape(word)].length <= 8))
  })

  test("is the same for words that differ only in which letter stands there", () => {
    assert(
      property(string({ unit: "grapheme-ascii" }), (word) => {
        const other = word.replace(/[a-z]/g, "q").replace(/[A-Z]/g, "Q").replace(/\d/g, "7")
        return shape(word) === shape(other)
      }),
    )
  })
})
