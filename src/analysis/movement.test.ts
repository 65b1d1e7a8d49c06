/** Fiction: the talks below are invented. */
import { describe, expect, test } from "vitest"
import { evidenceOf, positionOf } from "../../test/talk-pieces.ts"
import { type Codebook, noCodebook } from "../talks/codebook.ts"
import type { Position } from "../talks/position.ts"
import { measureMovement } from "./movement.ts"

const rungs = ["0 boats", "40 boats", "60 boats", "80 boats"]
const codebook: Codebook = {
  ...noCodebook,
  issues: [{ name: "fishing boats", triggers: [], rungs }],
}

/** "V 2 demands 60": party, day of March, stance, boats. A "-" is no rung, "p" private, "o" old. */
function position(short: string): Position {
  const [who, day = "1", stance, boats, mark] = short.split(" ")
  return positionOf({
    party: who === "V" ? "Vennland" : who === "O" ? "Orvany" : "Lower Isles",
    issue: "fishing boats",
    date: day === "?" ? null : `2027-03-${day.padStart(2, "0")}`,
    stance: stance as Position["stance"],
    rung: boats === "-" ? null : `${boats} boats`,
    private: mark === "p",
    fresh: mark !== "o",
    evidence: [evidenceOf(`r${day}`, short)],
  })
}

const directions = (...said: readonly string[]) =>
  measureMovement(said.map(position), codebook).map(({ direction }) => direction)

const series: readonly (readonly [why: string, said: readonly string[], directions: string])[] = [
  ["one comes down", ["V 1 demands 80", "O 1 demands 40", "V 9 demands 60"], "closer"],
  ["one comes up", ["V 1 demands 80", "O 1 demands 0", "O 9 demands 40"], "closer"],
  [
    "both move to each other",
    ["V 1 demands 80", "O 1 demands 0", "V 8 demands 60", "O 9 demands 40"],
    "closer",
  ],
  ["one hardens", ["V 1 demands 60", "O 1 demands 40", "V 9 demands 80"], "apart"],
  ["both harden", ["V 1 demands 60", "O 1 demands 40", "V 8 demands 80", "O 9 demands 0"], "apart"],
  [
    "both say the same again",
    ["V 1 demands 60", "O 1 demands 40", "V 9 demands 60", "O 9 demands 40"],
    "unchanged",
  ],
  [
    "there and back",
    ["V 1 demands 80", "O 1 demands 40", "V 5 demands 60", "V 9 demands 80"],
    "unchanged",
  ],
  [
    "both the same way",
    ["V 1 demands 60", "O 1 demands 0", "V 9 demands 80", "O 9 demands 40"],
    "unchanged",
  ],
  ["each spoke once", ["V 1 demands 80", "O 9 demands 40"], "not established"],
  ["all on one day", ["V 1 demands 80", "O 1 demands 40"], "not established"],
  ["one alone says the same", ["V 1 demands 80", "V 9 demands 80"], "unchanged"],
  ["one alone moves", ["V 1 demands 80", "V 9 demands 60"], "not established"],
  [
    "a private move is none",
    ["V 1 demands 80", "O 1 demands 40", "V 9 demands 60 p"],
    "not established",
  ],
  [
    "an old word is none",
    ["V 1 demands 80", "O 1 demands 40", "V 9 demands 60 o"],
    "not established",
  ],
  [
    "an undated word is none",
    ["V 1 demands 80", "O 1 demands 40", "V ? demands 60"],
    "not established",
  ],
  [
    "a restatement without a figure keeps it",
    ["V 1 demands 80", "O 1 demands 40", "V 9 demands -"],
    "unchanged",
  ],
  [
    "a refusal keeps the own demand",
    ["V 1 demands 80", "O 1 demands 40", "V 9 rejects -"],
    "unchanged",
  ],
  ["a yes is taken back", ["V 1 accepts 60", "O 1 demands 60", "V 9 rejects -"], "apart"],
  ["a no becomes an opening", ["V 1 rejects -", "O 1 demands 40", "V 9 open -"], "closer"],
  ["a no becomes a yes", ["V 1 rejects -", "O 1 demands 40", "V 9 accepts -"], "closer"],
  ["a yes gets conditions", ["V 1 accepts -", "O 1 demands 40", "V 9 conditional -"], "apart"],
  ["a no is repeated", ["V 1 rejects -", "O 1 demands 40", "V 9 rejects -"], "unchanged"],
  [
    "what became of a demand is not clear",
    ["V 1 demands -", "O 1 demands 40", "V 9 open -"],
    "not established",
  ],
  [
    "one softens, one hardens",
    ["V 1 rejects -", "O 1 accepts -", "V 8 open -", "O 9 conditional -"],
    "not established",
  ],
  [
    "one moves past the other and ends nearer",
    ["V 1 demands 80", "O 1 demands 40", "V 9 demands 0"],
    "closer",
  ],
]

describe("movement is measured from first to last stated position", () => {
  test.each(series)("%s", (_, said, direction) => expect(directions(...said)).toEqual([direction]))
})

test("no positions, no movement", () => expect(directions()).toEqual([]))

test("three parties have three pairs", () => {
  const found = measureMovement(
    ["V 1 demands 80", "O 1 demands 40", "L 1 demands 60", "V 9 demands 60"].map(position),
    codebook,
  )
  expect(found.map(({ between, direction }) => [between?.join("-"), direction])).toEqual([
    ["Vennland-Orvany", "closer"],
    ["Vennland-Lower Isles", "closer"],
    ["Orvany-Lower Isles", "not established"],
    ["Vennland-Orvany-Lower Isles", "closer"],
  ])
})

test("it opens on both ends, with their days", () => {
  const [one] = measureMovement(
    ["V 1 demands 80", "O 2 demands 40", "V 5 demands 60", "V 9 demands 60"].map(position),
    codebook,
  )
  expect([one?.from, one?.to]).toEqual(["2027-03-01", "2027-03-09"])
  expect(one?.evidence.map(({ quote }) => quote)).toEqual([
    "V 1 demands 80",
    "O 2 demands 40",
    "V 9 demands 60",
  ])
})

test("the order of the input does not matter", () => {
  const said = ["V 1 demands 80", "O 1 demands 40", "V 9 demands 60"]
  expect(directions(...said.toReversed())).toEqual(directions(...said))
})
