/** Points of a ladder: each position on its day and rung, a party's way a step where it moved. */
import { expect, test } from "vitest"
import type { PositionStated } from "../../../src/api/contract.ts"
import { pathOf, periodOf, pointsOf } from "./course.ts"

const stated = (date: string | null, place: number | null, isPrivate = false): PositionStated => ({
  party: "Deckhands' Union",
  issue: "rest days",
  stance: "demands",
  date,
  rung: null,
  private: isPrivate,
  fresh: true,
  statements: [],
  evidence: [],
  place,
  rungs: 4,
  reviewed: false,
})

const positions = [
  stated("2027-03-01", 3),
  stated("2027-03-06T09:00:00Z", 1),
  stated(null, 2),
  stated("2027-03-10", null),
  stated("2027-03-10", 1),
]

test("what has no day or no rung is not drawn", () => {
  const period = periodOf(positions)
  expect(period).toEqual({ from: "2027-03-01", to: "2027-03-10" })
  if (period === null) throw new Error("there are days")
  const points = pointsOf(positions, period)
  expect(points.map(({ x, rung }) => [x, rung])).toEqual([
    [5, 3],
    [55, 1],
    [95, 1],
  ])
  expect(pathOf(points)).toBe("M5 3.5H55V1.5H95V1.5H100")
})

test("two on one spot stand one above the other", () => {
  const period = { from: "2027-03-01", to: "2027-03-10" }
  const points = pointsOf([stated("2027-03-02", 1), stated("2027-03-02", 1)], period)
  expect(points.map(({ level }) => level)).toEqual([0, 1])
})

test("what was said behind closed doors is a point and no step", () => {
  const period = { from: "2027-03-01", to: "2027-03-10" }
  const points = pointsOf([stated("2027-03-01", 0), stated("2027-03-05", 2, true)], period)
  expect(points).toHaveLength(2)
  expect(pathOf(points)).toBe("M5 0.5H100")
})

test("without any day there is no period and no way", () => {
  expect(periodOf([stated(null, 1)])).toBeNull()
  expect(pathOf([])).toBe("")
})
