/** Fiction: sentences of invented talks, read by rules alone, as if the model had found nothing. */
import { describe, expect, test } from "vitest"
import { cluesOf, wordsOfRun } from "../../test/english-news.ts"
import { mend } from "./mend.ts"

/** [source, cue, contents] of each reading, in words. */
const readIn = (text: string) => {
  const clues = cluesOf(text)
  return mend(clues, []).map(({ source, cue, content }) => [
    source.map((run) => wordsOfRun(clues, run)).join(" + "),
    wordsOfRun(clues, cue),
    content.map((run) => wordsOfRun(clues, run)).join(" + "),
  ])
}

const cases = [
  [
    "ZELM, 4 May (Calne Press) — The ferries will not run before Monday, the port authority said.",
    "the port authority",
    "said",
    "The ferries will not run before Monday",
  ],
  [
    "The second reading was over before noon, said Mara Oduya.",
    "Mara Oduya",
    "said",
    "The second reading was over before noon",
  ],
  // A day is no speaker, though it stands behind the verb.
  [
    "The tolls will stay, its envoy, Mira Roe, said on Friday.",
    "its envoy, Mira Roe",
    "said",
    "The tolls will stay",
  ],
  [
    "According to the guild, no captain had seen the map.",
    "the guild",
    "According to",
    "no captain had seen the map",
  ],
  [
    "The breeders let it be understood that the levy would fall.",
    "The breeders",
    "let it be understood",
    "that the levy would fall",
  ],
  // Who is cited stands behind the verb and before the clause.
  [
    "The envoy was quoted as saying by the daily Almery Packet that the duty must fall.",
    "The envoy",
    "was quoted as saying",
    "that the duty must fall",
  ],
  [
    "The envoy was quoted as saying in Lusk on Monday: “We shall not sign.”",
    "The envoy",
    "was quoted as saying",
    "“We shall not sign.”",
  ],
  [
    "The crofters are seeking 70 cents on the dollar.",
    "The crofters",
    "seeking",
    "70 cents on the dollar",
  ],
  [
    "On the ferries nothing new: all four, at once, says Mara Oduya.",
    "Mara Oduya",
    "says",
    "all four, at once",
  ],
  ["The pilots have rejected the roster.", "The pilots", "rejected", "the roster"],
  ["The map was turned down by both sides.", "both sides", "turned down", "The map"],
] as const

const none = [
  "according to , <p>'",
  "According to",
  "The pilots will reject the roster.",
  "The roster may be rejected by the pilots.",
  "The union's threat was heard.",
  "Who rejected the roster?",
  "The council wants to reject the roster.",
  "Police are seeking two men.",
  "The harbour is seeking new pilots.",
  "We have asked the ministry.",
] as const

describe("rules alone", () => {
  test.each(cases)("read %s", (text, ...reading) => expect(readIn(text)).toEqual([reading]))
  test.each(none)("read nothing in %s", (text) => expect(readIn(text)).toEqual([]))
})
