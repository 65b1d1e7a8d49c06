/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../test/setting.ts"
import type { AttributionId } from "../text/ids.ts"
import { attitudesOf } from "./attitude.ts"
import { type Codebook, noCodebook } from "./codebook.ts"
import type { Voiced } from "./voiced.ts"

const codebook: Codebook = {
  ...noCodebook,
  parties: [
    { name: "Vennland", aliases: ["the Venn government"], members: [], role: "party" },
    { name: "Orvany", aliases: [], members: [], role: "party" },
  ],
  issues: [
    { name: "border gates", triggers: ["gate"], rungs: ["closed", "all gates open"] },
    { name: "river dues", triggers: ["dues"], rungs: [] },
  ],
}

/** Stances the report tells by itself, no attribution at hand. */
const narrated = (text: string) =>
  attitudesOf(settingOf(text, { codebook, published: "2027-03-02" }), []).map(
    ({ party, stance, issue }) => [party, stance, issue],
  )

const told = [
  ["Vennland wants the gates opened.", "Vennland", "demands", "border gates"],
  ["Vennland is seeking an end to the dues.", "Vennland", "demands", "river dues"],
  ["Vennland has refused to open the gates.", "Vennland", "rejects", "border gates"],
  ["Orvany rejects any gate on its side.", "Orvany", "rejects", "border gates"],
  ["Orvany still opposes lower dues.", "Orvany", "rejects", "river dues"],
  ["Orvany does not want the gates opened.", "Orvany", "rejects", "border gates"],
  ["Orvany has not agreed to lower dues.", "Orvany", "rejects", "river dues"],
  ["Orvany agreed to open the gates.", "Orvany", "accepts", "border gates"],
  ["Vennland's demand for open gates stands.", "Vennland", "demands", "border gates"],
  ["Vennland's refusal to pay the dues stands.", "Vennland", "rejects", "river dues"],
  ["Vennland is pressing for lower dues.", "Vennland", "demands", "river dues"],
  ["Vennland has long been calling for open gates.", "Vennland", "demands", "border gates"],
  ["Vennland favours gates on both banks.", "Vennland", "demands", "border gates"],
  ["Vennland, which insists on open gates, sent nobody.", "Vennland", "demands", "border gates"],
  ["Vennland, which has ten boats, wants the dues cut.", "Vennland", "demands", "river dues"],
  ["On Monday the Venn government demanded lower dues.", "Vennland", "demands", "river dues"],
  ["Vennland objects to the dues.", "Vennland", "rejects", "river dues"],
  ["Vennland has ruled out any dues.", "Vennland", "rejects", "river dues"],
  ["Orvany remains opposed to the gates.", "Orvany", "rejects", "border gates"],
  ["Orvany is against new dues.", "Orvany", "rejects", "river dues"],
  ["Orvany will not accept any gate.", "Orvany", "rejects", "border gates"],
  ["Orvany would never agree to open the gates.", "Orvany", "rejects", "border gates"],
  ["Orvany is unwilling to open the gates.", "Orvany", "rejects", "border gates"],
  ["Orvany is still not ready to open the gates.", "Orvany", "rejects", "border gates"],
  ["Orvany is prepared to open the gates.", "Orvany", "open", "border gates"],
  ["Orvany is ready to open the gates if trade grows.", "Orvany", "conditional", "border gates"],
  ["Orvany no longer insists on the gates.", "Orvany", "open", "border gates"],
  ["Orvany no longer opposes lower dues.", "Orvany", "open", "river dues"],
] as const

const untold = [
  "Vennland declined to comment on the gates.",
  "Orvany has refused to say whether the dues will fall.",
  "Vennland could refuse to open the gates.",
  "Vennland had refused to open the gates.",
  "Vennland would accept lower dues.",
  "If Vennland agrees to open the gates, trade will grow.",
  "Vennland wants peace.",
  "Vennland is seeking to take the gates.",
  "Vennland wants the gates and the dues discussed.",
  "Vennland fears for the gates.",
  "The gates are shut.",
  "Nobody wants the gates opened.",
  "“Vennland wants the gates opened,” somebody shouted.",
  "Vennland called for open gates in a leaflet of 1911.",
  "Vennland may not accept lower dues.",
  "Vennland could be ready to open the gates.",
  "Vennland had been pressing for lower dues.",
  "The road from Vennland is ready to carry the gates.",
  "Vennland must be against the dues.",
] as const

