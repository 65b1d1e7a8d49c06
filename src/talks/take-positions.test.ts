/** Fiction: the talks below are invented. */
import { describe, expect, test } from "vitest"
import { type Said, taken } from "../../test/stood.ts"
import { evidenceOf } from "../../test/talk-pieces.ts"
import type { ReportId, StatementId } from "../text/ids.ts"
import { noCodebook } from "./codebook.ts"
import type { StatementLink } from "./statement-link.ts"
import { positionsOf } from "./take-positions.ts"

const briefly = (said: readonly Said[], links: readonly StatementLink[] = []) =>
  positionsOf(taken(said, links)).map(({ party: who, stance, rung, date }) => [
    who,
    stance,
    rung,
    date,
  ])

const union = "Deckhands' Union"
const board = "Port Board"

/** [act, quote, what else is known, stance, rung] */
const stances = [
  ["demands", "7 per cent", {}, "demands", "7 per cent"],
  ["proposes", "5 per cent from May", {}, "demands", "5 per cent"],
  ["concedes", "could live with five", {}, "demands", "5 per cent"],
  ["concedes", "5 per cent, yet only if nights are paid", {}, "conditional", "5 per cent"],
  ["concedes", "perhaps five", { hedged: true }, "open", "5 per cent"],
  ["conditional", "5 per cent provided the roster goes", {}, "conditional", "5 per cent"],
  ["accepts", "5 per cent", {}, "accepts", "5 per cent"],
  ["rejects", "any rise", {}, "rejects", "no rise"],
  ["rejects", "3 per cent", {}, "rejects", null],
  ["open", "did not rule out three per cent", { negated: true }, "open", "3 per cent"],
  ["other", "we shall pay three per cent", {}, "demands", "3 per cent"],
  ["other", "It is seven, as it was in May", {}, "demands", "7 per cent"],
  [
    "other",
    "Seven per cent, and I see no reason for less",
    { form: "direct" },
    "demands",
    "7 per cent",
  ],
  ["other", "our claim still stands at seven per cent", {}, "demands", "7 per cent"],
  ["other", "the rate was to be raised to five per cent", {}, "demands", "5 per cent"],
  ["other", "Five per cent is the crews' due", {}, "demands", "5 per cent"],
  ["rejects", "Three per cent is all the cash we hold", {}, "demands", "3 per cent"],
  ["rejects", "the offer of three per cent cannot be improved", {}, "demands", "3 per cent"],
  ["other", "the offer of 3 per cent will not be raised", {}, "demands", "3 per cent"],
  ["other", "5 per cent of wages is still the limit", {}, "demands", "5 per cent"],
  ["rejects", "three per cent is our last word", {}, "demands", "3 per cent"],
  ["other", "three per cent would not be unwelcome", {}, "open", "3 per cent"],
  ["other", "five per cent was not unthinkable, one day", {}, "open", "5 per cent"],
  ["demands", "5 per cent, which is not impossible", {}, "open", "5 per cent"],
  ["other", "three per cent might be paid first", { hedged: true }, "open", "3 per cent"],
  ["other", "perhaps five per cent could be found", { hedged: true }, "open", "5 per cent"],
  ["other", "we'd go to five, but only if the nights are paid", {}, "conditional", "5 per cent"],
  [
    "other",
    "We told the court we would go to five provided the roster goes",
    {},
    "conditional",
    "5 per cent",
  ],
  ["proposes", "We offered five per cent in May. We withdraw that offer", {}, "rejects", null],
  ["other", "the offer of five per cent is off the table", {}, "rejects", null],
  ["other", "three per cent is an insult", {}, "rejects", null],
  ["other", "three was far from enough", {}, "rejects", null],
  [
    "demands",
    "we would take five, but only if the nights are paid",
    {},
    "conditional",
    "5 per cent",
  ],
  ["demands", "7 per cent", { issue: null }, "demands", "7 per cent"],
  ["demands", "7 per cent", { issue: "night shifts" }, "demands", "7 per cent"],
  ["demands", "7 per cent", { speakerRole: "former stoker" }, "demands", "7 per cent"],
] as const

describe("what a statement does gives its party a stance", () => {
  test.each(stances)("%s: %s", (act, quote, given, stance, rung) => {
    expect(briefly([{ act, quote, ...given }])).toEqual([[union, stance, rung, "2027-03-02"]])
  })
})

