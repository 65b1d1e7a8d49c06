/** Fiction: the texts below are about invented talks. */
import { describe, expect, test } from "vitest"
import { breaksNeeded, isWrapped } from "./paragraph.ts"
import { segment } from "./segment.ts"

const wrapped = `The envoys of Vennland and Zelm met for the third time on Monday and
parted without a word to the press, though both had promised one the
week before. Rain fell all day on the tents outside the hall, and the
drivers who had waited since dawn were sent home at six.

“We have a text,” said Irena Voskuil, who leads the Vennish delegation
and has not missed a session since the talks began in the spring of a
year that few remember well. She did not say what stands in the text,
nor when it will be shown to the parliament.
`

const oneALine = `The envoys of Vennland and Zelm met for the third time on Monday.
“We have a text,” said Irena Voskuil, who leads the delegation.
She did not say what stands in the text, nor when it is shown.
Rain fell all day on the tents outside the hall in Zelm.

The drivers who had waited since dawn were sent home at six.`

const paragraphsOf = (text: string): readonly string[] => {
  const { paragraphStart, paragraphEnd, start, end, count } = segment(text, [])
  return Array.from({ length: count }, (_, i) => i)
    .filter((i) => paragraphStart[i] === i)
    .map((i) => text.slice(start[i], end[(paragraphEnd[i] as number) - 1]))
}

const crlf = (text: string): string => text.replaceAll("\n", "\r\n")

describe("paragraphs", () => {
  test.each([
    ["lines cut at a fixed width are joined up to the blank line", wrapped, 2],
    ["the same with the line ends of another system", crlf(wrapped), 2],
    ["the same when the blank line holds blanks", wrapped.replace("\n\n", "\n  \n"), 2],
    ["a paragraph a line stays a paragraph a line", oneALine, 5],
    ["the same with the line ends of another system", crlf(oneALine), 5],
    ["carriage returns alone are line ends", oneALine.replaceAll("\n", "\r"), 5],
    ["many blank lines part no more than one", "One.\n\n\n\nTwo.", 2],
    ["the paragraph separator is a line end", "One.\u2029Two.", 2],
    ["the line separator is a mere blank", "One.\u2028Two.", 1],
    ["a text without a line end is one paragraph", "One. Two.", 1],
    ["blanks alone are none", " \n\n ", 0],
  ] as const)("%s (%#)", (_, text, count) => {
    expect(paragraphsOf(text)).toHaveLength(count)
  })

  test("a wrapped paragraph keeps its words and line ends", () => {
    expect(paragraphsOf(wrapped)).toEqual(wrapped.trim().split("\n\n"))
  })

  test.each([
    ["wrapped lines", wrapped, true],
    ["wrapped lines without a blank line between them", wrapped.replace("\n\n", "\n"), false],
    ["a paragraph a line", oneALine, false],
    ["three wrapped lines are too few to tell", wrapped.split("\n").slice(0, 3).join("\n"), false],
    ["a list of short lines", "Present:\n\nVoskuil\nDunmore\nOru\nMarrow\nBrandt\n", false],
  ] as const)("%s: layout or not", (_, text, layout) => {
    expect(isWrapped(text)).toBe(layout)
    expect(breaksNeeded(text)).toBe(layout ? 2 : 1)
  })
})
