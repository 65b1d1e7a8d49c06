/** Fiction: invented disputes whose reports tell in their own words what a side wants or refuses. */
import { expect, test } from "vitest"
import { gleanedFrom } from "../../../test/gleaned.ts"

const stancesIn = (text: string): string[] =>
  gleanedFrom([["2031-05-15", text]]).flatMap(({ attitudes }) =>
    attitudes.map(({ party, stance, issue }) => `${party} ${stance} ${issue}`),
  )

/** [sentence, who holds what on what] */
const cases = [
  // What its demand is.
  ["The union's main demand is a rise of 9 per cent.", "union demands rise of 9 per cent"],
  ["The growers' demands include a floor price.", "growers demands floor price"],
  ["The union's demand is that nobody be dismissed.", "union demands nobody be dismissed"],
  ["The lenders' first demand remains a cut in spending.", "lenders demands cut in spending"],
  ["The union's demand was met.", null],
  ["The union's demands are unreasonable.", null],
  // Told beside the main verb.
  ["The union, demanding a shorter week, struck on Monday.", "union demands shorter week"],
  ["The fishermen, seeking a larger quota, blocked the port.", "fishermen demands larger quota"],
  ["Farmers, opposing the new levy, marched on Monday.", "farmers rejects new levy"],
  // With an aside right behind the verb.
  ["The union is demanding, among other things, a shorter week.", "union demands shorter week"],
  ["The rebels want, above all, a release of captives.", "rebels demands release of captives"],
  // Whose plans they are told behind them.
  [
    "The dispute is over plans by the company to close three depots.",
    "company demands close three depots",
  ],
  ["The row is over plans by the government to cut the quota.", "government demands cut the quota"],
  // Held out for, and held out.
  ["The union is holding out for a higher rise.", "union demands higher rise"],
  ["The island states are holding out for a cap.", "island states demands cap"],
  ["The company is holding out hope of a deal.", null],
  // What is not meant to be done.
  [
    "The union does not intend to deal with the new owners.",
    "union rejects deal with the new owners",
  ],
  ["The lenders do not plan to write off the debt.", "lenders rejects write off the debt"],
  // In principle, and to what.
  ["The company agreed in principle to share the costs.", "company accepts share the costs"],
  [
    "The union is fighting against the closure of the depots.",
    "union rejects closure of the depots",
  ],
] as const

test.each(cases)("a stance the report tells itself: %s", (text, stance) => {
  expect(stancesIn(text)).toEqual(stance === null ? [] : [stance])
})

/** "They" are the body whose verb was a plural, and no pair named behind it. */
const they = [
  "A spokeswoman said the Herders' League were coming to Lusk to meet Oda Brun and the Lake Council. They did not intend to deal directly with the owners.",
  "The Herders' League were coming to Lusk for talks with Oda Brun and the Lake Council. They did not intend to deal directly with the owners.",
]

test.each(they)("a body that many make up is taken up by they: %s", (text) => {
  expect(stancesIn(text)).toContain("Herders' League rejects deal directly with the owners")
})
