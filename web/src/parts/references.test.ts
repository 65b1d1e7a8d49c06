/** Words that several reports carry stand once, with every report that carries them. */
import { expect, test } from "vitest"
import { byWords } from "./references.tsx"

const at = (report: string, quote: string, start = 0) => ({
  report,
  start,
  end: start + quote.length,
  quote,
})

test("the same words of two reports are one sentence with two carriers", () => {
  const told = byWords([
    at("r1", "No boat sails"),
    at("r2", "Not yet"),
    at("r3", "No boat sails", 9),
  ])
  expect(told.map(([words, places]) => [words, places.map(({ report }) => report)])).toEqual([
    ["No boat sails", ["r1", "r3"]],
    ["Not yet", ["r2"]],
  ])
})

test("words that differ by a letter stay apart", () => {
  expect(byWords([at("r1", "No boat sails"), at("r2", "no boat sails")])).toHaveLength(2)
})

test("a report that carries the words twice is named once", () => {
  expect(byWords([at("r1", "Never"), at("r1", "Never", 40)])[0]?.[1]).toHaveLength(1)
})
