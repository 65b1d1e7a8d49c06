import { array, assert, constantFrom, property } from "fast-check"
import { describe, expect, test } from "vitest"
import { nearestCues } from "./nearest-cues.ts"

/** One sentence: `c` a strong cue, `.` any other word; in brackets, a quotation. */
function columnsOf(pattern: string) {
  const quotation: number[] = []
  const strength: number[] = []
  let inside = false
  let number = -1
  for (const sign of pattern) {
    if (sign === "[") number++
    if (sign === "[") inside = true
    quotation.push(inside ? number : -1)
    strength.push(sign === "c" ? 2 : sign === "w" ? 1 : 0)
    if (sign === "]") inside = false
  }
  const count = pattern.length
  return {
    count,
    sentenceStart: new Int32Array(count),
    sentenceEnd: new Int32Array(count).fill(count),
    quoteState: Uint8Array.from(quotation, (one) => (one < 0 ? 0 : 2)),
    quotation: Int32Array.from(quotation),
    strength: Uint8Array.from(strength),
  }
}

describe("the nearest strong cue", () => {
  test.each([
    ["..c..", [-1, -1, -1, 2, 2], [2, 2, -1, -1, -1]],
    ["c.c.", [-1, 0, 0, 2], [2, 2, -1, -1]],
    ["w.w", [-1, -1, -1], [-1, -1, -1]],
    ["c[c.].", [-1, 0, 0, 2, 2, 0], [-1, 2, -1, -1, -1, -1]],
    [".[.].c", [-1, -1, -1, -1, -1, -1], [5, 5, 5, 5, 5, -1]],
    ["", [], []],
  ] as const)("in %j, on the left and on the right", (pattern, left, right) => {
    const { cueLeft, cueRight } = nearestCues(columnsOf(pattern))
    expect([...cueLeft]).toEqual(left)
    expect([...cueRight]).toEqual(right)
  })

  test("is none in another sentence", () => {
    const columns = columnsOf("c..c")
    columns.sentenceEnd.set([2, 2, 4, 4])
    columns.sentenceStart.set([0, 0, 2, 2])
    const { cueLeft, cueRight } = nearestCues(columns)
    expect([...cueLeft]).toEqual([-1, 0, -1, -1])
    expect([...cueRight]).toEqual([-1, -1, 3, -1])
  })

  test("is the first that can be seen, looking one by one", () => {
    const sign = constantFrom(".", "c", "w", "[", "]")
    assert(
      property(array(sign, { maxLength: 20 }), (signs) => {
        const columns = columnsOf(signs.join(""))
        const { strength, quoteState, quotation } = columns
        const sees = (i: number, k: number) =>
          strength[k] === 2 && (quoteState[k] === 0 || quotation[k] === quotation[i])
        const all = signs.map((_, i) => i)
        const { cueLeft, cueRight } = nearestCues(columns)
        for (const i of all) {
          expect(cueLeft[i]).toBe(all.findLast((k) => k < i && sees(i, k)) ?? -1)
          expect(cueRight[i]).toBe(all.find((k) => k > i && sees(i, k)) ?? -1)
        }
      }),
    )
  })
})
