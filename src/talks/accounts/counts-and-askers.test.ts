/** Fiction: reports on invented talks in which two count one thing, or name another who asked. */
import { describe, expect, test } from "vitest"
import { gleanedFrom } from "../../../test/gleaned.ts"
import { said, gleanedOf, type Said } from "../../../test/pairs/statements.ts"
import { settingOf } from "../../../test/setting.ts"
import { accountsOf } from "../compare-accounts.ts"
import { rivalCountsIn } from "../figures/rival-counts.ts"
import { compareAskers } from "./compare-askers.ts"

const countsIn = (text: string): number[] =>
  rivalCountsIn(settingOf(text, { published: "2031-05-15" }).tagged)
    .flat()
    .map(({ quantity }) => quantity.value)

const rivals: [text: string, counts: number[]][] = [
  [
    "Some 2,300 drivers stayed at home on Monday, according to the Carters' Union; by the company's count, 1,400 were missing.",
    [2300, 1400],
  ],
  [
    "The port puts last year's landings at 44,000 crates; the skippers insist they came closer to 61,000.",
    [44000, 61000],
  ],
  [
    "The arrears amount to 7.2 billion crowns, according to the treasury. The fund's advisers, who leave out the swaps, put the stock at 6.1 billion.",
    [7.2e9, 6.1e9],
  ],
  ["Police counted 900 marchers; organisers spoke of 3,000.", [900, 3000]],
  [
    "The grain board's clerks put the silos at 80,000 tonnes. The Millers' Chamber insists that 95,000 are lying there.",
    [80000, 95000],
  ],
  ["The clinic counted 12 wounded, while the rebels spoke of 31.", [12, 31]],
  ["The agency reckons the catch at 9,000 tonnes; the skippers say 12,000 tonnes.", [9000, 12000]],
  ["By the council's books 340 flats stand empty. The tenants say it is 510.", [340, 510]],
  ["The union said 60 ships lay idle; the owners counted 44.", [60, 44]],
  [
    "The airline estimated 4,000 stranded passengers, but the airports put it at 7,000.",
    [4000, 7000],
  ],
]

const noRivals: string[] = [
  "The union demands 12 per cent; the company puts 4 on the table.",
  "Police counted 900 marchers on Monday; on Tuesday the organisers counted 1,400.",
  "Police counted 900 marchers at noon; by three police counted 1,400.",
  "The union counted 300 pickets. The firm has 4,000 workers, it said.",
  "The mill counted 80 bales; the railway said 12 wagons were full.",
  "The chair said 14 articles were closed. Two remain, she said.",
  "Oru wants 30 ships released; Lusk offered 12.",
  "The treasury put the loss at 40 million crowns; the minister is 45.",
  "The office counted 600 claims in 2019; the guild counted 800 in 2024.",
]

describe("two who count one thing side by side", () => {
  test.each(rivals)("%s", (text, counts) => expect(countsIn(text)).toEqual(counts))
  test.each(noRivals)("but not: %s", (text) => expect(countsIn(text)).toEqual([]))

  test("are two versions of one fact, and a reprint tells the same two", () => {
    const text =
      "The port puts its landings at 44,000 crates; the skippers insist they came closer to 61,000."
    const gleaned = gleanedFrom([
      ["2031-05-13", text],
      ["2031-05-14", text],
    ])
    const accounts = accountsOf({ gleaned, meetings: [], proposals: [], links: [] })
    expect(
      accounts.map(({ slot, versions }) => [slot, versions.map(({ value }) => value)]),
    ).toEqual([["value", ["44,000 crates", "61,000"]]])
    expect(accounts[0]?.versions[0]?.reports).toHaveLength(2)
  })
})

const askersIn = (all: readonly Said[]): string[] =>
  compareAskers(gleanedOf(all).flatMap(({ statements }) => statements)).flatMap(({ versions }) =>
    versions.map(({ value }) => value),
  )
const pair = (one: string, other: string): Said[] => [
  { ...said("Post", "03", "Olga Brandvold", one) },
  {
    ...said("Post", "03", "Dougal Reyes", other, {
      evidence: [{ report: "r1" as never, start: 90, end: 90 + other.length, quote: other }],
    }),
  },
]

describe("two who name another side that asked for a delay", () => {
  test.each([
    [
      "Haldmark had asked for a break to call its capital",
      "it was Velde that requested two more days",
      ["Haldmark", "Velde"],
    ],
    [
      "the guild asked for the postponement",
      "It was the port authority which had wanted the delay",
      ["the guild", "the port authority"],
    ],
    ["Oru sought an adjournment", "the request for the pause came from Lusk", ["Oru", "Lusk"]],
    [
      "It was the creditors who pressed for more time",
      "the treasury had begged for a fortnight",
      ["the creditors", "the treasury"],
    ],
    [
      "the rebels had insisted on a recess",
      "The army asked for the recess",
      ["the rebels", "The army"],
    ],
    [
      "the mediator suggested a pause of a week",
      "it was Corra that had proposed the interruption",
      ["the mediator", "Corra"],
    ],
  ])("%s · %s", (one, other, who) => {
    expect(askersIn(pair(one, other))).toEqual(who)
  })

  test.each([
    ["Haldmark had asked for a break", "Haldmark asked for the break to eat"],
    ["Haldmark had asked for a break", "Velde asked for a lower duty"],
    ["Haldmark had asked for a break", "we asked for no delay"],
    ["the guild wanted nine per cent", "the port wanted a week of calm"],
  ])("but not: %s · %s", (one, other) => {
    expect(askersIn(pair(one, other))).toEqual([])
  })
})
