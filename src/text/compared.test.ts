import { assert, property, string } from "fast-check"
import { expect, test } from "vitest"
import { compared } from "./compared.ts"

const shown = (before: string, after: string): string[] =>
  compared(before, after).map(({ kind, quote }) => `${kind}: ${quote}`)

test.each([
  ["", "", []],
  ["No deal.", "No deal.", ["same: No deal."]],
  ["", "No deal.", ["new: No deal."]],
  ["No deal.", "", ["gone: No deal."]],
  [
    "The cod quota was cut by 12 per cent, she said.",
    "The cod quota was cut by 15 per cent, the minister said.",
    [
      "same: The cod quota was cut by ",
      "gone: 12 ",
      "new: 15 ",
      "same: per cent, ",
      "gone: she ",
      "new: the minister ",
      "same: said.",
    ],
  ],
  [
    "Talks resume Monday. Both sides met. No date is set.",
    "Both sides met. A date is set.",
    [
      "gone: Talks resume Monday. ",
      "same: Both sides met. ",
      "gone: No ",
      "new: A ",
      "same: date is set.",
    ],
  ],
  [
    "Cod is to be shared.\n\nHerring is not, said Ida Marsh.",
    "Cod is to be shared.",
    ["same: Cod is to be shared.", "gone: \n\nHerring is not, said Ida Marsh."],
  ],
  [
    "One said yes. The last said no.",
    "One said yes. Two said nothing. The last said no.",
    ["same: One said yes. ", "new: Two said nothing. ", "same: The last said no."],
  ],
])("from %j to %j each word stays, goes or comes", (before, after, expected) => {
  expect(shown(before, after)).toEqual(expected)
})

test("what stayed and went is the earlier text, what stayed and came the later one", () => {
  const words = string({ unit: "grapheme", maxLength: 60 })
  assert(
    property(words, words, (before, after) => {
      const all = compared(before, after)
      const textOf = (side: "before" | "after") =>
        all.flatMap((one) => (one[side] === null ? [] : [one.quote])).join("")
      expect([textOf("before"), textOf("after")]).toEqual([before, after])
      for (const { before: old, after: late, quote } of all) {
        expect(old === null ? quote : before.slice(old.start, old.end)).toBe(quote)
        expect(late === null ? quote : after.slice(late.start, late.end)).toBe(quote)
      }
    }),
  )
})

test("two long texts that share nothing are told in a moment", () => {
  const words = (letter: string) =>
    Array.from({ length: 20_000 }, (_, k) => `${letter}${k} `).join("")
  expect(compared(words("a"), words("b")).map(({ kind }) => kind)).toEqual(["gone", "new"])
})
