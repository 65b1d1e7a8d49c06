/** Cohen's kappa: two coders who coded the same units, each with a habit of its own. */
import { type Agreement, beyondChance, nothingPaired, tallied } from "./agreement.ts"

/** The two codes of one unit; null where a coder gave none. */
export type Pair = readonly [string | null, string | null]

const isWhole = (pair: Pair): pair is readonly [string, string] =>
  pair[0] !== null && pair[1] !== null

/**
 * Expected agreement multiplies each coder's own shares (J. Cohen, "A coefficient of agreement for
 * nominal scales", Educational and Psychological Measurement 20(1), 1960, 37-46). Units that one of
 * the two did not code are left out.
 *
 * ```ts
 * cohenKappa([["accepts", "accepts"], ["rejects", "rejects"], ["open", null]]).value // 1
 * cohenKappa([["open", "open"], ["open", "open"]]).undefinedBy // "no variation"
 * ```
 */
export function cohenKappa(pairs: readonly Pair[]): Agreement {
  const coded = pairs.filter(isWhole)
  const count = coded.length
  if (count === 0) return nothingPaired
  const first = tallied(coded.map(([code]) => code))
  const second = tallied(coded.map(([, code]) => code))
  const agreed = coded.filter(([a, b]) => a === b).length
  let expected = 0
  for (const [code, times] of first) expected += (times / count) * ((second.get(code) ?? 0) / count)
  return beyondChance(agreed / count, expected, count)
}
