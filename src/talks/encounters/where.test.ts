/** Fiction: invented journeys and denials: where somebody met, what fell through, what never was. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../../test/setting.ts"
import { meetingsOf } from "../meeting-sighting.ts"

/** All are read as of Wednesday, 14 May 2031. */
const meetingsIn = (text: string) => meetingsOf(settingOf(text, { published: "2031-05-14" }), [])

const placed = [
  ["Ms Holt travelled to Lusk, where she met Mr Brand on Monday.", "held", "Lusk"],
  ["Ms Holt arrived in Lusk, where she was to meet Mr Brand on Friday.", "planned", "Lusk"],
  [
    "Mr Pruitt is in Vienna, where he is holding talks with the French ambassador.",
    "under-way",
    "Vienna",
  ],
  ["Ms Holt flew to Lusk on Saturday for talks with Mr Brand.", "held", "Lusk"],
  ["Ms Holt returned to Lusk on Monday for a second round of talks.", "held", "Lusk"],
  ["Ms Holt will fly to Lusk on Friday for talks with Mr Brand.", "planned", "Lusk"],
  ["A team of lenders is due in Lusk on May 21 for talks with the bank.", "planned", "Lusk"],
  ["Ms Holt came to Lusk on Monday after talks with Mr Brand in Dorne.", "held", "Dorne"],
  ["Ms Holt, who had come to Lusk in April, met Mr Brand in Dorne on Monday.", "held", "Dorne"],
  // The journey called off, and what was to be there.
  [
    "Mr Brand put off his visit to Lusk, where he was to meet Ms Holt on Friday.",
    "cancelled",
    "Lusk",
  ],
  [
    "Ms Holt cancelled a trip to Lusk on Thursday, when she was to have met Mr Brand.",
    "cancelled",
    "Lusk",
  ],
  [
    "President Voss has postponed his trip to Lusk, where he was to hold talks with Ms Holt.",
    "cancelled",
    "Lusk",
  ],
  [
    "Ms Holt, who cancelled a trip to Dorne last year, is to meet Mr Brand in Lusk on Friday.",
    "planned",
    "Lusk",
  ],
  ["Ms Holt was to have met Mr Brand in Lusk on Monday.", "cancelled", "Lusk"],
  // What never was.
  ["Ms Holt and Mr Brand never met in Lusk, her office said.", "denied", "Lusk"],
  ["The ministry held no talks with the rebels in Lusk, a spokesman said.", "denied", "Lusk"],
  ["Ms Holt had no meeting with Mr Brand on Saturday, her office said.", "denied", null],
  ["We have had no meeting with the union and none is planned, Ms Holt said.", "denied", null],
  ["No one from the government met the commander, a diplomat said.", "denied", null],
  ["No minister met the rebels in Lusk, a diplomat said.", "denied", "Lusk"],
  ["Reports that the two ministers had met in Lusk were pure invention.", "denied", "Lusk"],
  ["Ms Holt dismissed reports that she had met Mr Brand in Lusk as nonsense.", "denied", "Lusk"],
  ["Reports that Ms Holt had met Mr Brand in Lusk were confirmed by her office.", "held", "Lusk"],
] as const

const none = [
  "Ms Holt went to Lusk on Monday for a holiday.",
  "The secretary spoke after a meeting of shop stewards on Sunday.",
  "The company has had no talks with the union since March.",
  "The two sides have held no meeting this year.",
  "The two had no meeting planned.",
  "Ms Holt and Mr Brand have never met.",
  "Mr Brand never met his father.",
]

describe("where somebody met, and whether", () => {
  test.each(placed)("%s", (text, state, place) => {
    expect(meetingsIn(text).map((one) => [one.state, one.place])).toEqual([[state, place]])
  })

  test("a day named anew is the only one: The two were to have met on Monday but will now meet on Thursday.", () => {
    const [one, ...rest] = meetingsIn(
      "The two were to have met on Monday but will now meet on Thursday.",
    )
    expect([one?.state, one?.date, rest]).toEqual(["planned", "2031-05-15", []])
  })

  test.each(none)("nothing is denied that nobody told of: %s", (text) => {
    expect(meetingsIn(text)).toEqual([])
  })
})
