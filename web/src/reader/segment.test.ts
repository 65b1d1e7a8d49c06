/** Marks on a report's text: pieces join to the line, whatever lies over each other. */
import { expect, test } from "vitest"
import type { WholeReport } from "../../../src/api/contract.ts"
import { linesOf, paragraphsOf, piecesOf, type Mark } from "./segment.ts"

const mark = (start: number, end: number, kind: Mark["kind"] = "content", of = 0): Mark => ({
  start,
  end,
  kind,
  of,
  isFirst: false,
})

test.each([
  ["A.\n\nB.", ["A.", "B."]],
  ["A.\r\nB.\r\n", ["A.", "B."]],
  ["  \n\nOne line", ["One line"]],
  ["", []],
] as const)("lines of %j", (text, lines) => {
  expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
})

test.each([
  ["no mark", [], [[0, 10]]],
  [
    "one in the middle",
    [mark(2, 4)],
    [
      [0, 2],
      [2, 4],
      [4, 10],
    ],
  ],
  [
    "two that cross",
    [mark(1, 5), mark(3, 8)],
    [
      [0, 1],
      [1, 3],
      [3, 5],
      [5, 8],
      [8, 10],
    ],
  ],
  [
    "one that runs over the line",
    [mark(6, 30)],
    [
      [0, 6],
      [6, 10],
    ],
  ],
  ["one of another line", [mark(12, 14)], [[0, 10]]],
] as const)("pieces: %s", (_, marks, pieces) => {
  const found = piecesOf({ start: 0, end: 10 }, marks)
  expect(found.map(({ start, end }) => [start, end])).toEqual(pieces)
})

test("source, cue and content come from the attribution, and furniture is set aside", () => {
  const text = "Also read: more\n“No,” said Ida Marsh."
  const report = { id: "r", text, furniture: [{ start: 0, end: 15 }] }
  const statement = { attribution: "a", evidence: [{ report: "r", start: 17, end: 19 }] }
  const attribution = { id: "a", source: [{ start: 27, end: 36 }], cue: [{ start: 22, end: 26 }] }
  const whole = { report, statements: [statement], attributions: [attribution] }
  const [aside, line] = paragraphsOf(whole as unknown as WholeReport)
  expect(aside?.isAside).toBe(true)
  const worn = line?.pieces.flatMap(({ start, end, marks }) =>
    marks.map(({ kind }) => [kind, text.slice(start, end)]),
  )
  expect(worn).toEqual([
    ["content", "No"],
    ["cue", "said"],
    ["source", "Ida Marsh"],
  ])
})

test("a span that lies outside the text marks nothing", () => {
  const report = { id: "r", text: "No.", furniture: [] }
  const statement = { attribution: "a", evidence: [{ report: "r", start: 1, end: 99 }] }
  const whole = { report, statements: [statement], attributions: [] }
  expect(paragraphsOf(whole as unknown as WholeReport)[0]?.pieces[0]?.marks).toEqual([])
})
