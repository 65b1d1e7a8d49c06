import { describe, expect, test } from "vitest"
import { BEGIN, isLegal, runsOf } from "./label.ts"

describe("runs of a label", () => {
  test.each([
    ["nothing", [], []],
    ["a run of one", [0, 3, 0], [[1, 2]]],
    ["a run to the end", [0, 3, 4, 4], [[1, 4]]],
    [
      "two runs side by side",
      [3, 4, 3, 4],
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ["a run that lacks its begin", [0, 4, 4, 0], [[1, 3]]],
    [
      "another label between",
      [3, 5, 4],
      [
        [0, 1],
        [2, 3],
      ],
    ],
  ] as const)("%s", (_, labels, runs) => {
    expect(runsOf(Uint8Array.from(labels), labels.length, BEGIN.cue, 0)).toEqual(runs)
  })

  test("are shifted, and end where they are told to", () => {
    expect(runsOf(Uint8Array.of(3, 4, 4, 4), 2, BEGIN.cue, 10)).toEqual([[10, 12]])
  })
})

test("what may follow what", () => {
  const pairs = [
    [null, "O", true],
    [null, "B-S", true],
    [null, "I-S", false],
    ["O", "I-S", false],
    ["B-S", "I-S", true],
    ["I-S", "I-S", true],
    ["B-S", "I-T", false],
    ["I-T", "B-T", true],
  ] as const
  expect(pairs.map(([from, to]) => isLegal(from, to))).toEqual(pairs.map(([, , may]) => may))
})
