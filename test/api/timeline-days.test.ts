/** What a timeline shows before anybody has zoomed in: how much happened on each day. */
import { expect, test } from "vitest"
import { daysOf, isOnTrack } from "../../src/api/operations/timeline-days.ts"

test("events are counted by day and kind; a day on which nothing happened is left out", () => {
  const events = [
    { date: "2027-03-01", kind: "meeting" },
    { date: "2027-03-01T10:30:00Z", kind: "statement" },
    { date: "2027-03-01", kind: "statement" },
    { date: "2027-03-09", kind: "proposal" },
    { date: null, kind: "statement" },
  ] as const
  expect(daysOf(events)).toEqual({
    days: [
      { date: "2027-03-01", meeting: 1, proposal: 0, statement: 2 },
      { date: "2027-03-09", meeting: 0, proposal: 1, statement: 0 },
    ],
    undated: 1,
  })
})

test.each([
  ["Port Authority, Deckhands' Union", "deckhands", true],
  ["Port Authority, Deckhands' Union", undefined, true],
  ["Port Authority", "Deckhands", false],
])("on the track “%s” the word “%s” is found: %s", (track, asked, found) => {
  expect(isOnTrack({ track }, asked)).toBe(found)
})
