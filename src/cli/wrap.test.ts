import { assert, integer, property, string } from "fast-check"
import stringWidth from "string-width"
import { describe, expect, it } from "vitest"
import { colourBrush, piece, plainBrush } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

const layout = { width: 14, first: "1 ", rest: "  " }

const cases = [
  ["No deal, she said.", ["1 No deal, she", "  said."]],
  ["", ["1"]],
  ["supercalifragilistic talk", ["1 supercalifra", "  gilistic", "  talk"]],
  ["東京の港で停戦交渉が続く", ["1 東京の港で停", "  戦交渉が続く"]],
  ["talks 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 go on", ["1 talks 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "  go on"]],
] as const

describe("wrapping", () => {
  for (const [text, lines] of cases)
    it(`breaks ${JSON.stringify(text)} with a hanging indent`, () => {
      expect(wrap([piece(text)], layout, plainBrush)).toEqual(lines)
    })

  it("carries a look over the line break and on no indent", () => {
    const lines = wrap([piece("he "), piece("never said that", "mark")], layout, colourBrush)
    expect(lines).toEqual(["1 he \u001B[30;43mnever\u001B[0m", "  \u001B[30;43msaid that\u001B[0m"])
  })

  it("keeps together a word that is in two looks", () => {
    const lines = wrap([piece("they will "), piece("not", "bold"), piece(",”")], layout, plainBrush)
    expect(lines).toEqual(["1 they will", "  not,”"])
  })

  it("never prints a line wider than the terminal, and loses no word", () => {
    const words = string({ unit: "grapheme" }).map(visible)
    assert(
      property(words, integer({ min: 20, max: 100 }), (text, width) => {
        const lines = wrap([piece(text)], { width, first: "  1  ", rest: "     " }, plainBrush)
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        const printed = lines.join("").replaceAll(" ", "")
        expect(printed).toBe(`1${text.replaceAll(" ", "")}`)
      }),
    )
  })
})

describe("words of a report on a terminal", () => {
  const made = [
    ["No\ndeal,\r\n\tshe said", "No deal, she said"],
    ["\u001B[31mred\u001B[0m", "\uFFFD[31mred\uFFFD[0m"],
    ["\u202Eevil", "\uFFFDevil"],
    ["a\u0007b\u009Bc", "a\uFFFDb\uFFFDc"],
  ] as const
  for (const [words, printed] of made)
    it(`cannot command it: ${JSON.stringify(words)}`, () => {
      expect(visible(words)).toBe(printed)
    })
})
