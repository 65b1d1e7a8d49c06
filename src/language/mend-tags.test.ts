/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf } from "../../test/english-news.ts"
import { tags } from "./tag.ts"

const tagsOf = (text: string): string => [...cluesOf(text).tag].map((t) => tags[t]).join(" ")

const sentences = [
  ["Lindqvist told reporters no.", "NNP VBD NNS DT ."],
  ["You meet them on 22 May.", "PRP VBP PRP IN CD NNP ."],
  ["The junta agreed to a visit by the society.", "DT NN VBD TO DT NN IN DT NN ."],
  ["The round ended in Halden on Sunday.", "DT NN VBD IN NNP IN NNP ."],
  ["Kremlin aide Oleg Belov said no.", "NNP NN NNP NNP VBD DT ."],
  ["The round of bargaining ended on Sunday.", "DT NN IN NN VBD IN NNP ."],
  ["The daily Almery Packet said no.", "DT JJ NNP NNP VBD DT ."],
  ["Envoys from 40 states gathered in Lisbon.", "NNS IN CD NNS VBD IN NNP ."],
  [
    "The king of Dorr met the president of Melk on Monday.",
    "DT NN IN NNP VBD DT NN IN NNP IN NNP .",
  ],
  ["The mill put 5 per cent on the table.", "DT NN VBD CD IN NN IN DT NN ."],
  ["She met Ruta Velkers. Velkers later said no.", "PRP VBD NNP NNP . NNP RB VBD DT ."],
  [
    "The largest union grouping agreed to end the strike which began in May.",
    "DT JJS NN NN VBD TO VB DT NN WDT VBD IN NNP .",
  ],
  ["The rebel grouping rejected the offer.", "DT NN NN VBD DT NN ."],
  ["The crisis meeting ended on Monday.", "DT NN NN VBD IN NNP ."],
  // ... and what must stay.
  ["Is the man here?", "VBZ DT NN RB ."],
  ["Ministers met. The ministers left.", "NNS VBD . DT NNS VBD ."],
  ["Ask the envoys who met.", "VB DT NNS WP VBD ."],
  ["The risk of losing votes grew.", "DT NN IN VBG NNS VBD ."],
  ["Early talks failed.", "JJ NNS VBD ."],
  ["They will meet in May.", "PRP MD VB IN NNP ."],
] as const

describe("tags that cannot be right are put right", () => {
  test.each(sentences)("%s", (text, expected) => expect(tagsOf(text)).toBe(expected))

  test("a text without any is left as it is", () => {
    const text = cluesOf("The envoys met in Zelm on Monday.")
    expect([...text.tag].map((t) => tags[t]).join(" ")).toBe("DT NNS VBD IN NNP IN NNP .")
  })
})
