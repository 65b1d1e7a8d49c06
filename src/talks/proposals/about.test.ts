/** Fiction: invented papers, and what is said of them by name, by "it", or not at all. */
import { describe, expect, test } from "vitest"
import { gleanedFrom } from "../../../test/gleaned.ts"
import { foldProposals, withFoldedProposals } from "../fold-proposals.ts"

const read = (text: string) => gleanedFrom([["2028-03-02", text]])
const aboutIn = (text: string): (string | null)[] =>
  withFoldedProposals(read(text)).gleaned.flatMap(({ statements }) =>
    statements.map(({ proposal }) => proposal),
  )

const plan = "Velia tabled a nine-article plan on Monday."

const named = [
  [
    "The rebels said they would accept the ceasefire plan if the blockade was lifted.",
    "ceasefire plan",
  ],
  ["The initial Velian plan was split into four parts, officials said.", "initial Velian plan"],
  [
    `${plan} “We cannot accept it,” said Ida Marsh, Dorne's interior minister.`,
    "nine-article plan",
  ],
  [
    "The port board offered a rise of 3 per cent. Holt said that this was not enough.",
    "rise of 3 per cent",
  ],
] as const

const unnamed = [
  "Brandt said the weather was fine.",
  `${plan} “It rained all day,” said Ida Marsh, Dorne's interior minister.`,
  `${plan} Growers were at their stalls. The market closed early. “We cannot accept it,” said Ida Marsh of the lateness of the trains.`,
]

describe("the proposal a statement is about", () => {
  test.each(named)("is told by its words or by what points back: %s", (text, name) => {
    expect(aboutIn(text).at(-1)).toBe(name)
  })

  test.each(unnamed)("is none where none is meant: %s", (text) => {
    expect(aboutIn(text).at(-1)).toBeNull()
  })

  test("an answer by a pronoun is a reaction to the whole", () => {
    const text = `${plan} “We cannot accept it,” said Ida Marsh, Dorne's interior minister.`
    const [one] = foldProposals(read(text))
    expect(one?.reactions).toMatchObject([{ part: "whole", party: "Dorne", reaction: "rejects" }])
  })

  test("a numbered part is answered by its number", () => {
    const text =
      "The rebels said they would accept the ceasefire plan if the blockade was lifted. They rejected its third article."
    const [one] = foldProposals(read(text))
    expect(one?.reactions.map(({ part }) => part)).toEqual(["whole", "third article"])
  })

  test("a plan that would be accepted is not accepted yet, and an initial one is not initialled", () => {
    const states = [
      "The rebels said they would accept the ceasefire plan if the blockade was lifted.",
      "The initial Velian plan has nine parts, officials said.",
    ].map((text) => foldProposals(read(text))[0]?.state)
    expect(states).toEqual([null, null])
  })
})
