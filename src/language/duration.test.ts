/** Fiction: the sentences below are about invented talks. */
import { expect, test } from "vitest"
import { cluesOf } from "../../test/english-news.ts"
import { durationsIn } from "./duration.ts"

const lengths = [
  ["The jury sat for five hours in Lurgen.", [["five hours", 300]]],
  ["The 5-hour session ended without a word.", [["5-hour", 300]]],
  ["They spoke by telephone for some forty minutes.", [["some forty minutes", 40]]],
  ["After just over four hours the chair left.", [["just over four hours", 240]]],
  ["A two-day strike shut the mills.", [["two-day", 2880]]],
  ["The call lasted half an hour.", [["half an hour", 30]]],
  ["The session lasted an hour and a half.", [["an hour and a half", 90]]],
  ["They argued for two and a half hours.", [["two and a half hours", 150]]],
  ["A two-and-a-half-hour hearing followed.", [["two-and-a-half-hour", 150]]],
  ["An hour-long meeting settled the fee.", [["hour-long", 60]]],
  ["The debate took one hour and 20 minutes.", [["one hour and 20 minutes", 80]]],
  ["Talks ran for more than nine hours.", [["more than nine hours", 540]]],
  ["Talks ran until midnight.", [["until midnight", null]]],
  ["Talks went on late into the night.", [["late into the night", null]]],
  ["They talked until well past midnight.", [["until well past midnight", null]]],
  ["They talked for several hours.", [["several hours", null]]],
  ["Hours of talks brought nothing.", [["Hours", null]]],
  ["They talked all night.", [["all night", null]]],
  ["A 60-day truce was signed.", [["60-day", 86400]]],
  ["The ferry stood idle for three weeks.", [["three weeks", 30240]]],
  ["The pact runs for six months.", [["six months", null]]],
  ["They met for nearly an hour.", [["nearly an hour", 60]]],
  ["They talked for five hours before breaking off.", [["five hours", 300]]],
  ["The talks took three-quarters of an hour.", [["three-quarters of an hour", 45]]],
  [
    "A half-hour call and a daylong session followed.",
    [
      ["half-hour", 30],
      ["daylong", 1440],
    ],
  ],
  ["The strike is in its third week after two days of talks.", [["two days", 2880]]],
  ["They met for a couple of hours.", [["a couple of hours", null]]],
] as const

const none = [
  "Two hours later the strike began.",
  "The mill closed three weeks ago.",
  "Crews earn 12 crowns an hour.",
  "A 40-year-old clerk spoke.",
  "The ferry sails twice a day.",
  "Days after the vote, the chair resigned.",
  "They met in the hour of need.",
  "The minister raised a two-tier tariff.",
] as const

const durations = (text: string) =>
  durationsIn(cluesOf(text)).map(({ span, minutes }) => [text.slice(span.start, span.end), minutes])

test.each(lengths)("a length of time is read as printed and in minutes: %s", (text, expected) => {
  expect(durations(text)).toEqual(expected)
})

test.each(none)("a time, a rate or an age is no length of time: %s", (text) => {
  expect(durations(text)).toEqual([])
})
