/** Selected words become a span without the white space around them. */
import { expect, test } from "vitest"
import { trimmed } from "./selected.ts"

const text = "  No ferry sails,  he said.\n"

test.each([
  [{ start: 0, end: 18 }, "No ferry sails,"],
  [{ start: 2, end: 10 }, "No ferry"],
  [{ start: 17, end: 28 }, "he said."],
])("%j keeps its words", (span, words) => {
  const found = trimmed(text, span)
  expect(found === null ? null : text.slice(found.start, found.end)).toBe(words)
})

test("white space alone is nothing", () => {
  expect(trimmed(text, { start: 0, end: 2 })).toBeNull()
})
