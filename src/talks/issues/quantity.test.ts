/** Fiction: the talks in these phrases are invented. */
import { describe, expect, test } from "vitest"
import { stemOf } from "./stem.ts"
import { quantitiesOf } from "./quantity.ts"
import { conceptOf } from "./thesaurus.ts"

const amounts = [
  ["twelve kilometres", 12, "km"],
  ["12km", 12, "km"],
  ["thirty-six cubic metres", 36, "m3"],
  ["5 per cent", 5, "percent"],
  ["5 %", 5, "percent"],
  ["seven years", 7, "year"],
  ["1,200 dollars", 1200, "dollar"],
  ["nine", 9, null],
] as const

describe("numbers and their units", () => {
  test.each(amounts)("%s", (words, amount, unit) => {
    expect(quantitiesOf(words.split(" "))).toEqual([{ amount, unit }])
  })

  test("a lone one is no number", () => {
    expect(quantitiesOf(["no", "one", "came"])).toEqual([])
  })
})

describe("relatives meet", () => {
  test.each([
    ["withdraw", "withdrawal"],
    ["pullback", "pull"],
    ["monitors", "monitoring"],
    ["crossing", "crossings"],
    ["disarm", "disarmament"],
    ["pay", "pay"],
  ])("%s and %s", (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b))
  })

  test.each([
    ["artillery", "guns"],
    ["wages", "pay"],
    ["captives", "prisoner"],
    ["duty", "tariff"],
  ])("%s means %s", (a, b) => {
    expect(conceptOf(a)).toBe(conceptOf(b))
  })

  test.each([
    ["shift", "ship"],
    ["pay", "post"],
    ["border", "board"],
  ])("%s and %s stay apart", (a, b) => {
    expect(conceptOf(a)).not.toBe(conceptOf(b))
  })
})
