/** From the verifier's log odds to a probability that keeps its word: of those at .9 nine in ten. */

/** A straight line over log odds, fitted on reports that the verifier had not seen. */
export interface Calibration {
  /** Above 0, so that no choice among readings changes. */
  readonly slope: number
  readonly offset: number
}

/**
 * ```ts
 * calibrated({ slope: 1, offset: 0 }, 0) // 0.5
 * ```
 */
export const calibrated = ({ slope, offset }: Calibration, odds: number): number =>
  1 / (1 + Math.exp(-(slope * odds + offset)))

export const oddsOf = (probability: number): number => Math.log(probability / (1 - probability))
