import { describe, expect, test } from "vitest"
import { findByline } from "./byline.ts"
import { findHeadline } from "./headline.ts"

const headlines = [
  ["Talks stall over crossings\n\nThe envoys met.", "Talks stall over crossings"],
  ["DRIVERS VOTE TO STRIKE\r\n\r\nThe union met.", "DRIVERS VOTE TO STRIKE"],
  ["\n\n  Talks stall \n\nThe envoys met.", "Talks stall"],
  ["Will they sign?\n\nThe envoys met.", "Will they sign?"],
  [
    "PRESS RELEASE – FOR IMMEDIATE USE\n\nDrivers vote to strike\n\nThe union met.",
    "Drivers vote to strike",
  ],
  ["Talks stall over crossings\nThe envoys met.", null],
  ["Talks stalled on Monday.\n\nThe envoys met.", null],
  ["“We will not sign”\n\nThe envoys met.", null],
  ["HALM, May 4 (LPA) - Talks stall\n\nThe envoys met.", null],
  ["By Ada Lorne\n\nThe envoys met.", null],
  ["Also read: Talks stall\n\nThe envoys met.", null],
  ["Talks stall over crossings", null],
  [`${"Talks stall and ".repeat(12)}\n\nThe envoys met.`, null],
] as const

describe("a plain text's headline", () => {
  test.each(headlines)("%j is %j", (text, title) => expect(findHeadline(text)).toBe(title))
})

const bylines = [
  ["By Ada Lorne\n\nThe envoys met.", "Ada Lorne"],
  ["No deal\n\nBy Ada Lorne in Halm\n\nThe envoys met.", "Ada Lorne"],
  ["BY ADA LORNE\n\nThe envoys met.", "ADA LORNE"],
  ["By Ada Lorne and Ben de Carrow, Halm\n\nThe envoys met.", "Ada Lorne and Ben de Carrow"],
  ["By Ada Lorne | Political Editor\n\nThe envoys met.", "Ada Lorne"],
  ["By our Diplomatic Correspondent\n\nThe envoys met.", null],
  ["By Staff Reporters\n\nThe envoys met.", null],
  ["By Monday Ada Lorne had signed.", null],
  [
    "By Ada Lorne in Halm it was called a breach of the accord, and she left the room at once.",
    null,
  ],
] as const

describe("a byline", () => {
  test.each(bylines)("%j names %j", (text, author) => expect(findByline(text)).toBe(author))
})
