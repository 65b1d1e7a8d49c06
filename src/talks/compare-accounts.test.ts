/** Fiction: reports on invented talks that tell one thing in two ways, or two things. */
import { describe, expect, test } from "vitest"
import { gleanedFrom } from "../../test/gleaned.ts"
import { accountsOf } from "./compare-accounts.ts"
import { foldMeetings } from "./fold-meetings.ts"
import { linkStatements } from "./link-statements.ts"

type Told = readonly [published: string, text: string]

const accountsIn = (reports: readonly Told[]) => {
  const gleaned = gleanedFrom(reports)
  const links = linkStatements(gleaned, new Map())
  return accountsOf({ gleaned, meetings: foldMeetings(gleaned), proposals: [], links })
}

const rivals: readonly (readonly [
  what: string,
  reports: readonly Told[],
  slot: string,
  values: readonly string[],
])[] = [
  [
    "the length of a round",
    [
      ["2031-05-13", "Sorland and Tarva held five hours of consultations in Halden on Monday."],
      ["2031-05-14", "Monday's meeting in Halden took just under four hours, the ministry said."],
    ],
    "duration",
    ["five hours", "just under four hours"],
  ],
  [
    "the length of a session, reprinted with another figure",
    [
      [
        "2031-05-13",
        "After nine hours of wrangling, Sorland and Tarva on Friday sealed the customs part.",
      ],
      [
        "2031-05-13",
        "After eight hours of wrangling, Sorland and Tarva on Friday sealed the customs part.",
      ],
    ],
    "duration",
    ["nine hours", "eight hours"],
  ],
  [
    "whether a call took place",
    [
      ["2031-05-12", "President Ilmar Roth spoke by telephone with Dana Vesk on Sunday."],
      ["2031-05-14", "The presidency denied that Mr Roth had spoken by telephone with Ms Vesk."],
    ],
    "state",
    ["took place", "did not take place"],
  ],
  [
    "the parts of a paper",
    [
      ["2031-05-13", "The mediator said her paper was split into four chapters."],
      ["2031-05-14", "The ministry noted that the paper consists of three chapters and an annex."],
    ],
    "parts",
    ["four chapters", "three chapters and an annex"],
  ],
  [
    "a figure that was taken back",
    [
      ["2031-05-13", "The owners of the ferries have locked out 400 deckhands in Tarnhaven."],
      [
        "2031-05-14",
        "A report in Friday's paper said that the ferry owners had locked out 400 deckhands. That was wrong. They have locked out 40 deckhands.",
      ],
    ],
    "value",
    ["400 deckhands", "40 deckhands"],
  ],
  [
    "how many ships lie idle",
    [
      [
        "2031-05-13",
        "The strike has halted 158 ships in the ports of Santa Mira, Oporel and Lume.",
      ],
      [
        "2031-05-13",
        "Owners said the strike halted 90 ships in the ports of Santa Mira, Oporel and Lume.",
      ],
    ],
    "value",
    ["158 ships", "90 ships"],
  ],
  [
    "the house a round was held in",
    [
      ["2031-05-14", "Sorland and Tarva met at the Ferry Inn on Monday."],
      ["2031-05-14", "Sorland and Tarva met at the Customs House on Monday."],
    ],
    "place",
    ["Ferry Inn", "the Customs House"],
  ],
  [
    "the length of a session, told of the envoys by name and of the two sides",
    [
      ["2031-05-14", "Ilo Brant and Sara Kell met at the Ferry Inn on Monday for three hours."],
      ["2031-05-14", "Sorland and Tarva met at the Ferry Inn on Monday for five hours."],
    ],
    "duration",
    ["three hours", "five hours"],
  ],
]

