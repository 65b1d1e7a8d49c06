/** Fiction: the names and outlets in these statements are invented. */
import { describe, expect, test } from "vitest"
import type { ReportId } from "../../text/ids.ts"
import { gleanedOf, said, type Said } from "../../../test/pairs/statements.ts"
import { linkStatements } from "../link-statements.ts"

const answersIn = (all: readonly Said[]): string[] =>
  linkStatements(gleanedOf(all), new Map<ReportId, ReportId>())
    .filter(({ type }) => type !== "same")
    .map(({ type, from, to }) => `${type} ${from} ${to}`)

const of = (party: string, act: NonNullable<Said["known"]>["act"] = "other") => ({ party, act })
const pair = (
  first: readonly [string, string, object],
  then: readonly [string, string, object],
) => [said("Post", "03", ...first), said("Post", "03", ...then)]

const replies: [what: string, all: Said[]][] = [
  [
    "an accusation that is simply not true",
    pair(
      [
        "Ruta Halloran",
        "Blue Pennant had left three letters of the crews unanswered",
        of("Deckhands", "accuses"),
      ],
      ["Piers Ambleforth", "It is not true that we have not replied", of("Blue Pennant", "denies")],
    ),
  ],
  [
    "who asked for the break",
    pair(
      ["Olga Brandvold", "Haldmark had asked for a break to call its capital", of("mediators")],
      ["Dougal Reyes", "We asked for nothing", of("Haldmark", "demands")],
    ),
  ],
  [
    "who left the room first",
    pair(
      ["Imke Dorrance", "the Aurelia delegation left the room before noon", of("Transvale")],
      ["Benedikt Sarraute", "Nobody left before the coffee came", of("Aurelia")],
    ),
  ],
  [
    "that it was not we who did it",
    pair(
      ["the chair's office", "it was Corra that had put off the session", of("mediators")],
      ["Una Forsyth", "It was not we who put it off", of("Corra", "denies")],
    ),
  ],
  [
    "a load that was never sent",
    pair(
      [
        "Yusra Benhadi",
        "the Tesk works had sent foul water down the canal",
        of("Ammaria", "accuses"),
      ],
      ["Hedda Vranitz", "That is false", of("Tesk", "denies")],
    ),
  ],
]

const noReplies: typeof replies = [
  [
    "a refusal of an offer",
    pair(
      ["Piers Ambleforth", "Blue Pennant had offered the crews five per cent", of("Blue Pennant")],
      ["Ruta Halloran", "We will not take five", of("Deckhands", "rejects")],
    ),
  ],
  [
    "a no about something else",
    pair(
      ["Imke Dorrance", "the Aurelia delegation left the room before noon", of("Transvale")],
      ["Benedikt Sarraute", "We have not seen the new map", of("Aurelia")],
    ),
  ],
  [
    "a no to a demand",
    pair(
      ["Ruta Halloran", "Blue Pennant must pay the night boats", of("Deckhands", "demands")],
      ["Piers Ambleforth", "We were not told who pays", of("Blue Pennant")],
    ),
  ],
  [
    "one's own side",
    pair(
      ["Dougal Reyes", "Corra asked for the break", of("Corra")],
      ["Una Forsyth", "We asked for nothing", of("Corra")],
    ),
  ],
  [
    "who asks for something while he says that there was no such thing",
    pair(
      ["Olga Brandvold", "there had been movement on the captives", of("mediators")],
      [
        "Dougal Reyes",
        "On the captives there was no such movement: all must be let go",
        of("Haldmark", "demands"),
      ],
    ),
  ],
]

describe("a denial right behind the words answers them", () => {
  test.each(replies)("%s", (_, all) => {
    expect(answersIn(all)).toEqual(["denies r1.s2 r1.s1"])
  })

  test.each(noReplies)("but not %s", (_, all) => {
    expect(answersIn(all)).toEqual([])
  })
})

describe("what is denied with it", () => {
  const story = [
    said("Lantern", "03", "Lantern", "the two envoys dined at the Grand Hotel in secret"),
    said("Lantern", "03", "a porter", "They were there until the lamps went out"),
  ]
  const denial = said(
    "Post",
    "05",
    "Anna Frey",
    "the envoys had dined at the Grand Hotel",
    of("Karsk", "denies"),
  )

  test("an outlet's claim and the nameless source that bears it out", () => {
    expect(answersIn([...story, denial])).toEqual(["denies r2.s1 r1.s1", "denies r2.s1 r1.s2"])
  })

  test("a source who has a name told something of his own", () => {
    const named = said("Lantern", "03", "Hugo Marr", "They were there until the lamps went out")
    expect(answersIn([story[0] as Said, named, denial])).toEqual(["denies r2.s1 r1.s1"])
  })

  test.each([
    "I have not broken bread with the man since May",
    "He has never set foot in the place",
    "I did not so much as pass the door",
    "We have had nothing to eat there",
    "She was not in town that night",
  ])("the next sentence of the same speaker: %s", (quote) => {
    const all = [story[0] as Said, denial, said("Post", "05", "Anna Frey", quote, of("Karsk"))]
    expect(answersIn(all)).toContain("denies r2.s2 r1.s1")
  })

  test("but no demand that follows", () => {
    const all = [
      story[0] as Said,
      denial,
      said("Post", "05", "Anna Frey", "The passes must not stay shut", of("Karsk", "demands")),
    ]
    expect(answersIn(all)).toEqual(["denies r2.s1 r1.s1"])
  })

  test("a yes that another paper put into the own side's mouth", () => {
    const tale = said("Lantern", "03", "Corra", "to scrap its patrols altogether", {
      ...of("Corra", "accepts"),
      issue: "patrols",
    })
    const no = said("Post", "06", "Una Forsyth", "Corra has never offered to scrap the boats", {
      ...of("Corra", "denies"),
      issue: "patrols",
    })
    expect(answersIn([tale, no])).toEqual(["denies r2.s1 r1.s1"])
  })
})

