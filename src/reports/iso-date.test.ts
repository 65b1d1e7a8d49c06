import { describe, expect, test } from "vitest"
import { dateInName } from "./date-in-name.ts"
import { findDateline } from "./dateline.ts"
import { isoDate } from "./iso-date.ts"
import { publishedOn } from "./published.ts"

const written = [
  ["2026-03-14", "2026-03-14"],
  ["2026/03/14", "2026-03-14"],
  ["2026-03-14T10:05:00Z", "2026-03-14T10:05:00Z"],
  ["2026-03-14T10:05:00.123+0200", "2026-03-14T10:05:00+02:00"],
  ["2026-03-14 10:05", "2026-03-14T10:05:00"],
  ["20260314T100500Z", "2026-03-14T10:05:00Z"],
  ["March 14, 2026", "2026-03-14"],
  ["Saturday, Mar. 14, 2026", "2026-03-14"],
  ["14 March 2026", "2026-03-14"],
  ["Sat, 14 Mar 2026 10:00:00 GMT", "2026-03-14T10:00:00Z"],
  ["2026-02-30", null],
  ["2026-03-14T25:00:00Z", null],
  ["3/4/2026", null],
  ["yesterday", null],
  ["", null],
] as const

const fileNames = [
  ["wires/2026-03-14-harbour.txt", "2026-03-14"],
  ["20260314_harbour.txt", "2026-03-14"],
  ["harbour_2026.03.14.md", "2026-03-14"],
  ["2026-03-14/harbour.txt", null],
  ["harbour-14-03-26.txt", null],
  ["2026-13-14.txt", null],
  ["120260314.txt", null],
  ["1234567890.txt", null],
] as const

const datelines = [
  ["GENEVA, Dec 3 (AP) - They met.", ["2026-12-04"], "2026-12-03"],
  ["GENEVA, Dec 30 (AP) - They met.", ["2027-01-01"], "2026-12-30"],
  ["GENEVA, Dec 3 (AP) - They met.", ["2026-12-02T20:00:00Z"], "2026-12-03"],
  ["GENEVA, Dec 3, 2025 (AP) - They met.", ["2026-12-04"], "2025-12-03"],
  ["GENEVA, Dec 3 (AP) - They met.", ["2026-06-01"], "2026-06-01"],
  ["GENEVA, Feb 30 (AP) - They met.", ["2026-03-01"], "2026-03-01"],
  ["GENEVA, Dec 3 (AP) - They met.", [null], null],
  ["They met.", [null, "2026-12-05"], "2026-12-05"],
] as const

describe("the date of publication", () => {
  test.each(written)("%j is %j in ISO 8601", (text, date) => expect(isoDate(text)).toBe(date))
  test.each(fileNames)("the file name %j dates a report %j", (name, date) =>
    expect(dateInName(name)).toBe(date),
  )
  test.each(datelines)("the dateline in %j with the hints %j gives %j", (text, hints, date) =>
    expect(publishedOn(findDateline(text), hints)).toBe(date),
  )
})
