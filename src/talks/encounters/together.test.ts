/** Fiction: invented sides who discuss, exchange views, shake hands and go on bargaining. */
import { expect, test } from "vitest"
import { settingOf } from "../../../test/setting.ts"
import { meetingsOf } from "../meeting-sighting.ts"

/** All are read as of Thursday, 15 May 2031. */
const toldIn = (text: string) =>
  meetingsOf(settingOf(text, { published: "2031-05-15" }), []).map(({ state, date }) => [
    state,
    date,
  ])

/** [sentence, state and day of its meeting] */
const met = [
  ["The envoy discussed the truce with rebel leaders on Monday.", "held", "2031-05-12"],
  ["The minister had discussed the strike with union leaders on Monday.", "held", "2031-05-12"],
  ["Trade officials of the two countries discussed steel in Lusk on Monday.", "held", "2031-05-12"],
  [
    "Fisheries officials of both states are due to discuss quotas in Lusk on Friday.",
    "planned",
    "2031-05-16",
  ],
  ["Envoys of the two coasts exchanged views for three hours on Monday.", "held", "2031-05-12"],
  ["Mr Roth exchanged views with the creditors' envoy on Monday.", "held", "2031-05-12"],
  ["The president and the rebels' leader shook hands in Lusk on Monday.", "held", "2031-05-12"],
  ["The chairman shook hands with the union's leader in Lusk on Monday.", "held", "2031-05-12"],
  [
    "The company and the union have been negotiating over pay since June.",
    "under-way",
    "2030-06-01",
  ],
  [
    "The two governments have been negotiating a fishing treaty since March.",
    "under-way",
    "2031-03-01",
  ],
  ["Sorland's envoy spent Monday in Lusk talking to rebel commanders.", "held", "2031-05-12"],
  ["Negotiators are expected back at the table on Tuesday.", "planned", "2031-05-20"],
  ["Bargaining resumed on Tuesday after a three-week break.", "held", "2031-05-13"],
  ["Officials from the two states will gather in Lusk on Friday.", "planned", "2031-05-16"],
] as const

test.each(met)("a meeting is told by what its sides do together: %s", (text, state, date) => {
  expect(toldIn(text)).toEqual([[state, date]])
})

const none = [
  "The minister discussed the strike with reporters on Monday.",
  "The minister discussed the strike with parliament on Monday.",
  "The cabinet discussed the strike on Monday.",
  "The report discussed the truce on Monday.",
  "The plan was discussed with enthusiasm on Monday.",
  "The armies exchanged fire on Monday.",
  "The minister shook hands with voters on Monday.",
  "The envoy spent Monday talking to reporters.",
]

test.each(none)("no meeting is told: %s", (text) => {
  expect(toldIn(text)).toEqual([])
})
