/** Fiction: who met whom in invented talks on pay, fish and a ceasefire. */
import { expect, test } from "vitest"
import { evidenceOf } from "../../test/talk-pieces.ts"
import type { Meeting, MeetingState } from "../talks/meeting.ts"
import { contactsOf } from "./contacts.ts"
import { always } from "./period.ts"

const met = (
  id: string,
  names: readonly string[],
  date: string | null,
  state: MeetingState = "held",
): Meeting => ({
  id,
  participants: names.map((name) => ({ name, actor: null, evidence: evidenceOf("r-1", name) })),
  place: null,
  when: null,
  date,
  duration: null,
  minutes: null,
  format: null,
  mediator: null,
  state,
  states: [],
  evidence: [evidenceOf("r-1", id)],
})

const meetings = [
  met("m-1", ["Deckhands' Union", "Ferry Company"], "2027-03-02"),
  met("m-2", ["Ferry Company", "Deckhands' Union"], "2027-03-09", "under-way"),
  met("m-3", ["Deckhands' Union", "Ferry Company"], "2027-03-20", "planned"),
  met("m-4", ["Orvany", "Sulland", "Tarn"], "2027-04-01"),
  met("m-5", ["Orvany", "Sulland"], null, "denied"),
  met("m-6", ["Orvany"], "2027-04-02"),
  met("m-7", ["Tarn", "Tarn"], "2027-04-02"),
]

const told = (track = "", period = always): string[] =>
  contactsOf(meetings, track, period).map(
    ({ between, states, first, last, meetings: own }) =>
      `${between.join(" + ")}: ${states.held} held, ${first} to ${last}, ${own.join(" ")}`,
  )

test("two who met often are one pair a track, whoever is named first", () => {
  expect(told("ferry")).toEqual([
    "Deckhands' Union + Ferry Company: 1 held, 2027-03-02 to 2027-03-09, m-1 m-2 m-3",
  ])
})

test("three at one table are three pairs; what was denied counts as no meeting held", () => {
  expect(told("orvany")).toEqual([
    "Orvany + Sulland: 1 held, 2027-04-01 to 2027-04-01, m-4",
    "Orvany + Tarn: 1 held, 2027-04-01 to 2027-04-01, m-4",
    "Sulland + Tarn: 1 held, 2027-04-01 to 2027-04-01, m-4",
    "Orvany + Sulland: 0 held, null to null, m-5",
  ])
})

test("nobody meets alone, nor themselves", () => {
  expect(told().join(" ")).not.toMatch(/m-6|m-7/u)
})

test.each([
  ["from a day on", { from: "2027-03-10", to: null }, "ferry", ["m-3"]],
  ["up to a day, that day with it", { from: null, to: "2027-03-02" }, "ferry", ["m-1"]],
  [
    "between two days, undated ones left out",
    { from: "2027-01-01", to: "2027-12-31" },
    "orvany",
    ["m-4", "m-4", "m-4"],
  ],
  ["on a track that nobody sits at", always, "harbour", []],
])("meetings %s", (_what, period, track, ids) => {
  expect(contactsOf(meetings, track, period).flatMap((one) => one.meetings)).toEqual(ids)
})
