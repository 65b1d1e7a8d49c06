import { array, assert, integer, property, record, tuple } from "fast-check"
import { describe, expect, test } from "vitest"
import type { Run } from "./label.ts"
import { select } from "./select.ts"

const reading = (cue: Run, confidence: number) => ({
  cue,
  source: [],
  content: [[20, 22]] as const,
  confidence,
})
const cuesOf = (chosen: readonly { readonly cue: Run }[]) => chosen.map(({ cue }) => cue)

describe("choosing among readings", () => {
  test.each([
    [
      "apart: all stay, in the order of the text",
      [
        [5, 6, 0.9],
        [1, 2, 0.4],
      ],
      [
        [1, 2],
        [5, 6],
      ],
    ],
    [
      "sharing a word: the surer stays",
      [
        [1, 3, 0.4],
        [2, 4, 0.9],
      ],
      [[2, 4]],
    ],
    [
      "side by side: both stay",
      [
        [1, 3, 0.4],
        [3, 4, 0.9],
      ],
      [
        [1, 3],
        [3, 4],
      ],
    ],
    [
      "one inside the other",
      [
        [1, 9, 0.5],
        [3, 4, 0.6],
      ],
      [[3, 4]],
    ],
    [
      "a loser does not shut others out",
      [
        [1, 3, 0.5],
        [2, 6, 0.4],
        [5, 7, 0.3],
      ],
      [
        [1, 3],
        [5, 7],
      ],
    ],
    [
      "equally sure: the first given stays",
      [
        [1, 3, 0.5],
        [2, 4, 0.5],
      ],
      [[1, 3]],
    ],
    ["none", [], []],
  ] as const)("%s", (_, given, kept) => {
    const readings = given.map(([from, to, confidence]) => reading([from, to], confidence))
    expect(cuesOf(select(readings, 10))).toEqual(kept)
  })

  test("no two of the chosen share a word, and each left out shares one with a surer one", () => {
    const cue = tuple(integer({ min: 0, max: 15 }), integer({ min: 1, max: 4 })).map(
      ([from, length]): Run => [from, from + length],
    )
    const one = record({ cue, confidence: integer({ min: 1, max: 9 }) })
    assert(
      property(array(one, { maxLength: 12 }), (all) => {
        const readings = all.map(({ cue: run, confidence }) => reading(run, confidence))
        const kept = select(readings, 20)
        const meet = ([a, b]: Run, [c, d]: Run) => a < d && c < b
        for (const a of kept)
          for (const b of kept) expect(a !== b && meet(a.cue, b.cue)).toBe(false)
        for (const lost of readings.filter((other) => !kept.includes(other)))
          expect(kept.some((a) => meet(a.cue, lost.cue) && a.confidence >= lost.confidence)).toBe(
            true,
          )
      }),
    )
  })
})
