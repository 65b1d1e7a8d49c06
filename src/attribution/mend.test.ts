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
  // A name, where or to whom, and a colon: the clause behind it is what was said.
  [
    "Ida Vall, to reporters on the quay: We no longer insist on a full payment.",
    "Ida Vall",
    ":",
    "We no longer insist on a full payment",
  ],
  [
    "Anders Holm, on the steps of the ministry: the loan will be repaid in full by June.",
    "Anders Holm",
    ":",
    "the loan will be repaid in full by June",
  ],
  [
    "16:05 Ida Vall, the pilots' secretary, in the lobby: the ballot goes ahead, but the date could move.",
    "Ida Vall, the pilots' secretary",
    ":",
    "the ballot goes ahead, but the date could move",
  ],
  [
    "09:40 Deputy Minister Jan Roe, just off the ferry, to journalists on the pier: “We ask for what was signed.”",
    "Deputy Minister Jan Roe",
    ":",
    "“We ask for what was signed.”",
  ],
  [
    "Captain Osei, to the crew by radio: nobody leaves the ship.",
    "Captain Osei",
    ":",
    "nobody leaves the ship",
  ],
  // Who hears it stands between "telling" and what was said.
  [
    "Mr Rook was quoted by the daily Almery Packet as telling officers on Tuesday that the siege would end in May.",
    "Mr Rook",
    "was quoted by the daily Almery Packet as telling",
    "that the siege would end in May",
  ],
  [
    "The regulator was cited as warning the islands' banks that deposits could be frozen.",
    "The regulator",
    "was cited as warning",
    "that deposits could be frozen",
  ],
  [
    "The envoy was quoted as warning of a long winter.",
    "The envoy",
    "was quoted as warning",
    "of a long winter",
  ],
  // Of a relative clause that is broken off, what it hangs on is not said.
  [
    "They signed the minutes of a meeting at which, Orr claims, the board dropped the merger.",
    "Orr",
    "claims",
    "the board dropped the merger",
  ],
  [
    "The deal, under which, the union says, no one will lose a post, was signed on Monday.",
    "the union",
    "says",
    "no one will lose a post",
  ],
  [
    "The skipper, who, the ministry claims, refused an inspection, was fined on Friday.",
    "the ministry",
    "claims",
    "refused an inspection",
  ],
  [
    "The adviser, who, according to the ministry, had refused the terms, flew home.",
    "the ministry",
    "according to",
    "had refused the terms",
  ],
  [
    "The hostages, two of whom, the mediators said, were unwell, crossed the river at dawn.",
    "the mediators",
    "said",
    "two of whom + were unwell",
  ],
  // Without a relative word both sides are.
  [
    "The harvest quota, the growers said, was too low.",
    "the growers",
    "said",
    "The harvest quota + was too low",
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
  "Zelm, on the river: the dikes have held so far.",
  "Monday, in the hall: the delegates were counted.",
  "Day four, at the gate: what the strikers want.",
  "The ferries, in short: nothing will move before Monday.",
  "Mr Holm, to the press: no.",
  "On the list, as of noon: Ida Vall, in the lobby: nobody knows.",
] as const

describe("rules alone", () => {
  test.each(cases)("read %s", (text, ...reading) => expect(readIn(text)).toEqual([reading]))
  test.each(none)("read nothing in %s", (text) => expect(readIn(text)).toEqual([]))
})
