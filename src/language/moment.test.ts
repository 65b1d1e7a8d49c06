/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf } from "../../test/english-news.ts"
import { momentsIn } from "./moment.ts"

/** A Thursday. */
const published = "2027-03-18T07:30:00Z"

const days = [
  // weekdays look back
  ["The envoys met on Tuesday.", [["Tuesday", "2027-03-16"]]],
  ["Oru said Tuesday that the quota was too low.", [["Tuesday", "2027-03-16"]]],
  ["The envoys met on Thursday.", [["Thursday", "2027-03-18"]]],
  ["The envoys met on Friday.", [["Friday", "2027-03-12"]]],
  ["Talks collapsed late on Saturday.", [["late on Saturday", "2027-03-13"]]],
  ["Talks collapsed early Monday.", [["early Monday", "2027-03-15"]]],
  ["Tuesday's session was short.", [["Tuesday", "2027-03-16"]]],
  ["The pilots walked out on Sunday night.", [["Sunday night", "2027-03-14"]]],
  ["Oru, quoted on Tuesday, would not say.", [["Tuesday", "2027-03-16"]]],
  ["On Monday, the union rejected the offer.", [["Monday", "2027-03-15"]]],
  ["The talks held on Friday were calm.", [["Friday", "2027-03-12"]]],
  ["Lurgen refused to sign on Friday.", [["Friday", "2027-03-12"]]],
  // and ahead where the clause does
  ["The envoys will meet on Tuesday.", [["Tuesday", "2027-03-23"]]],
  ["The envoys are due to meet on Tuesday.", [["Tuesday", "2027-03-23"]]],
  ["A second round is expected on Friday.", [["Friday", "2027-03-19"]]],
  ["The board meets on Friday.", [["Friday", "2027-03-19"]]],
  ["Both sides agreed to meet again on Monday.", [["Monday", "2027-03-22"]]],
  ["The talks, scheduled for Sunday, are off.", [["Sunday", "2027-03-21"]]],
  ["The round was postponed until Wednesday.", [["Wednesday", "2027-03-24"]]],
  ["On Friday, ministers will vote.", [["Friday", "2027-03-19"]]],
  [
    "Oru said on Tuesday that he would fly out on Sunday.",
    [
      ["Tuesday", "2027-03-16"],
      ["Sunday", "2027-03-21"],
    ],
  ],
  ["The deadline is Saturday.", [["Saturday", "2027-03-20"]]],
  ["The crews would have sailed on Monday.", [["Monday", "2027-03-15"]]],
  ["They meet next Tuesday.", [["next Tuesday", "2027-03-23"]]],
  ["They met last Friday.", [["last Friday", "2027-03-12"]]],
  ["The vote is on Tuesday next week.", [["Tuesday next week", "2027-03-23"]]],
  // told from the day of writing
  ["The envoy left yesterday.", [["yesterday", "2027-03-17"]]],
  ["The envoy left today.", [["today", "2027-03-18"]]],
  ["The envoy leaves tomorrow morning.", [["tomorrow morning", "2027-03-19"]]],
  ["The envoy left this morning.", [["this morning", "2027-03-18"]]],
  ["Fighting went on last night.", [["last night", "2027-03-17"]]],
  ["The mill closed three days ago.", [["three days ago", "2027-03-15"]]],
  ["He came the day before yesterday.", [["the day before yesterday", "2027-03-16"]]],
  ["The strike will begin in two days.", [["in two days", "2027-03-20"]]],
  ["Earlier in the day, crowds had gathered.", [["Earlier in the day", "2027-03-18"]]],
  // calendar dates
  ["The round opened on March 2.", [["March 2", "2027-03-02"]]],
  ["The round opened on 2 March.", [["2 March", "2027-03-02"]]],
  ["The lease ends on 16 March 2029.", [["16 March 2029", "2029-03-16"]]],
  ["The lease ends on March 16, 2029.", [["March 16, 2029", "2029-03-16"]]],
  ["The paper of Dec. 5 was short.", [["Dec. 5", "2026-12-05"]]],
  ["The talks will resume on January 9.", [["January 9", "2028-01-09"]]],
  ["They met on Tuesday, March 16.", [["Tuesday, March 16", "2027-03-16"]]],
  ["They met on Tuesday the 16th.", [["Tuesday the 16th", "2027-03-16"]]],
  ["They met on the 16th.", [["the 16th", "2027-03-16"]]],
  ["They will meet on the 16th.", [["the 16th", "2027-04-16"]]],
  ["The text is dated 2027-02-11.", [["2027-02-11", "2027-02-11"]]],
  // told from another time
  [
    "They met on March 2. Two days later, the truce broke.",
    [
      ["March 2", "2027-03-02"],
      ["Two days later", "2027-03-04"],
    ],
  ],
  [
    "He spoke on Tuesday, a day earlier than planned.",
    [
      ["Tuesday", "2027-03-16"],
      ["a day earlier", "2027-03-15"],
    ],
  ],
  [
    "They met on Monday and signed the same day.",
    [
      ["Monday", "2027-03-15"],
      ["the same day", "2027-03-15"],
    ],
  ],
  [
    "“We decide tomorrow,” Oru said on Monday.",
    [
      ["tomorrow", "2027-03-16"],
      ["Monday", "2027-03-15"],
    ],
  ],
] as const

