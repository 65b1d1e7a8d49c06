/** Fiction: the names and outlets in these statements are invented. */
import { describe, expect, test } from "vitest"
import type { ReportId } from "../text/ids.ts"
import { gleanedOf, said, type Said } from "../../test/pairs/statements.ts"
import { linkStatements } from "./link-statements.ts"

const alone = new Map<ReportId, ReportId>()
const reprinted = new Map([["r2", "r1"]] as [ReportId, ReportId][])

/** Links as "type later earlier", statements as report and number. */
const linksOf = (all: readonly Said[], originOf = alone): string[] =>
  linkStatements(gleanedOf(all), originOf).map(({ type, from, to }) => `${type} ${from} ${to}`)

const direct = { form: "direct" } as const

const oneUtterance: [what: string, earlier: Said, later: Said][] = [
  [
    "a quotation in two papers",
    said("Post", "03", "Ruta Halloran", "We sail the winter for them", direct),
    said("Light", "03", "Ms Halloran", "We sail the winter for them", direct),
  ],
  [
    "a quotation printed again five weeks later",
    said("Post", "03", "Piers Ambleforth", "Not one crown more than four", direct),
    said("Light", "29", "Piers Ambleforth", "Not one crown more than four", direct),
  ],
  [
    "a quotation cut short",
    said(
      "Post",
      "03",
      "Ebba Lindroos",
      "There will be a deal or there will be boats, she may choose",
      direct,
    ),
    said("Light", "04", "Ebba Lindroos", "There will be a deal or there will be boats", direct),
  ],
  [
    "a quotation of which a piece is taken up",
    said("Post", "03", "Imke Dorrance", "This is a courtship and not a wedding", direct),
    said("Light", "12", "Imke Dorrance", "it was ‘a courtship and not a wedding’ that was planned"),
  ],
  [
    "a paraphrase with the same figure on one day",
    said("Post", "03", "Yusra Benhadi", "Ammaria would hold the flow at 18 cubic metres an hour"),
    said(
      "Light",
      "03",
      "Yusra Benhadi",
      "eighteen cubic metres every second were guaranteed by Ammaria",
    ),
  ],
  [
    "a paraphrase of which the next day's paper tells",
    said("Post", "03", "Dougal Reyes", "62,000 tonnes would close four harbours on the coast"),
    said("Light", "04", "Mr Reyes", "four harbours on the coast could not live with 62,000 tonnes"),
  ],
  [
    "a figure with who set it and when told in between",
    said("Post", "03", "Osmar Tobiasen", "the crews must have 18 crowns an hour before they sail"),
    said(
      "Light",
      "24",
      "Osmar Tobiasen",
      "The demand of the crews, as put by their chairman, Osmar Tobiasen, at the pier on 3 March, remains 18 crowns",
      { date: "2031-03-03" },
    ),
  ],
  [
    "an agreed date told by two reporters",
    said("Post", "09", "Olga Brandvold", "the next round would be held in Skarvoy on 21 March"),
    said(
      "Light",
      "09",
      "Olga Brandvold",
      "Skarvoy will be the place of the next round, on March 21",
    ),
  ],
  [
    "words of a speaker without a name, all of them",
    said("Post", "03", "a diplomat", "We are nowhere near a text that both could sign", direct),
    said("Light", "05", "one diplomat", "We are nowhere near a text that both could sign", direct),
  ],
  [
    "what one outlet carries from another, days later",
    said(
      "Radio Narrows",
      "03",
      "Una Forsyth",
      "the fleet should stay in harbour until the count is done",
    ),
    said(
      "Light",
      "08",
      "Una Forsyth",
      "the fleet should stay in the harbour until the count was done",
      {
        via: "Radio Narrows",
      },
    ),
  ],
]

const twoUtterances: typeof oneUtterance = [
  [
    "one opinion on two days in other words",
    said("Post", "03", "Ruta Halloran", "the night boats needed a third deckhand"),
    said("Light", "17", "Ruta Halloran", "no night boat should leave without a third deckhand"),
  ],
  [
    "one demand with a new figure",
    said("Post", "03", "Ruta Halloran", "the union wanted 7 per cent for all crews"),
    said("Light", "04", "Ruta Halloran", "the union would settle for less than it had asked"),
  ],
  [
    "the same words of two speakers",
    said("Post", "03", "Ruta Halloran", "There is still time for a settlement", direct),
    said("Light", "03", "Piers Ambleforth", "There is still time for a settlement", direct),
  ],
  [
    "two brothers with one surname",
    said("Post", "03", "Osmar Tobiasen", "Seven per cent of nothing is nothing", direct),
    said("Light", "03", "Poul Tobiasen", "Seven per cent of nothing is nothing", direct),
  ],
  [
    "a short phrase of speakers without names",
    said("Post", "03", "an official", "no comment today", direct),
    said("Light", "03", "a delegate", "no comment today", direct),
  ],
  [
    "an acceptance and its withdrawal",
    said("Post", "03", "Radomir Teige", "We accept the second clause as it stands", direct),
    said("Light", "04", "Radomir Teige", "We take the second clause back", direct),
  ],
  [
    "two matters on one day",
    said("Post", "03", "Yusra Benhadi", "the sluice would be opened on Sunday"),
    said("Light", "03", "Yusra Benhadi", "the commission's seat should move to Tesk"),
  ],
  [
    "a paraphrase repeated a fortnight later",
    said("Post", "03", "Imke Dorrance", "no cabin crew would be laid off before 2034"),
    said("Light", "17", "Imke Dorrance", "no cabin crew would be laid off before 2034"),
  ],
  [
    "a stock phrase with a figure of another thing",
    said("Post", "03", "Kwaku Lund", "the floor must be 3,150 a tonne"),
    said("Light", "04", "Kwaku Lund", "the hall costs 1,200 a day and leaks"),
  ],
  [
    "the demands of a minister and of his party's rival",
    said("Post", "03", "Ebba Lindroos", "the spawning grounds must close on the first of March"),
    said(
      "Light",
      "03",
      "Dougal Reyes",
      "the spawning grounds must not close on the first of March",
    ),
  ],
]

