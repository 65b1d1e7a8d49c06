import { describe, expect, test } from "vitest"
import { cueOf, goldArguments } from "./examples.ts"
import type { GoldRuns } from "./corpus.ts"

const gold = (runs: Partial<GoldRuns>): GoldRuns => ({ source: [], cue: [], content: [], ...runs })

describe("the cue to learn from", () => {
  test.each([
    ["one run", [[3, 4]], [3, 4]],
    [
      "two runs are one, with what stands between",
      [
        [3, 4],
        [6, 7],
      ],
      [3, 7],
    ],
    ["none", [], null],
    ["one too long", [[3, 30]], null],
  ] as const)("%s", (_, cue, run) => expect(cueOf(gold({ cue }))).toEqual(run))
})

describe("the labels of a cue's arguments", () => {
  test("are its own source and content, the source before the content", () => {
    const runs = gold({
      source: [[0, 2]],
      content: [
        [1, 3],
        [5, 7],
      ],
    })
    expect([...goldArguments(runs, [3, 4], [0, 8])]).toEqual([1, 2, 3, 0, 0, 3, 4, 0])
  })

  test("leave the cue itself free, and begin a content anew behind it", () => {
    const runs = gold({ content: [[0, 6]] })
    expect([...goldArguments(runs, [2, 4], [0, 6])]).toEqual([3, 4, 0, 0, 3, 4])
  })

  test("end with the window", () => {
    const runs = gold({ source: [[0, 3]], content: [[5, 20]] })
    expect([...goldArguments(runs, [4, 5], [2, 8])]).toEqual([1, 0, 0, 3, 4, 4])
  })
})
