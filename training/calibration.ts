/** Fits the line that turns the verifier's log odds into probabilities (Platt 1999). */
import type { Calibration } from "../src/attribution/calibration.ts"

/** What the verifier thought of an attribution it had not seen, and whether it was right. */
export interface Outcome {
  readonly odds: number
  readonly right: boolean
}

const STEPS = 50
/** Far below what any outcome weighs: keeps the fit finite when all are right, or none. */
const RIDGE = 1e-3

/** One Newton step of logistic regression on (odds, 1), from a line to a better one. */
function better({ slope, offset }: Calibration, outcomes: readonly Outcome[]): Calibration {
  let a = RIDGE * (1 - slope)
  let b = -RIDGE * offset
  let aa = RIDGE
  let ab = 0
  let bb = RIDGE
  for (const { odds, right } of outcomes) {
    const p = 1 / (1 + Math.exp(-(slope * odds + offset)))
    const off = (right ? 1 : 0) - p
    const weight = p * (1 - p)
    a += off * odds
    b += off
    aa += weight * odds * odds
    ab += weight * odds
    bb += weight
  }
  const determinant = aa * bb - ab * ab
  return {
    slope: slope + (bb * a - ab * b) / determinant,
    offset: offset + (aa * b - ab * a) / determinant,
  }
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** The line under which the outcomes are most probable. */
export function fitCalibration(outcomes: readonly Outcome[]): Calibration {
  let line: Calibration = { slope: 1, offset: 0 }
  for (let step = 0; step < STEPS; step++) line = better(line, outcomes)
  return { slope: rounded(line.slope), offset: rounded(line.offset) }
}
