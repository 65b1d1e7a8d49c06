import stringWidth from "string-width"
import { expect, test } from "vitest"
import { widthOf } from "./width.ts"

test.each([
  ["", 0],
  ["No deal, she said.", 18],
  ["“No deal”", 9],
  ["協定", 4],
  ["cafe\u0301", 4],
  ["\u001b[1mbold\u001b[22m", 4],
  ["tab\there", 7],
])("%j takes %i columns", (text, columns) => {
  expect(widthOf(text)).toBe(columns)
  expect(widthOf(text)).toBe(stringWidth(text))
})
