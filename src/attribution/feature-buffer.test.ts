import { describe, expect, test } from "vitest"
import { FeatureBuffer } from "./feature-buffer.ts"

describe("a buffer of features", () => {
  test("grows and keeps its width", () => {
    const buffer = new FeatureBuffer(4, 2)
    buffer.reserve(2)
    expect(buffer.starts.length).toBe(2)
    buffer.reserve(3)
    expect(buffer.starts.length).toBeGreaterThanOrEqual(3)
    expect(buffer.ends.length).toBe(buffer.starts.length)
    expect(buffer.buckets.length).toBe(buffer.starts.length * 4)
  })

  test("shares the features of one token with those after it that have the same", () => {
    const buffer = new FeatureBuffer(4, 4)
    buffer.close(0, 3)
    buffer.repeat(1)
    buffer.repeat(2)
    buffer.close(3, 14)
    expect([...buffer.starts]).toEqual([0, 0, 0, 12])
    expect([...buffer.ends]).toEqual([3, 3, 3, 14])
  })
})
