/** Fiction: the names and outlets in these reports are invented. */
import { describe, expect, test } from "vitest"
import { englishNews } from "./english-news.ts"
import { noCodebook, reading } from "../src/rapporteur.ts"
import type { ReportId } from "../src/text/ids.ts"

const read = reading(englishNews, { minConfidence: null, codebook: noCodebook })

const statementsIn = (text: string, outlet: string | null = "Harbour Post") =>
  read({
    id: "r" as ReportId,
    key: null,
    title: null,
    outlet,
    author: null,
    url: null,
    published: "2031-05-06",
    language: "en",
    credits: [],
    furniture: [],
    words: 0,
    text,
  }).statements

const corrections: [text: string, quote: string][] = [
  [
    "A report on page 4 of yesterday's paper said that the ferry union had accepted 3 per cent. This was wrong. The union has not replied to the offer.",
    "A report on page 4 of yesterday's paper said that the ferry union had accepted 3 per cent. This was wrong. The union has not replied to the offer",
  ],
  [
    "This article in its first version incorrectly said that the two delegations met on Monday. They met on Sunday.",
    "This article in its first version incorrectly said that the two delegations met on Monday",
  ],
  [
    "We wrongly reported on Tuesday that the mill owners had withdrawn their offer of 40 crowns. The offer stands.",
    "We wrongly reported on Tuesday that the mill owners had withdrawn their offer of 40 crowns",
  ],
  [
    "The Harbour Post regrets that an article on Friday quoted the minister as saying that talks had ended.",
    "The Harbour Post regrets that an article on Friday quoted the minister as saying that talks had ended",
  ],
  [
    "A report in our Friday edition said that the lagoon deal was final. This is not so: it awaits a vote.",
    "A report in our Friday edition said that the lagoon deal was final. This is not so: it awaits a vote",
  ],
  [
    "Our report of 3 May (“Tolls for All!”) said that the canal council had agreed to free passage. It has not. The document behind it was a draft nobody had seen. We withdraw the report.",
    "Our report of 3 May (“Tolls for All!”) said that the canal council had agreed to free passage. It has not. The document behind it was a draft nobody had seen. We withdraw the report",
  ],
  [
    "PUTTING THINGS RIGHT\n\nThe same report placed the envoys' walk at the Old Mint. It was along the quay, by the customs sheds.",
    "The same report placed the envoys' walk at the Old Mint. It was along the quay, by the customs sheds",
  ],
]

const none: string[] = [
  "The minister said the report in the Harbour Post was wrong. “We never offered 3 per cent,” she said.",
  "Ms Orr said a newspaper had wrongly reported that the fleet would sail.",
  "A report by the water board said that the dam was safe. The farmers do not believe it.",
  "The report on the canal placed the envoys at the Old Mint. It was raining.",
  "“An article said that we had signed. That was wrong,” Mr Frey told the council.",
]

describe("a correction is a statement of the outlet that prints it", () => {
  test.each(corrections)("%s", (text, quote) => {
    const found = statementsIn(text).filter(({ speakerName }) => speakerName === "Harbour Post")
    expect(found.map((one) => one.quote)).toEqual([quote])
    expect(found[0]?.evidence[0]?.quote).toBe(quote)
  })

  test.each(none)("not so: %s", (text) => {
    expect(statementsIn(text).filter(({ speakerName }) => speakerName === "Harbour Post")).toEqual(
      [],
    )
  })

  test("without an outlet nobody corrects", () => {
    const [[text]] = corrections as [[string, string]]
    expect(
      statementsIn(text, null).every(({ speakerName }) => speakerName !== "Harbour Post"),
    ).toBe(true)
  })

  test("every statement keeps an id of its own", () => {
    const ids = statementsIn(corrections.map(([text]) => text).join("\n\n")).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
