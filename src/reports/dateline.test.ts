import { describe, expect, test } from "vitest"
import { findDateline } from "./dateline.ts"
import { sliceOf } from "../text/span.ts"

type Case = readonly [
  text: string,
  place: string | null,
  day: string | null,
  agencies: string,
  span: string,
]

const datelines = [
  [
    "MOSCOW, Dec 3 (Reuters) - Talks ended.",
    "MOSCOW",
    "12-3",
    "Reuters",
    "MOSCOW, Dec 3 (Reuters) -",
  ],
  [
    "HARBOUR CITY, March 2 (Meridian Wire) - Talks resumed.",
    "HARBOUR CITY",
    "3-2",
    "Meridian Wire",
    "HARBOUR CITY, March 2 (Meridian Wire) -",
  ],
  [
    "TARROWBY, May 14 (LPA) — Drivers stopped work.",
    "TARROWBY",
    "5-14",
    "LPA",
    "TARROWBY, May 14 (LPA) —",
  ],
  ["GENEVA (AP) — The envoys met.", "GENEVA", null, "AP", "GENEVA (AP) —"],
  ["Geneva (dpa) - The envoys met.", "Geneva", null, "dpa", "Geneva (dpa) -"],
  [
    "GENEVA, Dec. 3, 2026 (AP/AFP) -- The envoys met.",
    "GENEVA",
    "12-3-2026",
    "AP,AFP",
    "GENEVA, Dec. 3, 2026 (AP/AFP) --",
  ],
  [
    "LORNE, Vales, 14 September 2026 (Harbour Press) – They met.",
    "LORNE, Vales",
    "9-14-2026",
    "Harbour Press",
    "LORNE, Vales, 14 September 2026 (Harbour Press) –",
  ],
  [
    "MOSCOW, December 3. /TASS/. The envoys met.",
    "MOSCOW",
    "12-3",
    "TASS",
    "MOSCOW, December 3. /TASS/.",
  ],
  ["NEW HALM, Sept 3: The envoys met.", "NEW HALM", "9-3", "", "NEW HALM, Sept 3:"],
  ["(Reuters) - The envoys met.", null, null, "Reuters", "(Reuters) -"],
  ["Casselburg, 3 March\n\nThe envoys met.", "Casselburg", "3-3", "", "Casselburg, 3 March"],
  [
    "Tuesday, October 15, 2019\n\nThe envoys met.",
    null,
    "10-15-2019",
    "",
    "Tuesday, October 15, 2019",
  ],
  [
    "GENEVA — The envoys met for five hours on Tuesday and parted without a word to the press.",
    "GENEVA",
    null,
    "",
    "GENEVA —",
  ],
  [
    "No deal\n\nBy Ada Lorne\n\n  HALM, Tues, May 4 - They met.",
    "HALM",
    "5-4",
    "",
    "HALM, Tues, May 4 -",
  ],
  [
    "No deal\r\n\r\nBy Ada Lorne\r\n\r\n  HALM, Tuesday, May 4 - They met.",
    "HALM",
    "5-4",
    "",
    "HALM, Tuesday, May 4 -",
  ],
] as const satisfies readonly Case[]

const none = [
  "BRENN TALKS - LIVE",
  "THE BRENN: A ROUND THAT WASN'T",
  "Ada Lorne (Labour) - the party's leader - met the press.",
  "Sen. Ada Lorne (R-Vales) — Announced the vote.",
  "Lorne (left) - a tall woman - met the press.",
  "RAMM: Did you sign it?",
  "In May 14 drivers - all of them - met the press.",
  "The envoys met on March 2 - a Tuesday - in Halm.",
  "“No deal,” said Ms Lorne - again.",
]

describe("a dateline", () => {
  test.each(datelines)("%j names its place, day and agency", (text, place, day, agencies, span) => {
    const found = findDateline(text)
    const date = [found?.month, found?.day, found?.year].filter((part) => part !== null).join("-")
    expect([found?.place, date || null, found?.agencies.join(","), sliceOf(text, found!)]).toEqual([
      place,
      day,
      agencies,
      span,
    ])
  })
  test.each(none)("%j is none", (text) => expect(findDateline(text)).toBeNull())
})
