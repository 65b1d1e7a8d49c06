/** Fiction: the names and outlets in these statements are invented. */
import { describe, expect, test } from "vitest"
import type { ReportId } from "../text/ids.ts"
import { gleanedOf, said, type Said } from "../../test/pairs/statements.ts"
import { denies, saysNo, takesBack } from "./denial.ts"
import type { Gleaned } from "./gleaned.ts"
import { linkStatements, withAnswered } from "./link-statements.ts"

const linksOf = (all: readonly Said[]): string[] =>
  linkStatements(gleanedOf(all), new Map<ReportId, ReportId>()).map(
    ({ type, from, to }) => `${type} ${from} ${to}`,
  )

const as = (party: string, act: NonNullable<Said["known"]>["act"] = null) => ({ party, act })

const answers: [what: string, link: string, all: Said[]][] = [
  [
    "a denial of an accusation in another paper",
    "denies r2.s1 r1.s1",
    [
      said(
        "Post",
        "03",
        "Haldmark",
        "Velde of sending trawlers into the closed grounds",
        as("Haldmark", "accuses"),
      ),
      said(
        "Light",
        "04",
        "Dougal Reyes",
        "Velde had sent any trawlers into the grounds",
        as("Velde", "denies"),
      ),
    ],
  ],
  [
    "a denial beside the claim in one report",
    "denies r1.s2 r1.s1",
    [
      said(
        "Post",
        "03",
        "Blue Pennant",
        "an offer of five per cent was handed over at noon",
        as("Blue Pennant"),
      ),
      said(
        "Post",
        "03",
        "Ruta Halloran",
        "no offer of any kind had been received",
        as("Deckhands", "denies"),
      ),
    ],
  ],
  [
    "a denial that is a bare counter-assertion",
    "denies r2.s1 r1.s1",
    [
      said("Post", "03", "a delegate", "the two chairmen met at the airport on Sunday"),
      said("Light", "05", "Imke Dorrance", "There was no meeting at the airport", as("Transvale")),
    ],
  ],
  [
    "a denial of what never was said",
    "denies r2.s1 r1.s1",
    [
      said(
        "Post",
        "03",
        "Kwaku Lund",
        "the buyers had offered 3,000 a tonne in private",
        as("growers"),
      ),
      said("Light", "04", "Beatriz Holm", "the buyers have never offered 3,000", as("buyers")),
    ],
  ],
  [
    "an insistence against a denial that names the paper",
    "denies r2.s1 r1.s1",
    [
      said(
        "Courier",
        "03",
        "Tesk's ministry",
        "the engineers were not let into the pump house",
        as("Tesk", "denies"),
      ),
      said(
        "Post",
        "06",
        "Yusra Benhadi",
        "whatever the Courier might say, the engineers had seen the pump house",
        as("Ammaria"),
      ),
    ],
  ],
  [
    "a correction of the paper's own figure",
    "corrects r2.s1 r1.s1",
    [
      said("Courier", "03", "a banker", "the creditors would forgo 53 per cent of the debt"),
      said(
        "Courier",
        "04",
        "Courier",
        "An article on Monday said that the creditors would forgo 53 per cent. This was wrong. The figure is 35",
      ),
    ],
  ],
  [
    "a correction of what another has carried on",
    "corrects r2.s1 r1.s1",
    [
      said("Post", "03", "Courier", "the mill would close in May"),
      said("Courier", "05", "Courier", "We wrongly reported that the mill would close in May"),
    ],
  ],
  [
    "a correction that the opposite was said",
    "corrects r2.s1 r1.s1",
    [
      said("Courier", "03", "Hedda Vranitz", "her side could live with four wardens"),
      said(
        "Courier",
        "04",
        "Courier",
        "Our report had Hedda Vranitz say that her side could live with four wardens. She said the opposite",
      ),
    ],
  ],
  [
    "an acceptance taken back",
    "retracts r2.s1 r1.s1",
    [
      said(
        "Post",
        "03",
        "Radomir Teige",
        "the republic accepted the second clause",
        as("Ostmark", "accepts"),
      ),
      said(
        "Light",
        "09",
        "Radomir Teige",
        "We take the second clause back",
        as("Ostmark", "rejects"),
      ),
    ],
  ],
  [
    "an offer withdrawn by who made it",
    "retracts r2.s1 r1.s1",
    [
      said(
        "Post",
        "03",
        "Piers Ambleforth",
        "the line would offer 5 per cent from June",
        as("Blue Pennant", "proposes"),
      ),
      said(
        "Light",
        "09",
        "Piers Ambleforth",
        "he withdrew the offer of 5 per cent",
        as("Blue Pennant", "other"),
      ),
    ],
  ],
]

