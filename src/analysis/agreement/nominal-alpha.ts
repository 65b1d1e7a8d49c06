/** Krippendorff's alpha for codes without an order: any number of coders, gaps allowed. */
import { type Agreement, beyondChance, nothingPaired, tallied } from "./agreement.ts"

/** The codes that the coders gave one unit, in any order; null where a coder gave none. */
export type Codes = readonly (string | null)[]

/** Of all ordered pairs of codes in a unit, how many agree; each unit weighs as its codes. */
function agreedIn(codes: readonly string[]): number {
  let pairs = 0
  for (const times of tallied(codes).values()) pairs += times * (times - 1)
  return pairs / (codes.length - 1)
}

/**
 * Nominal alpha over coincidences (K. Krippendorff, "Computing Krippendorff's Alpha-Reliability",
 * 2011). A unit that fewer than two coders coded pairs with nothing and is left out. Coders are
 * taken as interchangeable, so chance is one common distribution, without replacement.
 *
 * ```ts
 * nominalAlpha([["accepts", "accepts", null], ["rejects", "rejects", "rejects"]]).value // 1
 * ```
 */
export function nominalAlpha(units: readonly Codes[]): Agreement {
  const paired = units
    .map((codes) => codes.filter((code) => code !== null))
    .filter((codes) => codes.length > 1)
  const total = paired.reduce((sum, codes) => sum + codes.length, 0)
  if (total === 0) return nothingPaired
  const observed = paired.reduce((sum, codes) => sum + agreedIn(codes), 0) / total
  let alike = 0
  for (const times of tallied(paired.flat()).values()) alike += times * (times - 1)
  return beyondChance(observed, alike / (total * (total - 1)), paired.length)
}
