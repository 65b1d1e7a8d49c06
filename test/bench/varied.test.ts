/** The reports of the speed benchmark differ from each other, as its page says. */
import { expect, test } from "vitest"
import { variedReports } from "./varied.ts"

const originals = [
  {
    id: "a",
    text: "Talks between Orvane and Tessil stopped on 14 May.\n\n“No,” said Benedek Orlay.\n\nSo.",
  },
  { id: "b", text: "Talks between Orvane and Tessil stopped on 14 May.\n\nRead more." },
]
const paragraphsOf = (texts: readonly { readonly text: string }[]): readonly string[] =>
  texts.flatMap(({ text }) => text.split("\n")).filter((line) => line !== "")

test("no paragraph stands twice, nor as it stood in the original", () => {
  const paragraphs = paragraphsOf([...originals.slice(0, 1), ...variedReports(originals, 500, 1)])
  expect(new Set(paragraphs).size).toBe(paragraphs.length)
})

test("ids are unique and the shape of the text stays", () => {
  const reports = [...variedReports(originals, 100, 1)]
  expect(new Set(reports.map(({ id }) => id)).size).toBe(100)
  expect(reports.map(({ text }) => text.split("\n").length)).toEqual(
    reports.map((_report, at) => (at % 2 === 0 ? 5 : 3)),
  )
})

test("the same seed gives the same reports, another seed others", () => {
  const made = (seed: number): readonly unknown[] => [...variedReports(originals, 20, seed)]
  expect(made(7)).toEqual(made(7))
  expect(made(7)).not.toEqual(made(8))
})
