/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../test/setting.ts"
import type { Attribution } from "../attribution/attribution.ts"
import { sliceOf, type Span } from "../text/span.ts"
import { unwrapped } from "./unwrap.ts"

type Words = readonly [source: string, cue: string, content: string]

/** An attribution by its words, each where they stand first. */
function attribution(text: string, [source, cue, content]: Words): Attribution {
  const first = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" does not stand in the text`)
    return { start, end: start + words.length }
  }
  return {
    source: [first(source)],
    cue: [first(cue)],
    content: [first(content)],
    form: "indirect",
    confidence: 1,
  }
}

const bare = (text: string, all: readonly Words[]) =>
  unwrapped(
    settingOf(text),
    all.map((words) => attribution(text, words)),
  ).map((one) => [
    one.source.map((span) => sliceOf(text, span)).join(" "),
    one.content.map((span) => sliceOf(text, span)).join(" "),
    one.form,
  ])

/** [text, the attribution read, who said it, what, and in which form] */
const cases = [
  [
    "The ferries would not sail, Brun was quoted as saying by Radio Lurgen.",
    ["Brun", "was quoted as saying", "by Radio Lurgen"],
    ["Brun", "The ferries would not sail", "indirect"],
  ],
  [
    "The quota was dead, the union is cited as saying in the Kesh Herald.",
    ["the union", "is cited as saying", "in the Kesh Herald"],
    ["the union", "The quota was dead", "indirect"],
  ],
  [
    "The fund was empty, the office of the mayor said, according to the Kesh Herald.",
    ["the Kesh Herald", "according to", "The fund was empty, the office of the mayor said"],
    ["the office of the mayor", "The fund was empty", "indirect"],
  ],
  [
    "The strike would go on, Oda Brun said, according to Radio Lurgen.",
    ["Radio Lurgen", "according to", "The strike would go on, Oda Brun said"],
    ["Oda Brun", "The strike would go on", "indirect"],
  ],
  [
    "The dam, engineers say, will hold, according to Radio Lurgen.",
    ["Radio Lurgen", "according to", "The dam, engineers say, will hold"],
    ["Radio Lurgen", "The dam, engineers say, will hold", "indirect"],
  ],
  [
    "A deal is close, Norpress reported on Tuesday, citing two officials familiar with it.",
    ["Norpress", "reported", "A deal is close"],
    ["two officials familiar with it", "A deal is close", "indirect"],
  ],
  [
    "A spokeswoman for the foundry, Jovan Ambe, speaking for Mr Brun, said talks would resume.",
    [
      "A spokeswoman for the foundry, Jovan Ambe, speaking for Mr Brun,",
      "said",
      "talks would resume",
    ],
    ["Mr Brun", "talks would resume", "indirect"],
  ],
  [
    "Lurgen radio quoted the port minister as saying that the quays would stay shut.",
    ["Lurgen radio", "quoted", "that the quays would stay shut"],
    ["the port minister", "that the quays would stay shut", "indirect"],
  ],
  [
    "“We are close,” the news site Port24 quoted Brun as telling growers.",
    ["the news site Port24", "quoted", "“We are close,”"],
    ["Brun", "“We are close,”", "direct"],
  ],
  [
    "Talks have failed, Interfax cited a source in the delegation as saying.",
    ["Interfax", "cited", "a source in the delegation as saying"],
    ["a source in the delegation", "Talks have failed", "indirect"],
  ],
  [
    "The weekly Zora has Brun telling growers that water is not for sale.",
    ["The weekly Zora", "has", "that water is not for sale"],
    ["Brun", "that water is not for sale", "indirect"],
  ],
  [
    "The Kesh Herald reported that Brun had told growers that the tariff was dead.",
    ["The Kesh Herald", "reported", "that Brun had told growers that the tariff was dead"],
    ["Brun", "that the tariff was dead", "indirect"],
  ],
  [
    "State television reported, citing the harbour board, that the ferry would sail.",
    ["State television", "reported", "that the ferry would sail"],
    ["the harbour board", "that the ferry would sail", "indirect"],
  ],
  [
    "“They weigh our nets twice,” she told growers, according to the counting office of the Sea Council.",
    [
      "the counting office of the Sea Council",
      "according to",
      "“They weigh our nets twice,” she told growers",
    ],
    ["she", "“They weigh our nets twice,”", "direct"],
  ],
  [
    "Brun, as cited by the Kesh Herald, called the levy a disgrace.",
    ["Brun, as cited by the Kesh Herald,", "called", "the levy a disgrace"],
    ["Brun", "the levy a disgrace", "indirect"],
  ],
] as const

const kept = [
  [
    "Brun said the minister had told growers the tariff was dead.",
    ["Brun", "said", "the minister had told growers the tariff was dead"],
  ],
  [
    "The Kesh Herald reported that crews were on strike.",
    ["The Kesh Herald", "reported", "that crews were on strike"],
  ],
  [
    "The pilots' union has rejected the offer, Reuters reported, citing a union memo.",
    ["Reuters", "reported", "The pilots' union has rejected the offer"],
  ],
  [
    "Brun was quoted as saying that crews were on strike.",
    ["Brun", "was quoted as saying", "that crews were on strike"],
  ],
  ["The court cited the statute as binding.", ["The court", "cited", "the statute as binding"]],
  [
    "According to the union, the mill has told crews nothing.",
    ["the union", "According to", "the mill has told crews nothing"],
  ],
] as const

describe("a statement", () => {
  test.each(cases)("is the one's who said it, not the carrier's: %s", (text, words, expected) => {
    expect(bare(text, [words])).toEqual([expected])
  })

  test.each(kept)("stays with its source where nobody else is heard: %s", (text, words) => {
    expect(bare(text, [words]).map((one) => one.slice(0, 2))).toEqual([[words[0], words[2]]])
  })

  test("is told once where the carrier and the speaker both are read", () => {
    const text = "Brun told Varga that the mills would close, according to two people in the room."
    const all = [
      ["two people in the room", "according to", "Brun told Varga that the mills would close"],
      ["Brun", "told", "that the mills would close"],
    ] as const
    expect(bare(text, all)).toEqual([["Brun", "that the mills would close", "indirect"]])
  })

  test("is not made of the ones an outlet cites", () => {
    const text = "A deal is close, Norpress reported, citing two officials familiar with it."
    const all = [
      ["Norpress", "reported", "A deal is close"],
      ["Norpress", "citing", "two officials familiar with it"],
    ] as const
    expect(bare(text, all)).toEqual([
      ["two officials familiar with it", "A deal is close", "indirect"],
    ])
  })

  test("of a speaker is not told again by the agency that quoted him", () => {
    const text = "Brun said, “Ask me in May,” AFP quoted Brun."
    const all = [
      ["Brun", "said", "“Ask me in May,”"],
      ["AFP", "quoted", "“Ask me in May,”"],
    ] as const
    expect(bare(text, all).map(([who]) => who)).toEqual(["Brun"])
  })
})
