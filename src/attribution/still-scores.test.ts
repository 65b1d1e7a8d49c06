/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf, englishNews } from "../../test/english-news.ts"
import { appendStill } from "./arguments.ts"
import { FeatureBuffer } from "./feature-buffer.ts"
import { ARGUMENTS } from "./label.ts"
import { addSums, lanesOf, Sums, sumRows } from "./lanes.ts"
import { LEFT, RIGHT, STILL_FEATURES } from "./still-features.ts"
import { StillScores } from "./still-scores.ts"

const lanes = lanesOf(englishNews.arguments.rows, ARGUMENTS)
const first = cluesOf("“No deal,” said Ms Amara.\n\nThe port hopes for a truce.")
const second = cluesOf(
  "Oru spoke of a levy on grain, of a border, and of the nine islands beyond it.",
)

/** The scores of a whole text, feature by feature. */
function plainScores(clues: typeof first, side: typeof LEFT | typeof RIGHT): readonly number[] {
  const buffer = new FeatureBuffer(STILL_FEATURES, clues.count)
  for (let i = 0; i < clues.count; i++) buffer.close(i, i * buffer.width)
  appendStill(clues, [0, clues.count], [0, clues.count], side, buffer)
  const sums = new Sums().clear(clues.count)
  sumRows(lanes, buffer, clues.count, sums)
  const scores = new Float64Array(clues.count * ARGUMENTS)
  addSums(lanes, sums, clues.count, scores)
  return [...scores]
}

describe("the scores that know no cue", () => {
  test("are those of their features on either side, text after text", () => {
    const still = new StillScores(lanes)
    for (const clues of [first, second, first]) {
      still.begin(clues)
      for (const side of [LEFT, RIGHT] as const) {
        const scores = still.between(clues, 0, clues.count, side)
        expect([...scores.subarray(0, clues.count * ARGUMENTS)]).toEqual(plainScores(clues, side))
      }
    }
  })

  test("are not given for a text that was not begun", () => {
    const still = new StillScores(lanes)
    still.begin(first)
    expect(() => still.between(second, 0, 3, LEFT)).toThrow("begin() a text")
  })
})
