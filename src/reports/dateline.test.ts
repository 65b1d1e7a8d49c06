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
    "HARBOUR CITY, March 2 (Solstice Wire) - Talks resumed.",
    "HARBOUR CITY",
    "3-2",
    "Solstice Wire",
    "HARBOUR CITY, March 2 (Solstice Wire) -",
  ],
  [
    "EGGLESBY, May 14 (TVP) — Drivers stopped work.",
    "EGGLESBY",
    "5-14",
    "TVP",
    "EGGLESBY, May 14 (TVP) —",
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
    "CALNE, Hurst, 14 September 2026 (Harbour Press) – They met.",
    "CALNE, Hurst",
    "9-14-2026",
    "Harbour Press",
    "CALNE, Hurst, 14 September 2026 (Harbour Press) –",
  ],
  [
    "MOSCOW, December 3. /TASS/. The envoys met.",
    "MOSCOW",
    "12-3",
    "TASS",
    "MOSCOW, December 3. /TASS/.",
  ],
  ["NEW ZELM, Sept 3: The envoys met.", "NEW ZELM", "9-3", "", "NEW ZELM, Sept 3:"],
  ["(Reuters) - The envoys met.", null, null, "Reuters", "(Reuters) -"],
  ["Ventremont, 3 March\n\nThe envoys met.", "Ventremont", "3-3", "", "Ventremont, 3 March"],
  ["Thursday, June 11, 2031\n\nThe envoys met.", null, "6-11-2031", "", "Thursday, June 11, 2031"],
  [
    "GENEVA — The envoys met for five hours on Tuesday and parted without a word to the press.",
    "GENEVA",
    null,
    "",
    "GENEVA —",
  ],
  [
    "No deal\n\nBy Ada Calne\n\n  ZELM, Tues, May 4 - They met.",
    "ZELM",
    "5-4",
    "",
    "ZELM, Tues, May 4 -",
  ],
  [
    "No deal\r\n\r\nBy Ada Calne\r\n\r\n  ZELM, Tuesday, May 4 - They met.",
    "ZELM",
    "5-4",
    "",
    "ZELM, Tuesday, May 4 -",
  ],
] as const satisfies readonly Case[]

const none = [
  "ISTHMUS TALKS - LIVE",
  "THE ISTHMUS: A PACT IN NAME ONLY",
  "Ada Calne (Labour) - the party's leader - met the press.",
  "Sen. Ada Calne (R-Hurst) — Announced the vote.",
  "Calne (left) - a tall woman - met the press.",
  "RAMM: Did you sign it?",
  "In May 14 drivers - all of them - met the press.",
  "The envoys met on March 2 - a Tuesday - in Zelm.",
  "“No deal,” said Ms Calne - again.",
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
