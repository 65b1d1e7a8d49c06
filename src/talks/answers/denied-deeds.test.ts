/** Fiction: the names and outlets in these statements are invented. */
import { describe, expect, test } from "vitest"
import { gleanedOf, said, type Said } from "../../../test/pairs/statements.ts"
import type { ReportId } from "../../text/ids.ts"
import { denies, saysNo, takesBack, takesStoryBack } from "../denial.ts"
import { linkStatements } from "../link-statements.ts"

const answersIn = (all: readonly Said[]): string[] =>
  linkStatements(gleanedOf(all), new Map<ReportId, ReportId>())
    .filter(({ type }) => type !== "same")
    .map(({ type, from, to }) => `${type} ${from} ${to}`)

const of = (party: string, act: NonNullable<Said["known"]>["act"] = "other", issue?: string) => ({
  party,
  act,
  ...(issue === undefined ? {} : { issue }),
})
const blamed = (quote: string): Said => said("Post", "03", "a rival delegate", quote)
const answer = (party: string, quote: string): Said =>
  said("Light", "06", "Una Forsyth", quote, of(party))

const deeds: [told: string, party: string, denial: string][] = [
  [
    "Corra's people have refused to open a single ledger",
    "Corra",
    "had never refused to show its books",
  ],
  ["Haldmark blocked the ferries for a week", "Haldmark", "Haldmark has never blocked a ship"],
  [
    "the Tesk works had dumped ore in the canal",
    "Tesk",
    "nothing was hidden and we never dumped anything",
  ],
  ["Velde walked out before the vote", "Velde", "we did not walk anywhere, as has been claimed"],
  ["Oru has jailed the ferrymen's lawyer", "Oru", "Oru has never jailed a lawyer"],
  [
    "the Guild of Pilots cancelled the Friday session",
    "Guild of Pilots",
    "it had at no time been cancelled; the pilots never cancelled it",
  ],
]

const otherDeeds: [told: string, party: string, denial: string][] = [
  [
    "Corra's people have refused to open a ledger",
    "Corra",
    "we have never seen a ledger of theirs",
  ],
  ["the Guild left the room before noon", "Corra", "Corra has never left a room"],
  ["Haldmark did not block the ferries", "Haldmark", "Haldmark has never blocked a ship"],
  ["Haldmark must block the ferries", "Haldmark", "we will not block them"],
]

describe("a side denies what was told of it, by the same verb", () => {
  test.each(deeds)("%s · %s: %s", (told, party, denial) => {
    expect(answersIn([blamed(told), answer(party, denial)])).toEqual(["denies r2.s1 r1.s1"])
  })

  test.each(otherDeeds)("but not: %s · %s: %s", (told, party, denial) => {
    expect(answersIn([blamed(told), answer(party, denial)])).toEqual([])
  })
})

describe("words of denial", () => {
  test.each([
    "night flights had been agreed to by nobody at the ministry",
    "the letter was written by no one in this office",
    "Nobody in the delegation had promised a lower tariff",
    "no breakfast was served at the lodge",
    "no money changed hands",
    "no second meeting took place",
  ])("%s", (quote) => expect(denies({ act: "other", quote })).toBe(true))

  test.each([
    "no agreement was reached",
    "no date was set",
    "Nobody at the table wants a strike",
    "we will stand by everybody",
  ])("but not: %s", (quote) => expect(denies({ act: "other", quote })).toBe(false))

  test.each([
    "we have not ruled out forty",
    "it is not impossible",
    "a pause would not be unwelcome",
  ])("a door left open is no no: %s", (quote) =>
    expect(saysNo({ act: "other", quote })).toBe(false),
  )
  test("though beside it something may be denied", () =>
    expect(saysNo({ act: "other", quote: "we have not ruled it out and have not signed" })).toBe(
      true,
    ))
})

