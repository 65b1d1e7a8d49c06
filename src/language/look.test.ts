/** Fiction: the words below stand in no real report. */
import { describe, expect, test } from "vitest"
import { addCommon, COMMON_SIZE, isCapital, isCommon, looksOf } from "./look.ts"
import { segment } from "./segment.ts"
import { wordForm } from "./word.ts"

const common = new Int32Array(COMMON_SIZE)
for (const word of ["the", "talks", "farmers"]) addCommon(common, wordForm(word).lowerHash)

const looks = (text: string): readonly number[] => {
  const { words, sentenceStart } = segment(text, [])
  return [
    ...looksOf(words.map(wordForm), sentenceStart, ({ lowerHash }) => isCommon(common, lowerHash)),
  ]
}

describe("the look of a word", () => {
  test.each([
    [
      "a name and a common word begin a sentence",
      "Velmar left. The ship left.",
      [3, 0, 0, 4, 0, 0, 0],
    ],
    ["a name and a common word inside one", "In Halm, Farmers met.", [3, 1, 0, 2, 0, 0]],
    [
      "a quotation mark stands before the first word",
      "“Velmar left,” he said.",
      [0, 3, 0, 0, 0, 0, 0, 0],
    ],
    ["figures and small letters", "eBoats cost 30.", [0, 0, 0, 0]],
  ] as const)("%s", (_, text, expected) => expect(looks(text)).toEqual(expected))

  test("a capital is one in any alphabet that has them", () => {
    expect(["Ñuble", "Éire", "Ørsk"].map((word) => isCapital(wordForm(word)))).toEqual([
      true,
      true,
      true,
    ])
    expect(["ñuble", "7th", "’", "’s"].map((word) => isCapital(wordForm(word)))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test("a set of words knows its words, and of strange ones hardly any", () => {
    expect(
      ["the", "talks", "farmers"].every((word) => isCommon(common, wordForm(word).lowerHash)),
    ).toBe(true)
    expect(
      ["velmar", "halm", "oru"].some((word) => isCommon(common, wordForm(word).lowerHash)),
    ).toBe(false)
  })
})
