/** Fiction: a corpus of one invented sentence and its like. */
import { describe, expect, test } from "vitest"
import { segment } from "../src/language/segment.ts"
import { type Tag, tagNumber, tags } from "../src/language/tag.ts"
import { Tagger, type TaggerWeights } from "../src/language/tagger.ts"
import { wordForm } from "../src/language/word.ts"
import type { GoldReport } from "./corpus.ts"
import { trainTagger } from "./tagger-trainer.ts"

function reportOf(text: string, own: readonly (Tag | null)[]): GoldReport {
  const gold = Int16Array.from(own, (name) => (name === null ? -1 : tagNumber(name)))
  return { segmented: segment(text, []), tags: gold } as unknown as GoldReport
}

// "drop" is a noun after "the" and a verb after a name; "the" is seen often enough to be looked up.
const reports = Array.from({ length: 12 }, () => [
  reportOf("The drop hurt the town .", ["DT", "NN", "VBD", "DT", "NN", "."]),
  reportOf("Oru will drop the case .", ["NNP", "MD", "VB", "DT", "NN", "."]),
  reportOf("Lind knew the drop well .", ["NNP", "VBD", "DT", "NN", null, "."]),
]).flat()

const tagsOf = (weights: TaggerWeights, text: string): readonly (Tag | undefined)[] => {
  const { words, sentenceStart } = segment(text, [])
  return [...new Tagger(weights).tag({ forms: words.map(wordForm), sentenceStart })].map(
    (t) => tags[t],
  )
}

describe("training the tagger", () => {
  const weights = trainTagger(reports)

  test("learns the tags, and tells one word in two roles by its neighbours", () => {
    expect(tagsOf(weights, "The drop hurt the town .")).toEqual([
      "DT",
      "NN",
      "VBD",
      "DT",
      "NN",
      ".",
    ])
    expect(tagsOf(weights, "Oru will drop the town .")).toEqual([
      "NNP",
      "MD",
      "VB",
      "DT",
      "NN",
      ".",
    ])
  })

  test("looks up what has one tag, and was seen twenty times", () => {
    expect(weights.dictionary.get("the")).toBe(tagNumber("DT"))
    expect(weights.dictionary.has("drop")).toBe(false)
    expect(weights.dictionary.has("Oru")).toBe(false)
  })

  test("learns nothing from a token whose tag is not known", () => {
    expect(weights.dictionary.has("well")).toBe(false)
  })

  test("gives the same weights for the same reports", () => {
    const again = trainTagger(reports)
    expect(again.dictionary).toEqual(weights.dictionary)
    expect(again.rows).toEqual(weights.rows)
  })
})
