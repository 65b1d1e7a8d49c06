/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { segment } from "./segment.ts"

/** Texts whose sentences are parted by a bar. */
const texts = [
  "The envoys met. | They parted at noon.",
  "Will it hold? | Nobody knows! | We wait.",
  "Mr. Oduya met Dr. Lind in St. Orm. | Both smiled.",
  "The talks moved to the U.S. | The envoys followed.",
  "The U.S. Treasury paid.",
  "They met at 7 a.m. | It was cold.",
  "They met at 7 a.m. Friday in Zelm.",
  "He runs Acme Inc. | The company pays.",
  "Acme Inc. Chairman Bo Lund left.",
  "The vote is on Jan. 4 in Zelm.",
  "“We go. | We stay. | We wait,” she said.",
  "“We go.” | She left.",
  "(They met twice.) | He left.",
  '"No." | "Yes."',
  "The answer was no. | The envoys left.",
  "“No. | We stay.”",
  "Article No. 7 stands.",
  "The rate was 3.5 per cent. | Then it fell.",
  "Well... maybe not. | We will see.",
  "They met… | And they parted.",
  "He wrote it. | ''We go,'' she said. | ''We go.''",
  "He said it. | “Then we go,” she said.",
  "It ends. | 12 ships left.",
  "The iron ore. | The tin.",
  "She fell ill. | The talks stopped.",
  "J. K. Marsh spoke. | T. Oru listened.",
  "See https://zelm.example/talks. | The text is there.",
  "It is over. it never began.",
] as const

const sentencesOf = (text: string): readonly string[] => {
  const { sentenceStart, sentenceEnd, start, end, count } = segment(text, [])
  return Array.from({ length: count }, (_, i) => i)
    .filter((i) => sentenceStart[i] === i)
    .map((i) => text.slice(start[i], end[(sentenceEnd[i] as number) - 1]))
}

describe("sentences", () => {
  test.each(texts)("%s", (marked) => {
    const sentences = marked.split(" | ")
    expect(sentencesOf(sentences.join(" "))).toEqual(sentences)
  })

  test("a sentence never crosses the end of its paragraph", () => {
    expect(sentencesOf("No stop here\nand on it goes")).toEqual(["No stop here", "and on it goes"])
  })

  test("words without a blank between them are one sentence", () => {
    expect(sentencesOf("The end.The start.")).toEqual(["The end.The start."])
  })

  test("an empty text has none", () => expect(sentencesOf("")).toEqual([]))
})
