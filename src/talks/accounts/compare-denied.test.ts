/** Fiction: the names and outlets in these statements are invented. */
import { describe, expect, test } from "vitest"
import type { ReportId } from "../../text/ids.ts"
import { gleanedOf, said, type Said } from "../../../test/pairs/statements.ts"
import type { Act } from "../statement.ts"
import { accountsOf } from "../compare-accounts.ts"
import { linkStatements } from "../link-statements.ts"

const accountsIn = (all: readonly Said[]) => {
  const gleaned = gleanedOf(all)
  const links = linkStatements(gleaned, new Map<ReportId, ReportId>())
  return accountsOf({ gleaned, meetings: [], proposals: [], links }).map(({ slot, versions }) => [
    slot,
    ...versions.map(({ reports }) => reports.join(" ")),
  ])
}

const of = (party: string, act: Act) => ({ party, act })

describe("what one tells and another denies", () => {
  const disputes: [what: string, all: Said[], versions: string[]][] = [
    [
      "an accusation and its denial in two papers",
      [
        said(
          "Post",
          "03",
          "Haldmark",
          "Corra of sending trawlers into the closed grounds",
          of("Haldmark", "accuses"),
        ),
        said(
          "Light",
          "04",
          "Dougal Reyes",
          "Corra had sent any trawlers into the grounds",
          of("Corra", "denies"),
        ),
      ],
      ["r1", "r2"],
    ],
    [
      "a claim and the reply to it in one report",
      [
        said(
          "Post",
          "03",
          "Olga Brandvold",
          "Haldmark had asked for a break to call its capital",
          of("mediators", "other"),
        ),
        said("Post", "03", "Dougal Reyes", "We asked for nothing", of("Haldmark", "demands")),
      ],
      ["r1", "r1"],
    ],
    [
      "a denial that a third paper carries on",
      [
        said(
          "Post",
          "03",
          "Blue Pennant",
          "an offer of five per cent was handed over at noon",
          of("Blue Pennant", "other"),
        ),
        said(
          "Light",
          "04",
          "Ruta Halloran",
          "no offer of any kind had been received by noon",
          of("Deckhands", "denies"),
        ),
        said(
          "Mail",
          "04",
          "Ms Halloran",
          "no offer of any kind had been received by noon",
          of("Deckhands", "denies"),
        ),
      ],
      ["r1", "r2 r3"],
    ],
    [
      "two denials of one claim",
      [
        said("Post", "03", "a delegate", "the two chairmen met at the airport on Sunday"),
        said(
          "Light",
          "05",
          "Imke Dorrance",
          "There was no meeting at the airport",
          of("Transvale", "other"),
        ),
        said(
          "Mail",
          "05",
          "Benedikt Sarraute",
          "no meeting took place at the airport",
          of("Aurelia", "denies"),
        ),
      ],
      ["r1", "r2 r3"],
    ],
    [
      "a report and its correction",
      [
        said(
          "Courier",
          "03",
          "a banker",
          "the creditors would forgo more of the debt than was asked",
        ),
        said(
          "Courier",
          "04",
          "Courier",
          "We wrongly reported that the creditors would forgo more of the debt than was asked",
        ),
      ],
      ["r1", "r2"],
    ],
  ]

  test.each(disputes)("%s", (_, all, versions) => {
    expect(accountsIn(all)).toEqual([["told", ...versions]])
  })

  test.each<[string, Said[]]>([
    [
      "an offer and its refusal",
      [
        said(
          "Post",
          "03",
          "Blue Pennant",
          "the line would offer 5 per cent from June",
          of("Blue Pennant", "proposes"),
        ),
        said(
          "Light",
          "04",
          "Ruta Halloran",
          "we will not take 5 per cent in June",
          of("Deckhands", "rejects"),
        ),
      ],
    ],
    [
      "an offer its maker withdraws",
      [
        said(
          "Post",
          "03",
          "Piers Ambleforth",
          "the line would offer 5 per cent from June",
          of("Blue Pennant", "proposes"),
        ),
        said(
          "Light",
          "09",
          "Piers Ambleforth",
          "he withdrew the offer of 5 per cent",
          of("Blue Pennant", "other"),
        ),
      ],
    ],
  ])("but not %s", (_, all) => {
    expect(accountsIn(all)).toEqual([])
  })
})

describe("one utterance in two senses", () => {
  const quote = "We could live with four wardens on the bridge"
  test.each<[string, Act, Act]>([
    ["a yes made a no", "accepts", "rejects"],
    ["a door left open made a refusal", "open", "rejects"],
    ["an offer made a denial", "proposes", "denies"],
    ["a concession made a refusal", "concedes", "rejects"],
    ["a refusal made a yes with a price", "rejects", "conditional"],
  ])("%s", (_, first, then) => {
    const all = [
      said("Post", "03", "Hugo Marr", quote, { ...of("Karsk", first), form: "direct" }),
      said("Light", "03", "Hugo Marr", quote, { ...of("Karsk", then), form: "direct" }),
    ]
    expect(accountsIn(all)).toEqual([["wording", "r1", "r2"]])
  })

  test("two shades of one sense are no quarrel", () => {
    const all = [
      said("Post", "03", "Hugo Marr", quote, { ...of("Karsk", "accepts"), form: "direct" }),
      said("Light", "03", "Hugo Marr", quote, { ...of("Karsk", "concedes"), form: "direct" }),
    ]
    expect(accountsIn(all)).toEqual([])
  })
})