describe("the report tells a party's stance in its own words", () => {
  test.each(told)("%s", (text, party, stance, issue) => {
    expect(narrated(text)).toEqual([[party, stance, issue]])
  })
})

test("two verbs of one sentence have one holder, and two holders of one verb both", () => {
  expect(narrated("Vennland wants the gates opened and opposes the dues.")).toEqual([
    ["Vennland", "demands", "border gates"],
    ["Vennland", "rejects", "river dues"],
  ])
  expect(narrated("Vennland and Orvany both want the gates opened.")).toEqual([
    ["Vennland", "demands", "border gates"],
    ["Orvany", "demands", "border gates"],
  ])
})

describe("without a codebook whoever is a side holds a stance", () => {
  const cases = [
    ["The seafarers are demanding overtime pay.", "seafarers", "demands", "overtime pay"],
    ["The union wants a vote by post.", "union", "demands", "vote by post"],
    ["Bank creditors want interest in cash.", "creditors", "demands", "interest in cash"],
    ["Workers at the port of Lenn oppose night shifts.", "workers", "rejects", "night shifts"],
    ["The coastal states object to a common fleet.", "coastal states", "rejects", "common fleet"],
    [
      "Velia will not accept foreign judges, Velian papers say.",
      "Velia",
      "rejects",
      "foreign judges",
    ],
  ] as const
  const bare = (text: string) =>
    attitudesOf(settingOf(text), []).map(({ party, stance, issue }) => [party, stance, issue])
  test.each(cases)("%s", (text, party, stance, issue) => {
    expect(bare(text)).toEqual([[party, stance, issue]])
  })
  const nobody = [
    "Economists at Harrow Bank want lower rates.",
    "Residents oppose the mine.",
    "The talks are ready to resume.",
    "The wind was against the fleet.",
  ]
  test.each(nobody)("and nobody else: %s", (text) => expect(bare(text)).toEqual([]))
})

describe("what is supposed, past, felt or about nothing at issue is no stance", () => {
  test.each(untold)("%s", (text) => expect(narrated(text)).toEqual([]))
})

/** The stance of an attribution whose source, cue and content are these words of the text. */
function attributed(text: string, source: string, cue: string, content: string) {
  const spanOf = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const setting = settingOf(text, {
    codebook,
    sources: [[spanOf(source)]],
    published: "2027-03-02",
  })
  const one: Voiced = {
    id: "r-1.a1" as AttributionId,
    source: [spanOf(source)],
    cue: [spanOf(cue)],
    content: [spanOf(content)],
    form: "indirect",
    confidence: 0.9,
    voice: setting.cast.voiceOf([spanOf(source)]),
  }
  return attitudesOf(setting, [one]).map(({ stance, date, evidence }) => [
    stance,
    date,
    evidence[0]?.quote,
  ])
}

describe("an attribution of wanting or refusing", () => {
  const cases = [
    [
      "Vennland is ready to talk about the gates.",
      "Vennland",
      "ready",
      "talk about the gates",
      "open",
    ],
    ["Vennland is not ready to open the gates.", "Vennland", "ready", "open the gates", "rejects"],
    [
      "Vennland did not intend to open the gates.",
      "Vennland",
      "intend",
      "open the gates",
      "rejects",
    ],
    [
      "Vennland is willing to open the gates only if dues stay.",
      "Vennland",
      "willing",
      "open the gates only if dues stay",
      null,
    ],
    [
      "Vennland is willing to open the gates only if Orvany pays.",
      "Vennland",
      "willing",
      "open the gates only if Orvany pays",
      "conditional",
    ],
    ["Vennland hopes the gates will open.", "Vennland", "hopes", "the gates will open", null],
    ["Vennland believes the gates are lost.", "Vennland", "believes", "the gates are lost", null],
    ["Vennland insisted the gates open.", "Vennland", "insisted", "the gates open", "demands"],
  ] as const
  test.each(cases)("%s", (text, source, cue, content, stance) => {
    expect(attributed(text, source, cue, content).map(([one]) => one)).toEqual(
      stance === null ? [] : [stance],
    )
  })

  test("opens on its whole clause, on the day it is told", () => {
    const text = "Rain fell. Vennland is ready to talk about the gates, the paper wrote."
    expect(attributed(text, "Vennland", "ready", "talk about the gates")).toEqual([
      ["open", "2027-03-02", "Vennland is ready to talk about the gates"],
    ])
  })
})