describe("what is pointed at is taken back", () => {
  const offer = said("Post", "03", "Radomir Teige", "the republic would pay for six wardens", {
    ...of("Ostmark", "proposes"),
    issue: "wardens",
  })
  test.each([
    "We've withdrawn that. There will be no wardens",
    "I said that, and I take it back",
    "That is off the table",
    "We have withdrawn it",
    "After the fire we retract that",
  ])("%s", (quote) => {
    const back = said("Light", "20", "Radomir Teige", quote, {
      ...of("Ostmark", "rejects"),
      issue: "wardens",
    })
    expect(answersIn([offer, back])).toEqual(["retracts r2.s1 r1.s1"])
  })

  test.each([
    ["soldiers who withdraw", "We've withdrawn the guards from the bridge", "wardens"],
    ["another issue", "We've withdrawn that", "tolls"],
  ])("but not %s", (_, quote, issue) => {
    const back = said("Light", "20", "Radomir Teige", quote, { ...of("Ostmark", "other"), issue })
    expect(answersIn([offer, back])).toEqual([])
  })

  test("a threat, named by the words before", () => {
    const threat = said(
      "Post",
      "03",
      "Hugo Marr",
      "to go to the high court before the month is out",
      of("Karsk", "threatens"),
    )
    const all = [
      threat,
      said("Radio Narrows", "20", "Hugo Marr", "You were off to the court", of("Karsk")),
      said("Radio Narrows", "20", "Hugo Marr", "I said that, and I take it back", of("Karsk")),
    ]
    expect(answersIn(all)).toContain("retracts r2.s2 r1.s1")
  })
})

describe("a denial days later, in another outlet", () => {
  const minister = said("Kestrel", "09", "Bodo Reyne", "Pollmark would cut gas from April", {
    ...of("Ostmark", "threatens"),
  })

  test("answers words about the very side that denies", () => {
    const plan = "Pollmark had no plan to cut gas from April"
    const no = said("Pollmark Daily", "12", "Pollmark's government", plan, of("Pollmark", "denies"))
    expect(answersIn([minister, no])).toEqual(["denies r2.s1 r1.s1"])
  })

  test("answers what was claimed by a yes to nothing", () => {
    const claim = "the port had agreed to a four-day week"
    const all = [
      said("Courier", "10", "Maro Tilde", claim, of("Dockers", "accepts")),
      said("Quay", "12", "Hanne Lyle", "We have agreed to no four-day week", of("Port")),
    ]
    expect(answersIn(all)).toEqual(["denies r2.s1 r1.s1"])
  })

  test("does not answer words that only tell of that denial", () => {
    const no = "There was no cut of gas in April, not on any day"
    const told = "Ms Lyle also denied that gas had been cut in April"
    const all = [
      said("Kestrel", "09", "Kestrel", told, of("Ostmark")),
      said("Quay", "12", "Hanne Lyle", no, of("Pollmark", "denies")),
    ]
    expect(answersIn(all)).toEqual([])
  })
})

describe("a correction that names itself", () => {
  const printed = said("Kestrel", "09", "Tilly Orme", "The mill will pay a bonus of 400 crowns")
  test.each([
    "Correction: the mill will pay a bonus of 40 crowns, Ms Orme told us",
    "An earlier report quoted Ms Orme as saying that the mill would pay a bonus of 400 crowns",
  ])("%s", (quote) => {
    expect(answersIn([printed, said("Kestrel", "11", "Kestrel", quote)])).toEqual([
      "corrects r2.s1 r1.s1",
    ])
  })

  test("is none when it speaks of market prices", () => {
    const quote = "A correction of prices was due, and the mill will pay a bonus of 400 crowns"
    expect(answersIn([printed, said("Kestrel", "11", "Kestrel", quote)])).toEqual([])
  })
})

test("somebody who should never have said it takes it back", () => {
  const quote = "I should never have said the coalition would drop the land tax"
  const all = [
    said(
      "Eye",
      "09",
      "Joss Abernay",
      "the coalition would drop the land tax",
      of("Senate", "concedes"),
    ),
    said("Eye", "11", "Joss Abernay", quote, of("Senate")),
  ]
  expect(answersIn(all)).toEqual(["retracts r2.s1 r1.s1"])
})
