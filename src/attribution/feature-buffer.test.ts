import { expect, test } from "vitest"
import { FeatureBuffer } from "./feature-buffer.ts"

test("a buffer grows and keeps its width", () => {
  const buffer = new FeatureBuffer(4, 2)
  buffer.reserve(2)
  expect(buffer.counts.length).toBe(2)
  buffer.reserve(3)
  expect(buffer.counts.length).toBeGreaterThanOrEqual(3)
  expect(buffer.buckets.length).toBe(buffer.counts.length * 4)
})