const nothing: readonly (readonly [why: string, said: Said])[] = [
  ["progress moves no position", { act: "reports-progress", quote: "progress on the 5 per cent" }],
  ["blame moves no position", { act: "accuses", quote: "the board of hiding 7 per cent" }],
  ["a denial moves no position", { act: "denies", quote: "it had asked for 7 per cent" }],
  ["a threat moves no position", { act: "threatens", quote: "a strike for 7 per cent" }],
  [
    "a failed round moves no position",
    { act: "reports-no-agreement", quote: "no deal on 5 per cent" },
  ],
  ["talk of figures moves no position", { act: "other", quote: "the 5 per cent was discussed" }],
  [
    "figures told of a party are denied, not refused",
    { act: "rejects", quote: "the figure of 140 boats put about by the board" },
  ],
  [
    "who once led the union is not the union",
    { quote: "7 per cent", speakerRole: "former president" },
  ],
  ["a mediator has none", { party: "Labour Court", act: "proposes", quote: "5 per cent" }],
  ["who stands between the parties has none", { party: "the mediators", quote: "7 per cent" }],
  ["a bystander has none", { party: null, quote: "7 per cent" }],
  ["a stranger to the codebook has none", { party: "Netmakers", quote: "7 per cent" }],
  ["an issue nobody negotiates has none", { issue: "weather", quote: "7 per cent" }],
  ["no issue, no position", { issue: null, quote: "a better deal" }],
  [
    "a dissenting member is not the party",
    {
      act: "rejects",
      quote: "seven or nothing",
      speakerRole: "leader of the opposition in the union",
    },
  ],
  [
    "the head of another body is not the party",
    { act: "rejects", quote: "any rise", speakerRole: "chairman of the Netmakers' League" },
  ],
  [
    "what a side tells of the other is not its own position",
    { party: board, act: "accepts", quote: "the union accepted 3 per cent" },
  ],
]

describe("nothing is made of what moves no position", () => {
  test.each(nothing)("%s", (_, said) => expect(briefly([said])).toEqual([]))
})

