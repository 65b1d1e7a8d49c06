import { describe, expect, test } from "vitest"
import { findCredits } from "./credits.ts"
import { findDateline } from "./dateline.ts"

const cases = [
  ["They met.\n(With inputs from Reuters and AFP)", ["Reuters", "AFP"]],
  ["They met.\n(With inputs from agencies)", ["agencies"]],
  ["They met.\nWith agency inputs", ["agencies"]],
  ["They met.\n— Agence France-Presse", ["Agence France-Presse"]],
  ["They met.\n(AP)", ["AP"]],
  ["They met.\n(Harbour Press Agency)", ["Harbour Press Agency"]],
  ["They met.\nSource: TASS", ["TASS"]],
  ["They met.\nAdditional material: TVP", ["TVP"]],
  ["They met.\nWith reporting by Solstice Wire", ["Solstice Wire"]],
  ["They met.\nReporting by Ada Calne for Reuters; Editing by Ben Carrow", ["Reuters"]],
  ["They met.\nReporting by Ada Calne; Editing by Ben Carrow", []],
  [
    "They met.\nAda Calne of The Associated Press contributed to this report.",
    ["Associated Press"],
  ],
  ["They met.\nReuters", ["Reuters"]],
  [
    "HARBOUR CITY, March 2 (Solstice Wire) -They met.\n(With inputs from AFP, Solstice Wire)",
    ["Solstice Wire", "AFP"],
  ],
  ["AFP quoted the envoy. He told Reuters so.", []],
  ["“No deal.”\n— Ada Calne", []],
  ["Talks stall\n\nThey met.", []],
] as const

describe("wire credits", () => {
  test.each(cases)("%j credits %j", (text, credits) =>
    expect(findCredits(text, findDateline(text))).toEqual(credits),
  )
})