const silent: [what: string, all: Said[]][] = [
  [
    "a refusal is no denial",
    [
      said(
        "Post",
        "03",
        "Blue Pennant",
        "the line would offer 5 per cent from June",
        as("Blue Pennant"),
      ),
      said(
        "Light",
        "04",
        "Ruta Halloran",
        "we will not take 8 per cent in June",
        as("Deckhands", "rejects"),
      ),
    ],
  ],
  [
    "a rival figure answers nobody",
    [
      said("Post", "03", "Blue Pennant", "600 of the crew had come to work", as("Blue Pennant")),
      said("Light", "03", "Ruta Halloran", "90 of the crew had come to work", as("Deckhands")),
    ],
  ],
  [
    "a denial of something else",
    [
      said(
        "Post",
        "03",
        "Haldmark",
        "Velde of sending trawlers into the closed grounds",
        as("Haldmark", "accuses"),
      ),
      said("Light", "04", "Dougal Reyes", "his brother owned a cannery", as("Velde", "denies")),
    ],
  ],
  [
    "two denials of one thing do not deny each other",
    [
      said(
        "Post",
        "03",
        "Imke Dorrance",
        "there was no meeting at the airport",
        as("Transvale", "denies"),
      ),
      said(
        "Light",
        "04",
        "Benedikt Sarraute",
        "no meeting took place at the airport",
        as("Aurelia", "denies"),
      ),
    ],
  ],
  [
    "a denial does not answer what was said after it",
    [
      said(
        "Post",
        "03",
        "Imke Dorrance",
        "there was no meeting at the airport",
        as("Transvale", "denies"),
      ),
      said("Light", "08", "a delegate", "the two chairmen met at the airport on Sunday"),
    ],
  ],
  [
    "a side does not deny its own words",
    [
      said("Post", "03", "Dougal Reyes", "the trawlers were in the closed grounds", as("Velde")),
      said(
        "Light",
        "04",
        "Una Forsyth",
        "the trawlers were never seen in the closed grounds",
        as("Velde", "denies"),
      ),
    ],
  ],
  [
    "a demand that is dropped is no retraction",
    [
      said(
        "Post",
        "03",
        "Ruta Halloran",
        "the union demands 7 per cent",
        as("Deckhands", "demands"),
      ),
      said(
        "Light",
        "09",
        "Ruta Halloran",
        "We no longer demand 7 per cent",
        as("Deckhands", "concedes"),
      ),
    ],
  ],
  [
    "guns taken back are no words taken back",
    [
      said(
        "Post",
        "03",
        "Petar Oblak",
        "the guns on the ridge were accepted by both sides",
        as("Karsk", "accepts"),
      ),
      said(
        "Light",
        "04",
        "Petar Oblak",
        "the other side must take its guns back from the ridge",
        as("Karsk", "demands"),
      ),
    ],
  ],
  [
    "one speaker does not take back another's promise",
    [
      said(
        "Post",
        "03",
        "Radomir Teige",
        "the republic accepted the second clause",
        as("Ostmark", "accepts"),
      ),
      said(
        "Light",
        "09",
        "Hedda Vranitz",
        "we take the second clause back when we govern",
        as("Rural List"),
      ),
    ],
  ],
  [
    "a paper does not correct another's report",
    [
      said("Post", "03", "a banker", "the creditors would forgo 53 per cent of the debt"),
      said(
        "Courier",
        "04",
        "Courier",
        "An article on Monday said that the mill would close. That was wrong",
      ),
    ],
  ],
  [
    "an old claim is not what a new denial answers",
    [
      {
        ...said("Post", "03", "a delegate", "the two chairmen met at the airport on Sunday"),
        on: "2030-01-03",
      },
      said("Light", "05", "Imke Dorrance", "There was no meeting at the airport", as("Transvale")),
    ],
  ],
]

