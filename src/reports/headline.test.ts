import { describe, expect, test } from "vitest"
import { findByline } from "./byline.ts"
import { findHeadline } from "./headline.ts"

const headlines = [
  ["Talks stall over crossings\n\nThe envoys met.", "Talks stall over crossings"],
  ["BAKERS TURN DOWN LEVY\r\n\r\nThe union met.", "BAKERS TURN DOWN LEVY"],
  ["\n\n  Talks stall \n\nThe envoys met.", "Talks stall"],
  ["Will they sign?\n\nThe envoys met.", "Will they sign?"],
  [
    "PRESS RELEASE – FOR IMMEDIATE USE\n\nBakers turn down levy\n\nThe union met.",
    "Bakers turn down levy",
  ],
  ["Talks stall over crossings\nThe envoys met.", null],
  ["Talks stalled on Monday.\n\nThe envoys met.", null],
  ["“We will not sign”\n\nThe envoys met.", null],
  ["ZELM, May 4 (TVP) - Talks stall\n\nThe envoys met.", null],
  ["By Ada Calne\n\nThe envoys met.", null],
  ["Also read: Talks stall\n\nThe envoys met.", null],
  ["Talks stall over crossings", null],
  [`${"Talks stall and ".repeat(12)}\n\nThe envoys met.`, null],
] as const

describe("a plain text's headline", () => {
  test.each(headlines)("%j is %j", (text, title) => expect(findHeadline(text)).toBe(title))
})

const bylines = [
  ["By Ada Calne\n\nThe envoys met.", "Ada Calne"],
  ["No deal\n\nBy Ada Calne in Zelm\n\nThe envoys met.", "Ada Calne"],
  ["BY ADA CALNE\n\nThe envoys met.", "ADA CALNE"],
  ["By Ada Calne and Ben de Carrow, Zelm\n\nThe envoys met.", "Ada Calne and Ben de Carrow"],
  ["By Ada Calne | Political Editor\n\nThe envoys met.", "Ada Calne"],
  ["By our Fisheries Correspondent\n\nThe envoys met.", null],
  ["By Staff Reporters\n\nThe envoys met.", null],
  ["By Monday Ada Calne had signed.", null],
  [
    "By Ada Calne in Zelm it was called a breach of the accord, and she left the room at once.",
    null,
  ],
] as const

describe("a byline", () => {
  test.each(bylines)("%j names %j", (text, author) => expect(findByline(text)).toBe(author))
})
