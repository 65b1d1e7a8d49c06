/** Fiction: quotations whose carrier is told behind them, and words that only look like one. */
import { describe, expect, test } from "vitest"
import { gleanedFrom } from "../../../test/gleaned.ts"

const toldIn = (text: string) =>
  gleanedFrom([["2028-03-02", text]]).flatMap(({ statements }) =>
    statements.map(({ quote, chain }) => [quote, ...chain.map(({ name }) => name)]),
  )

const carried = [
  [
    "Talking about the question of the harbour, palace aide Tovi Brun said, “So far we have not found a compromise, but some of the plans can be discussed,” Radio Lurgen quoted Brun.",
    [
      "So far we have not found a compromise, but some of the plans can be discussed",
      "Tovi Brun",
      "Radio Lurgen",
    ],
  ],
  [
    "“We want ten more ships,” the minister said, the Kesh Ledger quoted her.",
    ["We want ten more ships", "minister", "Kesh Ledger"],
  ],
  [
    "“We will not go to Lurgen,” Holt was quoted as saying by the Herald.",
    ["We will not go to Lurgen", "Holt", "Herald"],
  ],
] as const

describe("who carried a quotation", () => {
  test.each(carried)("is a link of the chain and no part of the words: %s", (text, told) => {
    expect(toldIn(text)).toEqual([told])
  })

  test("what stands behind a quotation and carries nothing stays", () => {
    const [first] = toldIn("Holt said the “freeze” on wages was an insult to the crews of Lurgen.")
    expect(first?.[0]).toContain("was an insult")
  })
})
