/** Rows of the timeline: a day is named once, a silence is shown, what has no date comes last. */
import { expect, test } from "vitest"
import type { TimelineEvent } from "../../../src/api/contract.ts"
import { daysBetween, rowsOf } from "./row.ts"

const event = (date: string | null): TimelineEvent => ({
  kind: "statement",
  date,
  track: "Port Authority",
  evidence: [],
})

test("a day is named at its first entry alone", () => {
  const rows = rowsOf([event("2027-03-01"), event("2027-03-01"), event("2027-03-02"), event(null)])
  expect(rows.map(({ day }) => day)).toEqual(["2027-03-01", null, "2027-03-02", ""])
})

test.each([
  ["2027-03-01", "2027-03-02", 0],
  ["2027-03-01", "2027-03-10", 8],
  ["2027-03-01", "", 0],
  ["", "", 0],
])("from “%s” to “%s” lie %i days of silence", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
})

test("a silence stands before the entry that ends it", () => {
  const rows = rowsOf([event("2027-03-01"), event("2027-03-12"), event(null)])
  expect(rows.map(({ quiet }) => quiet)).toEqual([0, 10, 0])
})
