import { describe, expect, test } from "vitest"
import { sourcesIn, withSource } from "./one-source.ts"

// Labels: 0 none, 1 and 2 a source, 3 and 4 a content.
const path = Uint8Array.of(1, 2, 0, 3, 4, 1, 0, 1, 2, 2, 9, 9)
const N = 10

const only = (k: number): readonly number[] => {
  const out = new Uint8Array(path.length)
  withSource(path, N, k, out)
  return [...out.subarray(0, N)]
}

describe("a path with several sources", () => {
  test("is counted by where they begin, no further than its length", () => {
    expect(sourcesIn(path, N)).toBe(3)
    expect(sourcesIn(path, 4)).toBe(1)
    expect(sourcesIn(Uint8Array.of(0, 3, 4), 3)).toBe(0)
  })

  test("gives one reading with each, the content untouched", () => {
    expect([0, 1, 2].map(only)).toEqual([
      [1, 2, 0, 3, 4, 0, 0, 0, 0, 0],
      [0, 0, 0, 3, 4, 1, 0, 0, 0, 0],
      [0, 0, 0, 3, 4, 0, 0, 1, 2, 2],
    ])
  })
})
