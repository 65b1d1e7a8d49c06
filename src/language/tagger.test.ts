/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { englishNews } from "../../test/english-news.ts"
import { COMMON_SIZE } from "./look.ts"
import { segment } from "./segment.ts"
import { TAG_BITS } from "./tag-features.ts"
import { type Tag, tagNumber, tags } from "./tag.ts"
import { Tagger, type TaggerWeights } from "./tagger.ts"
import { wordForm } from "./word.ts"

const tagWith = (weights: TaggerWeights, text: string): readonly Tag[] => {
  const { words, sentenceStart } = segment(text, [])
  return [...new Tagger(weights).tag({ forms: words.map(wordForm), sentenceStart })].map(
    (number) => tags[number] as Tag,
  )
}
const tagsOf = (text: string) => tagWith(englishNews.tagger, text).join(" ")

const sentences = [
  ["The envoys met in Zelm on Monday.", "DT NNS VBD IN NNP IN NNP ."],
  ["“No deal,” she said.", "`` DT NN , '' PRP VBD ."],
  ["He denied that talks had stopped.", "PRP VBD IN NNS VBD VBN ."],
  ["The union wants a rise of nine percent.", "DT NN VBZ DT NN IN CD NN ."],
  ["According to Brusek, the truce holds.", "VBG TO NNP , DT NN VBZ ."],
  ["They will not sign.", "PRP MD RB VB ."],
  ["The minister's offer was rejected.", "DT NN POS NN VBD VBN ."],
  ["Who wrote the first draft?", "WP VBD DT JJ NN ."],
  ["There are two larger banks.", "EX VBP CD JJR NNS ."],
  ["Dr. Lind and Mr. Oru spoke quietly.", "NNP NNP CC NNP NNP VBD RB ."],
  ["She was quoted as saying that it failed.", "PRP VBD VBN IN VBG IN PRP VBD ."],
  ["His demand angered the growers.", "PRP$ NN VBD DT NNS ."],
  // A name at the beginning, where every word has a capital.
  ["Norway, Iceland and Greenland said no.", "NNP , NNP CC NNP VBD DT ."],
  ["Avelair cut 300 jobs.", "NNP VBD CD NNS ."],
  ["Velmar cut its offer.", "NNP VBD PRP$ NN ."],
  ["Galway fishermen blocked the port.", "NNP NNS VBD DT NN ."],
  ["Marrowly denied the report.", "NNP VBD DT NN ."],
  ["“Belloway cut wages,” he said.", "`` NNP VBD NNS , '' PRP VBD ."],
  // ... and a word that is none.
  ["Finally, they signed.", "RB , PRP VBD ."],
  ["Reportedly, the offer was refused.", "RB , DT NN VBD VBN ."],
  ["Growers said no.", "NNS VBD DT ."],
  ["Early talks failed.", "JJ NNS VBD ."],
] as const

describe("the tags of the model that comes with the package", () => {
  test.each(sentences)("%s", (text, expected) => expect(tagsOf(text)).toBe(expected))
})

describe("a tagger", () => {
  const empty: TaggerWeights = {
    dictionary: new Map([["truce", tagNumber("VB")]]),
    rowOf: new Int32Array(1 << TAG_BITS),
    rows: new Int8Array(0),
    common: new Int32Array(COMMON_SIZE),
  }

  test("looks a word of one tag up", () => {
    expect(tagWith(empty, "truce")).toEqual(["VB"])
  })

  test("gives the first tag of the table when it knows nothing", () => {
    expect(tagWith(empty, "No deal")).toEqual([tags[0], tags[0]])
  })

  test("has nothing to say of no words", () => expect(tagWith(empty, "")).toEqual([]))

  test("knows every tag by its number and no others", () => {
    expect(tags.map(tagNumber)).toEqual(tags.map((_, number) => number))
    expect(tagNumber("NOUN")).toBe(-1)
  })
})
