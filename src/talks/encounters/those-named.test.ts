/** Fiction: who mediates, who "they" are, how long it lasted, in two sentences about invented talks. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../../test/setting.ts"
import { meetingsOf } from "../meeting-sighting.ts"

/** All are read as of Wednesday, 14 May 2031. */
const meetingsIn = (text: string) => meetingsOf(settingOf(text, { published: "2031-05-14" }), [])

const mediators = [
  [
    "With Swedish envoy Anna Berg in the chair, the two sides met in Lusk.",
    "Swedish envoy Anna Berg",
  ],
  ["The two sides met in Lusk on Tuesday, with Anna Berg mediating.", "Anna Berg"],
  ["The two sides met in Lusk on Tuesday, with Qatar acting as go-between.", "Qatar"],
  [
    "Talks resumed in Cairo on Wednesday, with Egyptian officials passing messages.",
    "Egyptian officials",
  ],
  [
    "State mediator Anna Berg brought both sides together in Lusk on Tuesday.",
    "State mediator Anna Berg",
  ],
  ["Mediators shuttled between the delegations in Lusk on Tuesday.", "Mediators"],
  ["The talks in Lusk on Monday were presided over by Anna Berg.", "Anna Berg"],
  [
    "The two sides met on Tuesday in Lusk, an hour after Kari Moe, who is chairing the talks, tabled a text.",
    "Kari Moe",
  ],
  ["The former mediator Anna Berg told reporters that the two sides met in Lusk on Tuesday.", null],
  ["The two sides met for seven hours in Lusk on Tuesday, mediators said.", null],
  ["The two sides met in Lusk on Tuesday with their lawyers in the room.", null],
  ["Ms Holt, who chairs the union, met Mr Brand in Lusk on Monday.", null],
] as const

const lengths = [
  ["Ms Holt spoke by phone with Mr Brand on Monday. The call lasted 40 minutes.", "40 minutes"],
  [
    "Ms Holt and Mr Brand sat down on Tuesday in Lusk. The two spoke for nearly three hours.",
    "nearly three hours",
  ],
  ["Ms Rell and Mr Sten wrangled until dawn over the budget.", "until dawn"],
] as const

const names = [
  [
    "Ms Holt met Mr Brand in Lusk on Monday. They will meet again on Friday.",
    "Holt; Brand; Holt; Brand",
  ],
  [
    "Ms Holt met Mr Brand in Lusk on Monday. Owners and unions will meet on Friday.",
    "Holt; Brand; Owners; unions",
  ],
  ["Miners blocked the road on Monday. They will meet again on Friday.", ""],
  ["Ms Holt, who chairs the union, met Mr Brand in Lusk on Monday.", "Holt; Brand"],
  [
    "The ministers of Dorr and Melk, who have quarrelled since 2029, met in Lusk on Monday.",
    "Dorr; Melk",
  ],
  ["The minister huddled with union leaders for two hours on Friday.", "minister; union leaders"],
  ["Mr Brand welcomed Ms Holt at his villa on Monday evening.", "Brand; Holt"],
  [
    "The council has summoned the owners and the union to its offices on Monday.",
    "council; owners; union",
  ],
  ["A dinner between the two chairmen last week broke the ice.", "two chairmen"],
] as const

const told = [
  ["A planned meeting between the two sides collapsed on Tuesday.", "cancelled", "2031-05-13"],
  ["The meeting pencilled in for Thursday was scrapped.", "cancelled", "2031-05-15"],
  ["The talks planned for Monday were cancelled.", "cancelled", "2031-05-12"],
  ["The company's negotiators did not show up for talks with the union.", "cancelled", null],
  ["A meeting pencilled in for Friday will go ahead.", "planned", "2031-05-16"],
  ["Their meeting at the mint is this morning.", "planned", "2031-05-14"],
  ["The second session is in Lusk on Friday.", "planned", "2031-05-16"],
  ["The second round ended on Tuesday. A third may be held on 25 June.", "planned", "2031-06-25"],
  [
    "Nothing came of a lunch between Ms Holt and Mr Brand in Lusk last Friday.",
    "held",
    "2031-05-09",
  ],
] as const

const none = [
  "The call lasted 40 minutes, the fire brigade said.",
  "Ms Holt and Mr Brand spoke for 20 minutes at a rally.",
  "The meeting is important this week.",
  "The lenders met among themselves on Monday to agree on a line.",
  "Prices have fallen since the talks began in March.",
  "A lunch between the two companies' brands sold well.",
]

describe("who, how long, and when, from the sentences round a meeting", () => {
  test.each(mediators)("the mediator: %s", (text, mediator) => {
    expect(meetingsIn(text)[0]?.mediator).toBe(mediator)
  })

  test.each(lengths)("the length: %s", (text, duration) => {
    expect(meetingsIn(text).map((one) => one.duration)).toEqual([duration])
  })

  test.each(names)("who takes part: %s", (text, expected) => {
    const all = meetingsIn(text).flatMap(({ participants }) => participants)
    expect(all.map(({ name }) => name).join("; ")).toBe(expected)
  })

  test.each(told)("the last meeting told of: %s", (text, state, date) => {
    const last = meetingsIn(text).at(-1)
    expect([last?.state, last?.date]).toEqual([state, date])
  })

  test.each(none)("no meeting: %s", (text) => {
    expect(meetingsIn(text)).toEqual([])
  })
})
