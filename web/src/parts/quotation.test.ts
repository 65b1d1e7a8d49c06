/** The words around a quotation: its own paragraph, and no half words where that is long. */
import { expect, test } from "vitest"
import { paragraphAround } from "./quotation.tsx"

const around = (text: string, quote: string, most?: number): string => {
  const start = text.indexOf(quote)
  const found = paragraphAround(text, { start, end: start + quote.length }, most)
  return text.slice(found.start, found.end)
}

test.each([
  ["A said.\n\nB said no.\n\nC.", "no", "B said no."],
  ["Only one.", "one", "Only one."],
  ["B said no.\n", "no", "B said no."],
] as const)("%j", (text, quote, paragraph) => {
  expect(around(text, quote)).toBe(paragraph)
})

test("a long paragraph is cut between words, and never inside the quotation", () => {
  const text = `${"before ".repeat(50)}EXACT WORDS ${"after ".repeat(50)}`
  const found = around(text, "EXACT WORDS", 20)
  expect(found).toBe("before before EXACT WORDS after after after")
})
