/** Fiction: the sentences below are about invented talks. */
import { expect, test } from "vitest"
import { settingOf } from "../../test/setting.ts"
import type { AttributionId } from "../text/ids.ts"
import { saidOn } from "./said-on.ts"

/** A Thursday. */
const published = "2027-03-18T07:30:00Z"

function day(text: string, [source, cue, content]: readonly [string, string, string]) {
  const last = (words: string) => {
    const start = text.lastIndexOf(words)
    if (start < 0) throw new Error(`"${words}" does not stand in the text`)
    return { start, end: start + words.length }
  }
  const voice = { actors: [], name: source, role: null, party: null }
  const spans = { source: [last(source)], cue: [last(cue)], content: [last(content)] }
  const id = "r-1.a1" as AttributionId
  return saidOn(settingOf(text, { published }), {
    id,
    ...spans,
    form: "indirect",
    confidence: 1,
    voice,
  })
}

const cases = [
  [
    "A deal is close, Norpress reported on Tuesday, citing two officials.",
    ["two officials", "reported", "A deal is close"],
    "2027-03-16",
  ],
  [
    "The Kesh Herald reported that Brun had said crews would sail.",
    ["Brun", "had said", "crews would sail"],
    "2027-03-18",
  ],
  // the cue names its day
  [
    "Brun said on Tuesday that the quota was dead.",
    ["Brun", "said", "the quota was dead"],
    "2027-03-16",
  ],
  [
    "On Monday, Brun said the quota was dead.",
    ["Brun", "said", "the quota was dead"],
    "2027-03-15",
  ],
  [
    "Brun said the quota was dead on Monday.",
    ["Brun", "said", "the quota was dead on Monday"],
    "2027-03-18",
  ],
  [
    "“The quota is dead,” Brun told Radio Lurgen on Sunday.",
    ["Brun", "told", "“The quota is dead,”"],
    "2027-03-14",
  ],
  [
    "“The quota is dead,” Brun is cited as saying on Saturday by Norpress.",
    ["Brun", "is cited as saying", "“The quota is dead,”"],
    "2027-03-13",
  ],
  [
    "Brun said yesterday that crews would sail on Friday.",
    ["Brun", "said", "crews would sail on Friday"],
    "2027-03-17",
  ],
  [
    "Brun said in an interview published on Monday that crews would sail.",
    ["Brun", "said", "crews would sail"],
    "2027-03-15",
  ],
  [
    "Brun said on March 2 that crews would sail.",
    ["Brun", "said", "crews would sail"],
    "2027-03-02",
  ],
  [
    "Earlier in the day, Brun said crews would sail.",
    ["Brun", "said", "crews would sail"],
    "2027-03-18",
  ],
  // the day belongs to something else
  ["Brun said crews would sail.", ["Brun", "said", "crews would sail"], "2027-03-18"],
  [
    "Brun said after Tuesday's talks that crews would sail.",
    ["Brun", "said", "crews would sail"],
    "2027-03-18",
  ],
  [
    "Brun, who resigned on Monday, said crews would sail.",
    ["Brun, who resigned on Monday,", "said", "crews would sail"],
    "2027-03-18",
  ],
  [
    "Brun said ahead of the vote on Friday that crews would sail.",
    ["Brun", "said", "crews would sail"],
    "2027-03-18",
  ],
  [
    "Talks broke down on Monday, and Brun said crews would sail.",
    ["Brun", "said", "crews would sail"],
    "2027-03-18",
  ],
  [
    "The crews would sail, all at once, Brun said.",
    ["Brun", "said", "The crews would sail, all at once"],
    "2027-03-18",
  ],
  // an old quotation never takes the report's day
  ["Brun said just last week that crews would sail.", ["Brun", "said", "crews would sail"], null],
  ["Brun had said crews would sail.", ["Brun", "had said", "crews would sail"], null],
  ["Brun once said crews would sail.", ["Brun", "said", "crews would sail"], null],
  ["Brun said in March 2019 that crews would sail.", ["Brun", "said", "crews would sail"], null],
  ["Brun previously said crews would sail.", ["Brun", "said", "crews would sail"], null],
  ["As Brun put it in February, crews would sail.", ["Brun", "put it", "crews would sail"], null],
  ["“Crews will sail,” Brun said at the time.", ["Brun", "said", "“Crews will sail,”"], null],
  ["Brun said weeks ago that crews would sail.", ["Brun", "said", "crews would sail"], null],
  ["Brun said last summer that crews would sail.", ["Brun", "said", "crews would sail"], null],
  ["In a 2019 interview, Brun said crews would sail.", ["Brun", "said", "crews would sail"], null],
  // the dateline is the day of writing
  [
    "LURGEN, March 17 (Norpress) - Brun said crews would sail.",
    ["Brun", "said", "crews would sail"],
    "2027-03-17",
  ],
  [
    "LURGEN, March 2 (Norpress) - Brun said crews would sail.",
    ["Brun", "said", "crews would sail"],
    "2027-03-18",
  ],
] as const

test.each(cases)("a statement has the day its telling names: %s", (text, words, expected) => {
  expect(day(text, words)).toBe(expected)
})

test("a report without a date dates none of its statements", () => {
  const text = "Brun said on Tuesday that crews would sail."
  const spans = { source: [], cue: [{ start: 5, end: 9 }], content: [{ start: 21, end: 42 }] }
  const voice = { actors: [], name: null, role: null, party: null }
  const id = "r-1.a1" as AttributionId
  const attribution = { id, ...spans, form: "indirect", confidence: 1, voice } as const
  expect(saidOn(settingOf(text), attribution)).toBeNull()
})
