/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf, englishNews } from "../../test/english-news.ts"
import type { Clues } from "./clues.ts"
import { FeatureBuffer } from "./feature-buffer.ts"
import { MARKS } from "./label.ts"
import { lanesOf, Sums, sumRows } from "./lanes.ts"
import { WORDS_ROUND, wordsRound } from "./mark-words.ts"
import { pad, padded } from "./padded.ts"
import { WordSums } from "./word-sums.ts"

const lanes = lanesOf(englishNews.marks.rows, MARKS)

/** The sums of a text that is one paragraph, feature by feature. */
function plainSums(clues: Clues): readonly number[] {
  const scratch = padded()
  pad(scratch, clues, 0, clues.count)
  const buffer = new FeatureBuffer(WORDS_ROUND, 8)
  wordsRound(clues, scratch, 0, clues.count, buffer)
  const sums = new Sums().clear(clues.count)
  sumRows(lanes, buffer, clues.count, sums)
  return [...sums.subarray(0, clues.count * 4)]
}

function keptSums(words: WordSums, clues: Clues): readonly number[] {
  const scratch = padded()
  pad(scratch, clues, 0, clues.count)
  const sums = new Sums().clear(clues.count)
  words.add(clues, scratch, 0, clues.count, sums)
  return [...sums.subarray(0, clues.count * 4)]
}

describe("the sums of words", () => {
  const texts = ["“No deal,” said Ms Amara.", "Yes.", "The port hopes for a truce, said Oru: soon."]

  test("are those of their features, for texts of any length", () => {
    const words = new WordSums(lanes)
    for (const text of texts)
      expect(keptSums(words, cluesOf(text))).toEqual(plainSums(cluesOf(text)))
  })

  test("are the same whatever was read before, though words take turns in their slots", () => {
    const words = new WordSums(lanes)
    const many = Array.from({ length: 20_000 }, (_, k) => `w${k.toString(36)}`)
    for (let k = 0; k < many.length; k += 100) {
      const clues = cluesOf(many.slice(k, k + 100).join(" "))
      expect(keptSums(words, clues)).toEqual(plainSums(clues))
    }
    for (const text of texts)
      expect(keptSums(words, cluesOf(text))).toEqual(plainSums(cluesOf(text)))
  })
})
