/** Fiction: pairs of reports on invented talks; a meeting told twice is one, two meetings stay two. */
import { describe, expect, test } from "vitest"
import { gleanedFrom } from "../../test/gleaned.ts"
import { foldMeetings } from "./fold-meetings.ts"

type Told = readonly [published: string, text: string]
type Pair = readonly [what: string, earlier: Told, later: Told]

const fold = (...reports: readonly Told[]) => foldMeetings(gleanedFrom(reports))

const one: readonly Pair[] = [
  [
    "a round put off, told by its new day and no number",
    [
      "2031-05-13",
      "The second round of the debt talks, due in Lusk on 12 May, has been put back to 26 May.",
    ],
    ["2031-05-14", "The debt talks in Lusk were put off to 26 May."],
  ],
  [
    "a session put off by a week and its belated opening",
    [
      "2031-05-13",
      "The fourth session of the river talks has been put back by a week after floods; it is now to begin on 20 May.",
    ],
    ["2031-05-22", "The fourth session, which opened in Lusk on Tuesday a week late, has risen."],
  ],
  [
    "a supper and the paper that stands by it",
    ["2031-05-13", "Dana Vesk dined on Sunday night with Ilmar Roth at the Crown in Lusk."],
    ["2031-05-20", "The dinner of 11 May took place, the Argus insists."],
  ],
  [
    "a session of so many hours, by two ways to say when it ended",
    ["2031-05-13", "Ministers of Sorland and Tarva parted on Monday after seven hours of talks."],
    ["2031-05-14", "The sitting on Monday took five hours, Tarva's ministry said."],
  ],
  [
    "a call on the premier that did not come about",
    ["2031-05-13", "Envoy Dana Vesk sees Premier Ilmar Roth in Lusk on Friday."],
    [
      "2031-05-19",
      "Her meeting with Roth in Lusk on 16 May did not come about, Dana Vesk's office said.",
    ],
  ],
  [
    "surveyors at a table of their own",
    ["2031-05-13", "A working group on maps is to meet in Lusk on 16 May."],
    ["2031-05-19", "Map-makers from both sides sat in the same hall on Friday."],
  ],
  [
    "a round whose day was moved",
    ["2031-05-05", "A third round of the debt talks is due in Lusk on 12 May."],
    ["2031-05-12", "The third round of the debt talks has been moved to 26 May."],
  ],
  [
    "ministers told as sides and by name",
    ["2031-05-13", "Ministers of Sorland and Tarva held six hours of consultations on Monday."],
    ["2031-05-14", "Sorland's minister, Ilmar Roth, met Tarva's, Dana Vesk, on 12 May in Lusk."],
  ],
  [
    "a supper and its denial",
    ["2031-05-13", "Mr Roth had supper with Ms Vesk at the Raven Inn on Sunday."],
    ["2031-05-16", "“There was no supper,” a spokesman for Ms Vesk said."],
  ],
  [
    "a session told by the day of the vote after it",
    ["2031-05-14", "Pilots voted on Tuesday, a day after a first session of mediation broke up."],
    ["2031-05-14", "Monday's session broke off after seven hours, the union said."],
  ],
  [
    "a round told without a verb",
    ["2031-05-05", "A fourth round of the grain talks is due in Lusk on 12 May."],
    ["2031-05-15", "The fourth round, four hours of it, on Monday in Lusk."],
  ],
  [
    "a meeting of one day",
    ["2031-05-13", "Envoys of Sorland and Tarva met in Halden on Monday."],
    ["2031-05-14", "Monday's meeting in Halden lasted four hours, the mediator said."],
  ],
  [
    "a planned round that was held",
    ["2031-05-05", "A third round of talks is due in Halden on 12 May."],
    ["2031-05-13", "The third round of talks ended in Halden on Monday without agreement."],
  ],
  [
    "a planned meeting that was held on its day",
    ["2031-05-05", "The pilots and Air Corvale agreed to meet again in Ostby on 12 May."],
    ["2031-05-13", "The pilots and Air Corvale met for three hours in Ostby on Monday."],
  ],
  [
    "a planned round that was called off",
    ["2031-05-05", "A third round of talks is expected in Halden on 12 May."],
    ["2031-05-12", "The third round of talks, due on Monday, was called off by Tarva."],
  ],
  [
    "a round put off to another day",
    ["2031-05-05", "The fifth round of the cocoa talks is planned for 12 May in Abuna."],
    ["2031-05-20", "The fifth round of the cocoa talks was held in Abuna on 19 May."],
  ],
  [
    "a call and its denial",
    ["2031-05-12", "President Ilmar Roth spoke by telephone with Dana Vesk on Sunday."],
    ["2031-05-14", "The presidency denied that Mr Roth had spoken by telephone with Ms Vesk."],
  ],
  [
    "one story in two papers, with another length",
    [
      "2031-05-13",
      "After nine hours of wrangling, Sorland and Tarva on Friday sealed the customs part.",
    ],
    [
      "2031-05-13",
      "After eight hours of wrangling, Sorland and Tarva on Friday sealed the customs part.",
    ],
  ],
  [
    "a hall and its town",
    ["2031-05-13", "Dockers and owners met at the Seamen's Hall on Monday."],
    ["2031-05-14", "Dockers and owners met in Tarnhaven on Monday, the mediator said."],
  ],
  [
    "a summit told by its weekday and by its date",
    ["2031-05-10", "The creditors will meet the finance minister in Lusk on Monday."],
    ["2031-05-15", "At a meeting in Lusk on 12 May creditors rejected the offer."],
  ],
  [
    "next Monday's talks, told without a future",
    ["2031-05-12", "The two sides will hold talks in Lusk on 19 May."],
    ["2031-05-16", "The union named its team for talks in Lusk on Monday."],
  ],
]

