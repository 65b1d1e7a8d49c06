/** Periods of a timeline: cut into bars, zoomed and moved, never beyond the record. */
import { expect, test } from "vitest"
import { cut, lengthOf, moved, periodIn, unitOf, zoomed, type Period } from "./period.ts"

const period = (from: string, to: string): Period => ({ from, to })
const year = period("2027-01-01", "2027-12-31")

test.each([
  ["a week", period("2027-03-01", "2027-03-07"), "day"],
  ["two months", period("2027-03-01", "2027-05-01"), "day"],
  ["a year", year, "week"],
  ["three years", period("2025-01-01", "2027-12-31"), "month"],
  ["twenty years", period("2007-01-01", "2027-12-31"), "year"],
] as const)("%s is shown by the unit that the eye can tell apart", (_, given, unit) => {
  expect(unitOf(given)).toBe(unit)
  expect(cut(given, unit).length).toBeLessThan(150)
})

test.each([
  ["days", period("2027-02-27", "2027-03-02"), "day", 4],
  ["weeks from Monday, the first cut short", period("2027-03-03", "2027-03-16"), "week", 3],
  ["months of a leap year", period("2028-01-31", "2028-03-01"), "month", 3],
  ["years", period("2026-06-01", "2028-01-01"), "year", 3],
] as const)("a period is cut into %s without a gap", (_, given, unit, count) => {
  const parts = cut(given, unit)
  expect(parts).toHaveLength(count)
  expect(parts[0]?.from).toBe(given.from)
  expect(parts.at(-1)?.to).toBe(given.to)
  expect(parts.reduce((sum, part) => sum + lengthOf(part), 0)).toBe(lengthOf(given))
})

test("zooming in halves a period round its middle, and one day stays a day", () => {
  expect(zoomed(period("2027-03-01", "2027-03-08"), year, 0.5)).toEqual(
    period("2027-03-03", "2027-03-06"),
  )
  const day = period("2027-03-01", "2027-03-01")
  expect(zoomed(day, year, 0.5)).toEqual(day)
})

test("zooming out stops at the ends of the record", () => {
  expect(zoomed(period("2027-01-02", "2027-01-09"), year, 2).from).toBe("2027-01-01")
  expect(zoomed(year, year, 2)).toEqual(year)
})

test("moving keeps the length and stops at the ends of the record", () => {
  const march = period("2027-03-01", "2027-03-10")
  expect(moved(march, year, 1)).toEqual(period("2027-03-06", "2027-03-15"))
  expect(moved(march, year, -1)).toEqual(period("2027-02-24", "2027-03-05"))
  expect(moved(year, year, 1)).toEqual(year)
  expect(moved(period("2027-12-25", "2027-12-30"), year, 1).to).toBe("2027-12-31")
})

test.each([
  ["", year],
  ["from=2027-03-01", period("2027-03-01", "2027-12-31")],
  ["from=2027-03-01&to=2027-03-05", period("2027-03-01", "2027-03-05")],
  ["from=2020-03-01&to=2030-03-05", year],
  ["from=2027-05-01&to=2027-03-05", year],
  ["from=soon&to=2027-13-45", year],
] as const)("the address “%s” asks for a period that is there", (written, asked) => {
  expect(periodIn(new URLSearchParams(written), year)).toEqual(asked)
})
