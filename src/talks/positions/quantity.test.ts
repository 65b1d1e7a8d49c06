import { expect, test } from "vitest"
import { wordsOf } from "../stem.ts"
import { quantitiesOf } from "./quantity.ts"

const cases = [
  ["thirty-six cubic metres a second", [[36, "m3"]]],
  ["55 m3/s", [[55, "m3"]]],
  ["four and a half per cent", [[4.5, "%"]]],
  ["four point five percent", [[4.5, "%"]]],
  ["3.5%", [[3.5, "%"]]],
  ["1,200 tonnes", [[1200, "tonne"]]],
  ["1.5 million barrels", [[1_500_000, "barrel"]]],
  ["$40 million", [[40_000_000, "dollar"]]],
  ["a 60-day truce", [[60, "day"]]],
  ["twenty-one-day quarantine", [[21, "day"]]],
  ["20km", [[20, "km"]]],
  ["two hundred buses", [[200, null]]],
  [
    "three years or seven",
    [
      [3, "year"],
      [7, null],
    ],
  ],
  ["€200m", [[200_000_000, "euro"]]],
  ["a dam 200m high", [[200, "m"]]],
  ["1.3bn", [[1_300_000_000, null]]],
  ["$1.3 billion a year", [[1_300_000_000, "dollar"]]],
  ["300 million euros", [[300_000_000, "euro"]]],
  ["a 4-per-cent rise", [[4, "%"]]],
  ["5pc", [[5, "%"]]],
  ["two hundred and fifty seats", [[250, null]]],
  ["twelve thousand five hundred tonnes", [[12_500, "tonne"]]],
  ["half a million euros", [[500_000, "euro"]]],
  ["a hundred crossings", [[100, null]]],
  ["three quarters of the fleet", [[75, "%"]]],
  ["a single gate", [[1, null]]],
  ["4½ per cent", [[4.5, "%"]]],
  ["18 000 t", [[18_000, "tonne"]]],
  ["nobody came", []],
  ["the one-sided text", [[1, null]]],
] as const

test.each(cases)("numbers are read with what they measure: %s", (words, found) => {
  const quantities = quantitiesOf(wordsOf(words))
  expect(quantities.map(({ value, measure }) => [value, measure])).toEqual(found)
})
