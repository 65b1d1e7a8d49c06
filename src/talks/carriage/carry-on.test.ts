/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../../test/setting.ts"
import type { Attribution } from "../../attribution/attribution.ts"
import type { AttributionId } from "../../text/ids.ts"
import { statementsOf } from "../state.ts"

type Words = readonly [source: string, cue: string, content: string]

/** The statements of a text; words are looked for after those before them. */
function statements(text: string, all: readonly Words[]) {
  let from = 0
  const spanOf = (words: string) => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`"${words}" does not stand in the text`)
    return { start, end: start + words.length }
  }
  const read = all.map(([source, cue, content]): Attribution => {
    const spans = { content: [spanOf(content)], source: [spanOf(source)], cue: [spanOf(cue)] }
    from = Math.max(spans.content[0]?.end ?? 0, spans.cue[0]?.end ?? 0)
    return { ...spans, form: content.startsWith("“") ? "direct" : "indirect", confidence: 1 }
  })
  const setting = settingOf(text, { sources: read.map(({ source }) => source) })
  const voiced = read.map((one, k) => ({
    ...one,
    id: `r-1.a${k + 1}` as AttributionId,
    voice: setting.cast.voiceOf(one.source),
  }))
  return statementsOf(setting, voiced)
}

/** The outlet that carried each of them. */
const vias = (text: string, all: readonly Words[]) => statements(text, all).map(({ via }) => via)

const cases = [
  [
    "“We will not sign,” Oda Brun told Radio Lurgen. “We never will,” Brun said.",
    [
      ["Oda Brun", "told", "“We will not sign,”"],
      ["Brun", "said", "“We never will,”"],
    ],
    ["Radio Lurgen", "Radio Lurgen"],
  ],
  [
    "Oda Brun told Radio Lurgen that fares would rise. Brun added that crews would go.",
    [
      ["Oda Brun", "told", "fares would rise"],
      ["Brun", "added", "crews would go"],
    ],
    ["Radio Lurgen", "Radio Lurgen"],
  ],
  [
    "“We will not sign,” Oda Brun told Radio Lurgen. “We might,” Tor Hald said.",
    [
      ["Oda Brun", "told", "“We will not sign,”"],
      ["Tor Hald", "said", "“We might,”"],
    ],
    ["Radio Lurgen", null],
  ],
  [
    "Oda Brun told Radio Lurgen that fares would rise. Brun said in Kesh that crews would go.",
    [
      ["Oda Brun", "told", "fares would rise"],
      ["Brun", "said", "crews would go"],
    ],
    ["Radio Lurgen", null],
  ],
  // Who is only "he" or "she" in the next sentence is still speaking.
  [
    "Oda Brun told Radio Lurgen that fares would rise. She said crews would go.",
    [
      ["Oda Brun", "told", "fares would rise"],
      ["She", "said", "crews would go"],
    ],
    ["Radio Lurgen", "Radio Lurgen"],
  ],
  [
    "“We will not sign,” Oda Brun told Radio Lurgen. She said the lenders had asked too much.",
    [
      ["Oda Brun", "told", "“We will not sign,”"],
      ["She", "said", "the lenders had asked too much"],
    ],
    ["Radio Lurgen", "Radio Lurgen"],
  ],
  [
    "Oda Brun told Radio Lurgen that fares would rise. She said in Kesh that crews would go.",
    [
      ["Oda Brun", "told", "fares would rise"],
      ["She", "said", "crews would go"],
    ],
    ["Radio Lurgen", null],
  ],
  [
    "Oda Brun told Radio Lurgen that fares would rise. On Friday she said crews would go.",
    [
      ["Oda Brun", "told", "fares would rise"],
      ["she", "said", "crews would go"],
    ],
    ["Radio Lurgen", null],
  ],
  [
    "Oda Brun told Radio Lurgen that fares would rise. Rain fell all day. She said crews would go.",
    [
      ["Oda Brun", "told", "fares would rise"],
      ["She", "said", "crews would go"],
    ],
    ["Radio Lurgen", null],
  ],
  [
    "The ferry fund is empty, the Tarn Courier reports. Fares must rise, Oda Brun said, the Courier says. They must not, Tor Hald told the newspaper.",
    [
      ["Oda Brun", "said", "Fares must rise"],
      ["Tor Hald", "told", "They must not"],
    ],
    ["Tarn Courier", "Tarn Courier"],
  ],
  [
    "A deal is close, the Tarn Courier reported. Oda Brun said it was not. Crews sailed. Fares rose. Rain fell. Tor Hald said nothing was new.",
    [
      ["Oda Brun", "said", "it was not"],
      ["Tor Hald", "said", "nothing was new"],
    ],
    [null, null],
  ],
] as const

describe("words that go on", () => {
  test.each(cases)(
    "came the way of those before them, and no others did: %s",
    (text, all, expected) => {
      expect(vias(text, all)).toEqual(expected)
    },
  )
})

const confided = [
  [
    "A Keshite official said on condition of anonymity that fares might fall. The official said crews would stay.",
    [
      ["A Keshite official", "said", "fares might fall"],
      ["The official", "said", "crews would stay"],
    ],
    [true, true],
  ],
  [
    "Oda Brun told aides behind closed doors that fares might fall. Brun said in Kesh that crews would go.",
    [
      ["Oda Brun", "told", "fares might fall"],
      ["Brun", "said", "crews would go"],
    ],
    [true, false],
  ],
] as const

test.each(confided)(
  "one without a name who hides once hides throughout, one with a name does not: %s",
  (text, all, expected) => {
    expect(statements(text, all).map((one) => one.private)).toEqual(expected)
  },
)
