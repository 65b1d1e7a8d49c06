import { describe, expect, test } from "vitest"
import { calibrated, oddsOf } from "../src/attribution/calibration.ts"
import { fitCalibration, type Outcome } from "./calibration.ts"
import { Random } from "./random.ts"

/** Outcomes right as often as `truth` says of their odds. */
function outcomesOf(count: number, truth: (odds: number) => number): Outcome[] {
  const random = new Random(5)
  return Array.from({ length: count }, () => {
    const odds = random.fraction() * 6 - 2
    return { odds, right: random.fraction() < truth(odds) }
  })
}

describe("a calibration", () => {
  test("finds the line behind what happened", () => {
    const line = { slope: 1.6, offset: -0.4 }
    const found = fitCalibration(outcomesOf(20_000, (odds) => calibrated(line, odds)))
    expect(found.slope).toBeCloseTo(line.slope, 1)
    expect(found.offset).toBeCloseTo(line.offset, 1)
  })

  test("leaves odds alone that keep their word", () => {
    const found = fitCalibration(
      outcomesOf(20_000, (odds) => calibrated({ slope: 1, offset: 0 }, odds)),
    )
    expect(found.slope).toBeCloseTo(1, 1)
    expect(found.offset).toBeCloseTo(0, 1)
  })

  test("makes the modest surer, and the sum of its chances what was right", () => {
    const outcomes = outcomesOf(5000, (odds) => calibrated({ slope: 1, offset: 0.7 }, odds))
    const line = fitCalibration(outcomes)
    const expected = outcomes.reduce((sum, { odds }) => sum + calibrated(line, odds), 0)
    expect(expected).toBeCloseTo(outcomes.filter(({ right }) => right).length, 0)
    expect(calibrated(line, oddsOf(0.5))).toBeGreaterThan(0.6)
  })

  test("stays finite when everything was right", () => {
    const found = fitCalibration([0.1, 0.5, 2].map((odds) => ({ odds, right: true })))
    expect(Number.isFinite(found.slope + found.offset)).toBe(true)
  })
})