describe("one utterance in two reports is tied together", () => {
  test.each(oneUtterance)("%s", (_, earlier, later) => {
    expect(linksOf([earlier, later])).toEqual(["same r2.s1 r1.s1"])
  })

  test.each(twoUtterances)("not so %s", (_, earlier, later) => {
    expect(linksOf([earlier, later]).filter((link) => link.startsWith("same"))).toEqual([])
  })

  test("nor new words to the old ones that their sentence repeats", () => {
    const old = said("Post", "03", "Ebba Lindroos", "Nine boats, and not one oar more", direct)
    const later = [
      said("Light", "20", "Ebba Lindroos", "nine boats “and not one oar more”"),
      said(
        "Light",
        "20",
        "Ebba Lindroos",
        "asked for nine boats “and not one oar more”, said that she would not wait “for herring, hail or ministers”",
      ),
    ]
    expect(linksOf([old, ...later])).toEqual(["same r2.s1 r1.s1"])
  })

  test("a statement said twice in one report is not tied to itself", () => {
    const one = said("Post", "03", "Ruta Halloran", "We sail the winter for them", direct)
    expect(linksOf([one, one])).toEqual([])
  })
})

describe("a reprint's statements are those of its origin", () => {
  const origin = [
    said("Wire", "03", "Ruta Halloran", "1,140 members had voted for the strike and 87 against"),
    said("Wire", "03", "Ruta Halloran", "They count our sandwiches", direct),
    said("Wire", "03", "Piers Ambleforth", "the line could not pay wages out of sea water"),
    said("Wire", "03", "Olga Brandvold", "there was still time"),
  ]

  test("told anew in the same order", () => {
    const retelling = [
      said("Light", "04", "Ms Halloran", "the ayes were 1,140 and the noes 87"),
      said("Light", "04", "Ms Halloran", "sandwiches are counted there"),
      said("Light", "04", "Mr Ambleforth", "a firm has only sea water to pay with"),
      said("Light", "04", "Ms Brandvold", "it is not too late"),
    ]
    expect(linksOf([...origin, ...retelling], reprinted).toSorted()).toEqual([
      "same r2.s1 r1.s1",
      "same r2.s2 r1.s2",
      "same r2.s3 r1.s3",
      "same r2.s4 r1.s4",
    ])
  })

  test("with its middle left out", () => {
    const cut = [origin[0] as Said, origin[3] as Said].map((one) => ({ ...one, outlet: "Light" }))
    expect(linksOf([...origin, ...cut], reprinted).toSorted()).toEqual([
      "same r2.s1 r1.s1",
      "same r2.s2 r1.s4",
    ])
  })

  test("one that has the day wrong is tied to nothing of that day", () => {
    const other = said("Post", "02", "Piers Ambleforth", "in sea water the wages come to 87 crowns")
    const wrong = said(
      "Light",
      "04",
      "Mr Ambleforth",
      "the line could not pay wages of 87 crowns out of sea water",
      { date: "2031-03-02" },
    )
    const told = said("Wire", "20", "Piers Ambleforth", "the line pays no wages out of sea water")
    const origins = new Map([["r3", "r2"]] as [ReportId, ReportId][])
    expect(linksOf([other, told, wrong], origins)).toEqual(["same r3.s1 r2.s1"])
  })

  test("a line of the paper's own is tied to nothing", () => {
    const own = [
      said("Light", "04", "Mr Orme", "the grocer had rationed butter"),
      { ...(origin[0] as Said), outlet: "Light", on: "2031-03-04" },
    ]
    expect(linksOf([...origin, ...own], reprinted)).toEqual(["same r2.s2 r1.s1"])
  })

  test("two statements of one speaker with nothing in common are not guessed at", () => {
    const vague = [
      said("Light", "04", "Ms Halloran", "patience was wearing thin"),
      said("Light", "04", "Ms Halloran", "songs had been sung"),
    ]
    expect(linksOf([...origin, ...vague], reprinted)).toEqual([])
  })
})
