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
  ["They met.\nAdditional material: LPA", ["LPA"]],
  ["They met.\nWith reporting by Meridian Wire", ["Meridian Wire"]],
  ["They met.\nReporting by Ada Lorne for Reuters; Editing by Ben Carrow", ["Reuters"]],
  ["They met.\nReporting by Ada Lorne; Editing by Ben Carrow", []],
  [
    "They met.\nAda Lorne of The Associated Press contributed to this report.",
    ["Associated Press"],
  ],
  ["They met.\nReuters", ["Reuters"]],
  [
    "HARBOUR CITY, March 2 (Meridian Wire) -They met.\n(With inputs from AFP, Meridian Wire)",
    ["Meridian Wire", "AFP"],
  ],
  ["AFP quoted the envoy. He told Reuters so.", []],
  ["“No deal.”\n— Ada Lorne", []],
  ["Talks stall\n\nThey met.", []],
] as const

describe("wire credits", () => {
  test.each(cases)("%j credits %j", (text, credits) =>
    expect(findCredits(text, findDateline(text))).toEqual(credits),
  )
})