describe("words taken back", () => {
  test.each([
    "I withdraw the six. It was meant for partners.",
    "We have withdrawn our nine and a half",
    "she now retracts the 40 per cent",
  ])("a figure: %s", (quote) => expect(takesBack({ quote })).toBe(true))

  test.each(["the army will withdraw the two brigades", "they withdraw money on Fridays"])(
    "but not: %s",
    (quote) => expect(takesBack({ quote })).toBe(false),
  )

  test("a demand with its figure", () => {
    const all = [
      said(
        "Post",
        "03",
        "Una Forsyth",
        "nine weeks was the least",
        of("Corra", "demands", "closure"),
      ),
      said(
        "Light",
        "09",
        "Una Forsyth",
        "Nine was before the count. I take it back",
        of("Corra", "concedes"),
      ),
    ]
    expect(answersIn(all)).toEqual(["retracts r2.s1 r1.s1"])
  })

  test("a yes, though more is ruled out in the same breath", () => {
    const all = [
      said(
        "Post",
        "03",
        "Una Forsyth",
        "We accept the joint patrols",
        of("Corra", "accepts", "patrols"),
      ),
      said(
        "Light",
        "09",
        "Una Forsyth",
        "We have withdrawn that. There will be no patrol of any kind",
        of("Corra", "rejects", "patrols"),
      ),
    ]
    expect(answersIn(all)).toEqual(["retracts r2.s1 r1.s1"])
  })

  test.each([
    "We reported that Oru had given way. It had not. We withdraw the story",
    "The Post therefore retracts the article",
    "The claim has no basis and the report is withdrawn",
  ])("a story: %s", (quote) => expect(takesStoryBack({ quote })).toBe(true))

  test.each(["The army withdraws from the Marsh", "We reported nine. It was six. We apologise"])(
    "but not: %s",
    (quote) => expect(takesStoryBack({ quote })).toBe(false),
  )
})

describe("a story of a meeting", () => {
  const story = [
    said("Lantern", "03", "Lantern", "Karl Bohm and Ilmar Roth dined at the Grand Hotel in secret"),
    said("Lantern", "03", "a porter", "They had the eel and a bundle of maps"),
  ]
  const denial = said(
    "Post",
    "05",
    "Anna Frey",
    "Mr Bohm had dined at the Grand Hotel with Mr Roth",
    of("Karsk", "denies"),
  )

  test("is denied by the other guest too", () => {
    const guest = said(
      "Post",
      "05",
      "Ilmar Roth",
      "he had been at home and was not asked",
      of("Velde"),
    )
    expect(answersIn([...story, denial, guest])).toEqual(
      expect.arrayContaining(["denies r2.s2 r1.s1", "denies r2.s2 r1.s2"]),
    )
  })

  test("and by whoever goes on as 'she'", () => {
    const more = said("Post", "05", "she", "He has not left the capital since May")
    expect(answersIn([...story, denial, more])).toContain("denies r2.s2 r1.s1")
  })

  test("but not by somebody whom it does not tell of", () => {
    const other = said("Post", "05", "Vera Lund", "she had not been told of the new map", of("Oru"))
    expect(answersIn([...story, denial, other])).not.toContain("denies r2.s2 r1.s1")
  })

  test("is denied in a letter that its own outlet prints", () => {
    const letter = "Mr Bohm's office has written to us that no supper took place"
    const evidence = (quote: string, start: number) =>
      [{ report: "r2" as ReportId, start, end: start + quote.length, quote }] as const
    const all = [
      ...story,
      said("Lantern", "08", "we", letter, { evidence: evidence(letter, 0) }),
      said("Lantern", "08", "Mr Bohm's office", "no supper took place", {
        ...of("Karsk"),
        evidence: evidence("no supper took place", 40),
      }),
    ]
    expect(answersIn(all).map((one) => one.split(" ")[1])).not.toContain("r2.s1")
    expect(answersIn(all)).toContain("denies r2.s2 r1.s1")
  })

  test("is withdrawn by its outlet", () => {
    const notice = said(
      "Lantern",
      "08",
      "Lantern",
      "On Monday we reported that Karl Bohm and Ilmar Roth dined at the Grand Hotel in secret. That was wrong, and we withdraw the report",
    )
    expect(answersIn([...story, notice])).toEqual(["retracts r2.s1 r1.s1"])
  })

  test("is corrected in one point", () => {
    const notice = said(
      "Lantern",
      "08",
      "Lantern",
      "The same article said that Karl Bohm and Ilmar Roth dined at the Grand Hotel. The dinner was at the Mill",
    )
    expect(answersIn([...story, notice])).toEqual(["corrects r2.s1 r1.s1"])
  })
})