const ranges = [
  ["The crews walked out last week.", "last week", "2027-03-08", "2027-03-14"],
  ["The crews will walk out next week.", "next week", "2027-03-22", "2027-03-28"],
  ["Earlier this week the crews walked out.", "Earlier this week", "2027-03-15", "2027-03-21"],
  ["The tariff rose last month.", "last month", "2027-02-01", "2027-02-28"],
  ["The tariff rose in March.", "March", "2027-03-01", "2027-03-31"],
  ["The tariff rose in December.", "December", "2026-12-01", "2026-12-31"],
  ["The tariff will rise in December.", "December", "2027-12-01", "2027-12-31"],
  ["The pact was signed in May 2019.", "May 2019", "2019-05-01", "2019-05-31"],
  ["The talks opened in early March.", "early March", "2027-03-01", "2027-03-10"],
  ["The fleet sailed in mid-February.", "mid-February", "2027-02-11", "2027-02-20"],
  ["They met from 2 to 4 March.", "2 to 4 March", "2027-03-02", "2027-03-04"],
  ["They met on 11 and 12 June 2026.", "11 and 12 June 2026", "2026-06-11", "2026-06-12"],
  ["They met on March 2-4.", "March 2-4", "2027-03-02", "2027-03-04"],
  ["The pact dates from the talks held in 2015.", "2015", "2015-01-01", "2015-12-31"],
  ["The tariff rose last year.", "last year", "2026-01-01", "2026-12-31"],
  ["The mill closed two weeks ago.", "two weeks ago", "2027-03-01", "2027-03-07"],
] as const

const unknown = [
  ["The talks came days after the vote.", "days after"],
  ["The mill closed weeks ago.", "weeks ago"],
  ["Two days later, the truce broke.", "Two days later"],
  ["The tone has softened in recent days.", "recent days"],
  ["They met last Tuesday.", "last Tuesday"],
  ["Three days after the vote, they met.", "Three days after"],
  ["Talks on Monday and Tuesday failed. The day before, a ship had sunk.", "The day before"],
  ["They met on February 30.", "February 30"],
] as const

const none = [
  "The march on the capital went ahead.",
  "Ministers may meet.",
  "The 16th round of talks began.",
  "On the 16th floor the lights were on.",
  "The board of the Friday-born fund spoke of 2 marches.",
  "Lurgen wants 2,500 tonnes.",
  "This is the last word.",
  "It was the third meeting in two days.",
] as const

const momentsOf = (text: string, day: string | null) =>
  momentsIn(cluesOf(text), day).map(({ span, date, end }) => ({
    words: text.slice(span.start, span.end),
    date,
    end,
  }))

describe("a named time", () => {
  test.each(days)("is the day it must be: %s", (text, expected) => {
    const found = momentsOf(text, published)
    expect(found.map(({ words, date }) => [words, date])).toEqual(expected)
    expect(found.every(({ end }) => end === null)).toBe(true)
  })

  test.each(ranges)("may be many days: %s", (text, words, date, end) => {
    expect(momentsOf(text, published)).toEqual([{ words, date, end }])
  })

  test.each(unknown)("is no day where that would be a guess: %s", (text, words) => {
    const found = momentsOf(text, published).find((one) => one.words === words)
    expect(found).toEqual({ words, date: null, end: null })
  })

  test.each(none)("is not seen in other words: %s", (text) => {
    expect(momentsOf(text, published)).toEqual([])
  })

  test("is unknown in a report without a date, unless it gives its year", () => {
    const text = "They met on Tuesday, on March 2 and on 5 May 2019, and last week."
    expect(momentsOf(text, null).map(({ date }) => date)).toEqual([null, null, "2019-05-05", null])
  })
})