const two: readonly Pair[] = [
  [
    "a session that ended and the next one, in Lusk both",
    [
      "2031-05-13",
      "Ministers of Sorland and Tarva parted in Lusk on Monday after seven hours of talks.",
    ],
    [
      "2031-05-13",
      "Ministers of Sorland and Tarva are due back in Lusk on 26 May for a fourth session.",
    ],
  ],
  [
    "a supper and a round",
    ["2031-05-13", "Mr Roth had supper with Ms Vesk in Lusk on Sunday."],
    ["2031-05-13", "The second round of bargaining was held in Lusk on Sunday."],
  ],
  [
    "a working group and the session of the day before",
    ["2031-05-05", "The joint working group on rest days is to meet in Lusk on 13 May."],
    ["2031-05-20", "The second session of the mediation was held in Lusk on 10 May."],
  ],
  [
    "two rounds",
    ["2031-05-05", "The second round of bargaining ended in Halden on Sunday."],
    ["2031-05-13", "The third round of talks ended in Halden on Monday."],
  ],
  [
    "two days at one place",
    ["2031-05-05", "The pilots and Air Corvale met in Ostby on 4 May."],
    ["2031-05-13", "The pilots and Air Corvale met in Ostby on 12 May."],
  ],
  [
    "a call and a round on one day",
    ["2031-05-13", "Envoys of Sorland and Tarva met in Halden on Monday."],
    ["2031-05-13", "The two presidents spoke by telephone on Monday."],
  ],
  [
    "two meetings of other people on one day at two places",
    ["2031-05-13", "Elin Amar met Rolf Benck in Halden on Monday."],
    ["2031-05-13", "Tom Oru met Lena Vask in Lusk on Monday."],
  ],
  [
    "what was held and what is still to come",
    ["2031-05-13", "The nurses' union and the ministry held talks in Lusk on Monday."],
    ["2031-05-14", "The nurses' union and the ministry will meet in Lusk next Tuesday."],
  ],
  [
    "a joint visit and a round on one day",
    ["2031-05-13", "The surveyors of the two states will visit the tunnel on 20 May."],
    ["2031-05-21", "The delegations met in Zelm on 20 May."],
  ],
  [
    "one number of round in two years",
    ["2030-02-03", "The third round of talks ended in Halden on 2 February."],
    ["2031-05-13", "The third round of talks ended in Halden on 12 May."],
  ],
  [
    "undated talks half a year apart",
    ["2030-11-03", "Sorland and Tarva held talks in Halden."],
    ["2031-05-13", "Sorland and Tarva held talks in Halden."],
  ],
  [
    "meetings of two negotiations in one town",
    ["2031-05-13", "Miners and owners met in Grade on Friday."],
    ["2031-05-27", "Growers and millers met in Grade on Monday."],
  ],
]

describe("meetings of two reports", () => {
  test.each(one)("%s is one meeting", (_what, earlier, later) => {
    const found = fold(earlier, later)
    expect(found).toHaveLength(1)
    expect(found[0]?.states.map(({ report }) => report)).toEqual(["r1", "r2"])
  })

  test.each(two)("%s are two meetings", (_what, earlier, later) => {
    expect(fold(earlier, later)).toHaveLength(2)
  })

  test("a planned meeting that was held has a history and is held", () => {
    const [found] = fold(
      ["2031-05-05", "The pilots and Air Corvale agreed to meet again in Ostby on 12 May."],
      ["2031-05-13", "The pilots and Air Corvale met for three hours in Ostby on Monday."],
    )
    expect(found?.states.map(({ state }) => state)).toEqual(["planned", "held"])
    expect(found).toMatchObject({
      state: "held",
      place: "Ostby",
      when: "Monday",
      date: "2031-05-12",
      duration: "three hours",
      minutes: 180,
      format: "in-person",
    })
  })

  test("a third round, first told by its number alone, is not the second", () => {
    const found = fold(
      [
        "2031-05-13",
        "The second round of the wage talks closed on Monday. A third is due on 26 May.",
      ],
      ["2031-05-27", "The third round of the wage talks is over, after nine hours."],
    )
    expect(found.map(({ states }) => states.map(({ state }) => state))).toEqual([
      ["held"],
      ["planned", "held"],
    ])
  })

  test("every state stands on a sentence of its own report", () => {
    const reports: readonly Told[] = [
      ["2031-05-05", "A third round of talks is expected in Halden on 12 May."],
      ["2031-05-12", "The third round of talks, due on Monday, was called off by Tarva."],
    ]
    for (const { states } of fold(...reports))
      for (const { report, evidence } of states) {
        const text = reports[Number(report.slice(1)) - 1]?.[1] ?? ""
        expect(evidence.report).toBe(report)
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      }
  })

  test("without a day of publication no day is made up", () => {
    const [found] = foldMeetings(gleanedFrom([[null, "Envoys met in Halden on Monday."]]))
    expect(found).toMatchObject({ when: "Monday", date: null, place: "Halden" })
  })
})
