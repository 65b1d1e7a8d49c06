/** Fiction: stands of invented parties that hold today, and those a report only looks back on. */
import { describe, expect, test } from "vitest"
import { gleanedFrom } from "../../../test/gleaned.ts"
import { noCodebook } from "../codebook.ts"
import { positionsOf } from "../take-positions.ts"

const standsIn = (text: string): string[] => {
  const gleaned = gleanedFrom([["2028-03-02", text]])
  const originOf = new Map(gleaned.map(({ report }) => [report.id, report.id]))
  return positionsOf({ gleaned, links: [], originOf, codebook: noCodebook }).map(
    ({ party, stance }) => `${party}: ${stance}`,
  )
}

const today = [
  ["The Miners' Union rejected the company's pay offer on Monday.", ["Miners' Union: rejects"]],
  ["The bondholders are seeking 70 cents on the dollar.", ["bondholders: demands"]],
  ["The growers oppose any limit on exports.", ["growers: rejects"]],
  ["The shipowners said they were ready to discuss back pay.", ["shipowners: open"]],
  ["The rebels accepted the ceasefire plan.", ["rebels: accepts"]],
  [
    "The rebels said they would accept the ceasefire plan if the blockade was lifted.",
    ["rebels: conditional"],
  ],
] as const

const past = [
  "Under the 2019 fishing accord, Velia agreed to cut its fleet by half.",
  "The union had refused to discuss pay until Monday.",
  "The cartel's members agreed last year to cut exports by 10 percent.",
  "The growers two years ago rejected a quota on exports.",
  "The committee had insisted it wanted an end to the strikes before talks could start.",
]

const none = [
  "Velia and Dorne agreed to meet again in May.",
  "The growers agreed to stay in touch about exports.",
  "The mediator urged both sides to show restraint.",
  "Anna Holt ruled out any change to the tariff.",
  "The minister stopped short of endorsing the pay claim.",
]

describe("where a party stands by one report", () => {
  test.each(today)("what holds today is a position: %s", (text, stands) => {
    expect(standsIn(text)).toEqual(stands)
  })

  test.each(past)("what the report looks back on is none: %s", (text) => {
    expect(standsIn(text)).toEqual([])
  })

  test.each(none)("what binds nobody, and a person's own word, are none: %s", (text) => {
    expect(standsIn(text)).toEqual([])
  })

  test("each of two who agree on a known issue accepts it", () => {
    const text =
      "The governments of Velia and Dorne were at odds. Velia and Dorne agreed on Monday to reopen the border crossing at Lurgen."
    expect(standsIn(text).toSorted()).toEqual(["Dorne: accepts", "Velia: accepts"])
  })
})