describe("an answer is tied to what it answers", () => {
  test.each(answers)("%s", (_, link, all) => {
    expect(linksOf(all)).toEqual([link])
  })

  test.each(silent)("but %s", (_, all) => {
    expect(linksOf(all).filter((link) => !link.startsWith("same"))).toEqual([])
  })

  test("both sentences of a denial answer one thing", () => {
    const all = [
      said("Post", "03", "a delegate", "the two chairmen met at the airport on Sunday"),
      said(
        "Light",
        "05",
        "Imke Dorrance",
        "she had seen anybody at the airport on Sunday",
        as("Transvale", "denies"),
      ),
      said("Light", "05", "Imke Dorrance", "There was no such thing", as("Transvale")),
    ]
    expect(linksOf(all)).toEqual(["denies r2.s1 r1.s1", "denies r2.s2 r1.s1"])
  })

  test("an outlet's own claim is a statement only when it is answered", () => {
    const claim = said("Beacon", "03", "Beacon", "the two envoys dined in secret")
    const denial = said("Post", "05", "Anna Frey", "the envoys have never dined in secret")
    const [own, answer] = gleanedOf([claim, denial]) as [Gleaned, Gleaned]
    const silent = { ...own, statements: [], ownWords: own.statements }
    const links = linkStatements([silent, answer], new Map())
    expect(links.map(({ type, to }) => [type, to])).toEqual([["denies", "r1.s1"]])
    expect(withAnswered([silent, answer], links)[0]?.statements).toEqual(own.statements)
    expect(withAnswered([silent], [])[0]?.statements).toEqual([])
  })

  test("a denial of a newspaper's story answers the story's source", () => {
    const all = [
      said("Beacon", "03", "a person shown the minutes", "they got on like old friends"),
      said(
        "Post",
        "05",
        "Anna Frey",
        "There was no secret dinner, whatever the Beacon says",
        as("Karsk", "denies"),
      ),
    ]
    const [story, denial] = gleanedOf(all)
    const titled = {
      ...story!,
      report: { ...story!.report, title: "Secret dinner of two enemies" },
    }
    const links = linkStatements([titled, denial!], new Map())
    expect(links.map(({ type, from, to }) => [type, from, to])).toEqual([
      ["denies", "r2.s1", "r1.s1"],
    ])
  })
})

describe("words that deny", () => {
  test.each([
    ["there was no lunch on Friday", true],
    ["No inspection whatever took place", true],
    ["the story was pure invention, nothing of the kind happened", true],
    ["the report is false", true],
    ["we have never offered the annex", true],
    ["this is not true", true],
    ["the meeting did not take place", true],
    ["we will not pay", false],
    ["not one boat moves", false],
    ["there is a way out", false],
    ["the talks have not ended", false],
    ["nobody asked us", false],
  ])("%s: %s", (quote, expected) => {
    expect(denies({ act: null, quote })).toBe(expected)
  })

  test("an act of denial makes a plain sentence say no", () => {
    expect(saysNo({ act: "denies", quote: "ships had sailed" })).toBe(true)
    expect(saysNo({ act: "accuses", quote: "ships had sailed" })).toBe(false)
  })
})

describe("words that take words back", () => {
  test.each([
    ["We take the second clause back", true],
    ["the union withdrew its acceptance on Friday", true],
    ["the offer is no longer valid", true],
    ["its pledge of May has been revoked", true],
    ["I misspoke", true],
    ["troops will withdraw to the river", false],
    ["the withdrawal of guns must come first", false],
    ["they must take back their refugees", false],
    ["we no longer demand seven", false],
    ["the fleet was taken back to harbour", false],
  ])("%s: %s", (quote, expected) => {
    expect(takesBack({ quote })).toBe(expected)
  })
})