const none: readonly (readonly [what: string, reports: readonly Told[]])[] = [
  [
    "a length in hours and in minutes",
    [
      ["2033-02-03", "The envoys sat together for an hour and a half on Thursday."],
      ["2033-02-04", "Thursday's sitting of the envoys took 90 minutes, Vesk's mission said."],
    ],
  ],
  [
    "a round that was put off to a later day",
    [
      ["2033-02-03", "The next round of the salt talks will open on February 12."],
      [
        "2033-02-09",
        "The next round of the salt talks, planned for February 12, was put off to February 20.",
      ],
    ],
  ],
  [
    "two sessions a week apart",
    [
      ["2033-02-03", "Ilo Brant and Sara Kell met for four hours on Thursday."],
      [
        "2033-02-10",
        "Ilo Brant and Sara Kell met for six hours on Thursday, their second session.",
      ],
    ],
  ],
  [
    "an allowance asked for that was lowered",
    [
      ["2033-02-03", "The crews want a night allowance of 15 crowns, Tom Adair said."],
      ["2033-02-20", "The crews would now take a night allowance of 8 crowns, Tom Adair said."],
    ],
  ],
  [
    "a house and the town it stands in",
    [
      ["2031-05-14", "Sorland and Tarva met at the Ferry Inn on Monday."],
      ["2031-05-14", "Sorland and Tarva met in Umber on Monday."],
    ],
  ],
  [
    "a session in one house and a supper in another",
    [
      [
        "2031-05-14",
        "Sorland and Tarva met at the Ferry Inn on Monday and dined at the Customs House.",
      ],
      ["2031-05-14", "Sorland and Tarva met at the Ferry Inn on Monday."],
    ],
  ],
  [
    "one length told roughly",
    [
      ["2031-05-13", "Sorland and Tarva held five hours of consultations in Halden on Monday."],
      ["2031-05-14", "Monday's meeting in Halden lasted about five hours, the ministry said."],
    ],
  ],
  [
    "one length in words and in figures",
    [
      ["2031-05-13", "Sorland and Tarva held five hours of consultations in Halden on Monday."],
      ["2031-05-14", "Sorland and Tarva met in Halden on Monday for 5 hours."],
    ],
  ],
  [
    "two rounds of two lengths",
    [
      ["2031-05-05", "The second round of bargaining in Halden lasted five hours on Sunday."],
      ["2031-05-13", "The third round of talks in Halden lasted three hours on Monday."],
    ],
  ],
  [
    "a round that was planned and then called off",
    [
      ["2031-05-05", "A third round of talks is expected in Halden on 12 May."],
      ["2031-05-12", "The third round of talks, due on Monday, was called off by Tarva."],
    ],
  ],
  [
    "a demand that was lowered",
    [
      ["2031-05-05", "Sorland demanded that Tarva move its tanks back 30 kilometres."],
      ["2031-05-25", "Sorland would be content if Tarva pulled its guns back 12 kilometres."],
    ],
  ],
  [
    "a demand and an offer",
    [
      ["2031-05-13", "The deckhands' union demanded 7 per cent for the night boats."],
      ["2031-05-13", "The owners offered the deckhands' union 3 per cent for the night boats."],
    ],
  ],
  [
    "a plan and its shortened version",
    [
      ["2031-05-13", "The initial 28-point plan was rejected in Lusk."],
      ["2031-05-14", "The revised 19-point plan was welcomed in Lusk."],
    ],
  ],
  [
    "a toll that has risen",
    [
      ["2031-05-13", "The shelling of Marat killed 12 villagers in the market square on Monday."],
      ["2031-05-17", "The shelling of Marat killed 19 villagers in the market square on Monday."],
    ],
  ],
  [
    "more than a figure and the figure itself",
    [
      [
        "2031-05-13",
        "The strike has halted more than 90 ships in the ports of Santa Mira and Lume.",
      ],
      ["2031-05-13", "The strike has halted 97 ships in the ports of Santa Mira and Lume."],
    ],
  ],
  [
    "a part and the whole, both told by one report",
    [
      ["2031-05-13", "The strike has halted 158 ships in the ports of Santa Mira and Lume."],
      [
        "2031-05-13",
        "The strike has halted 50 ships in the ports of Santa Mira and Lume. In all ports it has halted 158 ships.",
      ],
    ],
  ],
  [
    "two figures of two things",
    [
      ["2031-05-13", "The company runs 40 ferries on the northern crossing."],
      ["2031-05-13", "The navy has lost 12 ferries to the storm off Lume."],
    ],
  ],
  [
    "a figure that nobody takes back",
    [
      ["2031-05-13", "The owners have locked out 400 deckhands in Tarnhaven."],
      ["2031-05-14", "The report that 400 deckhands were locked out angered the harbour."],
    ],
  ],
]

describe("rival accounts", () => {
  test.each(rivals)("%s is told in two versions", (_what, reports, slot, values) => {
    const found = accountsIn(reports)
    expect(found.map((one) => one.slot)).toEqual([slot])
    expect(found[0]?.versions.map(({ value }) => value)).toEqual(values)
    expect(found[0]?.versions.map((version) => version.reports)).toEqual([["r1"], ["r2"]])
  })

  test.each(none)("%s is no dispute", (_what, reports) => {
    expect(accountsIn(reports)).toEqual([])
  })

  test("a report that prints a claim and its denial tells both", () => {
    const [found] = accountsIn([
      [
        "2031-05-15",
        "The consulate says the joint visit to the mine on Friday was held as arranged. The ministry says no visit of any kind was held.",
      ],
    ])
    expect(found).toMatchObject({ slot: "state" })
    expect(found?.versions.map(({ reports }) => reports)).toEqual([["r1"], ["r1"]])
  })

  test("the order of the versions is that of the reports, and none is chosen", () => {
    const [found] = accountsIn(rivals[0]?.[1] ?? [])
    expect(found?.versions).toHaveLength(2)
    expect(Object.keys(found ?? {})).toEqual(["about", "slot", "versions"])
  })
})
