/** Fiction: the pieces below are of invented talks. */
import { array, assert, constantFrom, oneof, property, string } from "fast-check"
import { describe, expect, test } from "vitest"
import { CLOSES, OPENS, OUTSIDE } from "./quotation.ts"
import { segment, type Segmented } from "./segment.ts"

const pieces = constantFrom(
  "“",
  "”",
  '"',
  "'",
  "’",
  "«",
  "»",
  "''",
  ". ",
  "? ",
  "\n",
  "\r\n",
  "\n\n",
  " ",
  ", ",
  "Ms. Oru",
  " said ",
  "No deal",
  "the U.S. ",
  "The talks ",
  "growers' ",
  "👍",
  "\uD800",
)
const anyText = oneof(
  string({ unit: "binary", maxLength: 80 }),
  array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
)

const holdsForAll = (check: (segmented: Segmented) => void) =>
  assert(
    property(anyText, (text) => check(segment(text, []))),
    { numRuns: 1000 },
  )

/** Each entry of a run [starts[i], ends[i]) names the same run, and the number of the run. */
function expectRuns(starts: Int32Array, ends: Int32Array, numbers: Int32Array): void {
  for (let i = 0; i < numbers.length; i++) {
    const start = starts[i] as number
    const end = ends[i] as number
    expect(start <= i && i < end).toBe(true)
    expect(new Set(numbers.subarray(start, end)).size).toBe(1)
    expect(numbers[start - 1]).not.toBe(numbers[start])
    expect(numbers[end]).not.toBe(numbers[start])
  }
}

describe("for any text", () => {
  test("sentences and paragraphs are runs, numbered from 0 without a gap", () => {
    holdsForAll((one) => {
      expectRuns(one.sentenceStart, one.sentenceEnd, one.sentence)
      expectRuns(one.paragraphStart, one.paragraphEnd, one.paragraph)
      for (const numbers of [one.sentence, one.paragraph])
        for (let i = 0; i < one.count; i++)
          expect((numbers[i] as number) - (i === 0 ? 0 : (numbers[i - 1] as number))).toBeOneOf(
            i === 0 ? [0] : [0, 1],
          )
    })
  })

  test("a sentence stands in one paragraph", () => {
    holdsForAll(({ count, sentenceStart, paragraph }) => {
      for (let i = 0; i < count; i++)
        expect(paragraph[sentenceStart[i] as number]).toBe(paragraph[i])
    })
  })

  test("a quotation stands in one paragraph, opens at its first token and closes at its last", () => {
    holdsForAll(({ count, quotation, quotationFirst, quotationLast, quoteState, paragraph }) => {
      for (let i = 0; i < count; i++) {
        const first = quotationFirst[i] as number
        const last = quotationLast[i] as number
        const inside = (quotation[i] as number) >= 0
        expect(inside).toBe(quoteState[i] !== OUTSIDE)
        expect(inside ? first <= i && i <= last : first === -1 && last === -1).toBe(true)
        expect(quoteState[i] === OPENS).toBe(i === first)
        expect(quoteState[i] !== CLOSES || i === last).toBe(true)
        expect(!inside || paragraph[first] === paragraph[last]).toBe(true)
      }
    })
  })

  test("cutting it again gives the same", () => {
    holdsForAll((one) => {
      expect(segment(one.text, [])).toEqual(one)
    })
  })
})

describe("furniture", () => {
  const text = "No deal.\nAlso read: tides of the week\n“We go,” she said."
  const start = text.indexOf("Also")
  const furniture = [{ start, end: text.indexOf("\n", start) }]

  test("gives no token", () => {
    expect(segment(text, furniture).words.join(" ")).toBe("No deal . “ We go , ” she said .")
  })

  test("parts the paragraphs before and behind it", () => {
    const { paragraph, words } = segment(text, furniture)
    expect(paragraph[words.indexOf("“")]).toBe(1)
  })
})

test("the text is kept as it came", () => {
  expect(segment("a\r\nb\u00A0", []).text).toBe("a\r\nb\u00A0")
})