describe("over several reports", () => {
  test("joint speakers each take the position", () => {
    const found = briefly([{ party: `${union}; ${board}`, act: "accepts", quote: "5 per cent" }])
    expect(found.map(([who]) => who)).toEqual([union, board])
  })

  test("one day's demand outweighs the same day's refusal", () => {
    const said = [
      { act: "rejects", quote: "three per cent" },
      { act: "demands", quote: "7 per cent" },
    ] as const
    expect(briefly(said)).toEqual([[union, "demands", "7 per cent", "2027-03-02"]])
  })

  test("private words stay apart from public ones", () => {
    const said = [
      { quote: "7 per cent" },
      { act: "open", quote: "5 per cent might do", private: true },
    ] as const
    const found = positionsOf(taken(said)).map(({ private: isPrivate, rung }) => [isPrivate, rung])
    expect(found).toEqual([
      [false, "7 per cent"],
      [true, "5 per cent"],
    ])
  })

  test("the same words in another report are one position, on the day they were said", () => {
    const said = [
      { quote: "7 per cent", date: "2027-03-02" },
      { quote: "7 per cent", date: "2027-04-09" },
    ] as const
    const link: StatementLink = {
      type: "same",
      from: "s2" as StatementId,
      to: "s1" as StatementId,
      evidence: [evidenceOf("r2", "7 per cent")],
    }
    expect(briefly(said, [link])).toEqual([[union, "demands", "7 per cent", "2027-03-02"]])
  })

  test("a reprint that errs about the day does not move it", () => {
    const id = (k: number): StatementId => `s${k}` as StatementId
    const link = { type: "same", from: id(2), to: id(1), evidence: [] } as unknown as StatementLink
    const stood = taken(
      [
        { id: id(1), quote: "7 per cent", date: "2027-03-15" },
        { id: id(2), quote: "seven per cent", date: "2027-03-02", published: "2027-03-16" },
      ],
      [link],
    )
    const [first, second] = stood.gleaned.map(({ report }) => report.id) as [ReportId, ReportId]
    const originOf = new Map([
      [first, first],
      [second, first],
    ])
    expect(positionsOf({ ...stood, originOf }).map(({ date }) => date)).toEqual(["2027-03-15"])
  })

  test("what another party wants is not the speaker's, what it must do is", () => {
    const wanted = { quote: "On the wages, the board wants a cut to 3 per cent", party: union }
    expect(briefly([wanted])).toEqual([])
    const must = { quote: "the board must pay 7 per cent", party: union }
    expect(briefly([must])).toEqual([[union, "demands", "7 per cent", "2027-03-02"]])
  })

  test("words said weeks before their report, and found in no other, are old", () => {
    const said = [{ quote: "7 per cent", date: "2027-03-02", published: "2027-04-09" }]
    expect(positionsOf(taken(said)).map(({ fresh }) => fresh)).toEqual([false])
  })

  test("whose answer has not changed stands where it stood", () => {
    const said = [
      { party: board, act: "demands", quote: "3 per cent", date: "2027-03-02" },
      { party: board, act: "other", quote: "our answer has not changed", date: "2027-03-09" },
    ] as const
    expect(briefly(said).at(-1)).toEqual([board, "demands", "3 per cent", "2027-03-09"])
  })

  test("whose words most reports give to one party are that party's", () => {
    const said = [
      { party: board, quote: "7 per cent" },
      { party: union, quote: "7 per cent" },
      { party: union, quote: "7 per cent" },
    ] as const
    const same = (from: string): StatementLink => ({
      type: "same",
      from: from as StatementId,
      to: "s1" as StatementId,
      evidence: [evidenceOf("r2", "7 per cent")],
    })
    expect(briefly(said, [same("s2"), same("s3")])).toEqual([
      [union, "demands", "7 per cent", "2027-03-02"],
    ])
  })

  test("who gives nothing away stays on the rung it named", () => {
    const said = [
      { party: union, quote: "5 per cent", date: "2027-03-02" },
      { party: union, act: "rejects", quote: "not a single mile is given up", date: "2027-03-09" },
    ] as const
    expect(briefly(said).at(-1)).toEqual([union, "rejects", "5 per cent", "2027-03-09"])
  })

  test("an unnamed insider speaks in private", () => {
    const said = {
      act: "open",
      quote: "5 per cent might do",
      speakerName: "a high official at the union",
    } as const
    expect(positionsOf(taken([said])).map((one) => one.private)).toEqual([true])
  })

  test("whose answer has not changed and was never given has no position", () => {
    expect(briefly([{ act: "other", quote: "our answer has not changed" }])).toEqual([])
  })

  test("who accepts the other's offer stands where the other stood", () => {
    const said = [
      { party: board, act: "proposes", quote: "5 per cent", date: "2027-03-02" },
      { act: "accepts", quote: "the board's offer", date: "2027-03-09" },
    ] as const
    expect(briefly(said).at(-1)).toEqual([union, "accepts", "5 per cent", "2027-03-09"])
  })

  test("one utterance that came over in two senses has no clear one", () => {
    const said = [
      { act: "rejects", quote: "the offer is off the table" },
      { act: "other", quote: "we will sleep on the offer", hedged: true },
    ] as const
    const link: StatementLink = {
      type: "same",
      from: "s2" as StatementId,
      to: "s1" as StatementId,
      evidence: [evidenceOf("r2", "over")],
    }
    expect(briefly(said, [link])).toEqual([[union, "unclear", null, "2027-03-02"]])
  })

  test("a party that has named a figure does not fall to nothing by refusing another", () => {
    const said = [
      { quote: "7 per cent", date: "2027-03-02" },
      { act: "rejects", quote: "any rise below that", date: "2027-03-09" },
    ] as const
    expect(briefly(said).at(-1)).toEqual([union, "rejects", null, "2027-03-09"])
  })

  test("without a codebook the issue is a phrase of the text and there is no rung", () => {
    const yes = { issue: null, act: "accepts", quote: "a rise of 7 per cent, at once" } as const
    const said = taken([yes], [], noCodebook)
    expect(positionsOf(said)).toMatchObject([{ issue: "rise of 7 per cent", rung: null }])
  })
})

describe("what an outlet has taken back", () => {
  const printed = { id: "s1" as StatementId, quote: "5 per cent", date: "2027-03-02" }
  const notice = { id: "s2" as StatementId, act: "other", party: null, date: "2027-03-03" } as const

  test("takes no position", () => {
    const corrects = {
      type: "corrects",
      from: "s2",
      to: "s1",
      evidence: [],
    } as unknown as StatementLink
    expect(briefly([printed, notice], [corrects])).toEqual([])
  })

  test("a denial leaves the position standing", () => {
    const denies = {
      type: "denies",
      from: "s2",
      to: "s1",
      evidence: [],
    } as unknown as StatementLink
    expect(briefly([printed, notice], [denies])).toEqual([
      [union, "demands", "5 per cent", "2027-03-02"],
    ])
  })
})
