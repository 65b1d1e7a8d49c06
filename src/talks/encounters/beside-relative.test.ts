/** Fiction: invented people of whom a clause between commas tells something before they meet. */
import { expect, test } from "vitest"
import { settingOf } from "../../../test/setting.ts"
import { meetingsOf } from "../meeting-sighting.ts"

const whoMet = (text: string): string[] =>
  meetingsOf(settingOf(text, { published: "2031-05-15" }), []).flatMap(({ participants }) =>
    participants.map(({ name }) => name),
  )

/** [sentence, who met] */
const cases = [
  [
    "Dana Vesk, who leads the pilots' union, and Ilmar Roth met in Halden on Monday.",
    ["Dana Vesk", "Ilmar Roth"],
  ],
  [
    "Dana Vesk, who leads the pilots' union, and Air Corvale's chairman Ilmar Roth met on Monday.",
    ["Dana Vesk", "Ilmar Roth"],
  ],
  [
    "The premier, who flew in on Sunday, and the rebels' envoy spoke by telephone on Monday.",
    ["premier", "rebels' envoy"],
  ],
  ["The union, which struck in May, and the airline will meet on Friday.", ["union", "airline"]],
  [
    "Olan Dree, who speaks for the trawlermen, and Mara Quill sat down together on Tuesday.",
    ["Olan Dree", "Mara Quill"],
  ],
  [
    "The lenders, who hold most of the bonds, and the finance minister will meet again on Friday.",
    ["lenders", "finance minister"],
  ],
  [
    "Mara Quill, who chairs the climate fund, met Ilmar Roth on Monday.",
    ["Mara Quill", "Ilmar Roth"],
  ],
  [
    "Ilmar Roth, the premier, and his counterpart, Dana Vesk, met on Monday.",
    ["Ilmar Roth", "Dana Vesk"],
  ],
] as const

test.each(cases)("who met is told on both sides of a clause: %s", (text, names) => {
  expect(whoMet(text)).toEqual(names)
})
