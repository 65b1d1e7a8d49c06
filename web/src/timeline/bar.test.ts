/** Bars of the timeline count every day once. */
import { expect, test } from "vitest"
import { barsOf, daysWithin, totalOf, wholeOf } from "./bar.ts"

const day = (date: string, meeting = 0, proposal = 0, statement = 0) => ({
  date,
  meeting,
  proposal,
  statement,
})

const days = [
  day("2027-03-01", 1, 0, 4),
  day("2027-03-03", 0, 1, 2),
  day("2027-06-30", 0, 0, 9),
  day("2029-01-01", 1, 0, 0),
]

test("a day without an entry has a bar of nothing between those that have one", () => {
  const bars = barsOf(days, { from: "2027-03-01", to: "2027-03-04" }, null)
  expect(bars.map(({ count }) => count)).toEqual([5, 0, 3, 0])
})

test("a kind is counted by itself", () => {
  const bars = barsOf(days, { from: "2027-03-01", to: "2027-03-04" }, "statement")
  expect(bars.map(({ count }) => count)).toEqual([4, 0, 2, 0])
})

test.each([null, "meeting", "statement"] as const)(
  "all bars of %s together are the total",
  (kind) => {
    const whole = wholeOf(days)
    if (whole === null) throw new Error("there are days")
    expect(whole).toEqual({ from: "2027-03-01", to: "2029-01-01" })
    const bars = barsOf(days, whole, kind)
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(totalOf(days, kind))
  },
)

test("a period has the days that lie in it, both ends among them", () => {
  expect(daysWithin(days, { from: "2027-03-03", to: "2027-06-30" })).toHaveLength(2)
  expect(barsOf([], { from: "2027-03-03", to: "2027-03-03" }, null)).toHaveLength(1)
  expect(wholeOf([])).toBeNull()
})
