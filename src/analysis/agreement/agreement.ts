/** How far coders agree beyond chance, and what that rests on. */

/** Why there is no coefficient: nothing was coded twice, or all codes are one and the same. */
export type Undefined = "nothing paired" | "no variation"

/**
 * `value` is 1 when all agree and 0 when they agree as chance would; null when it is undefined, and
 * `undefinedBy` says why then. Never read null as agreement: coders who only ever use one code have
 * not shown that they could tell it from another.
 */
export interface Agreement {
  readonly value: number | null
  readonly undefinedBy: Undefined | null
  /** Share of agreement seen, from 0 to 1; null when nothing is paired. */
  readonly observed: number | null
  /** Share of agreement that chance alone would give; null when nothing is paired. */
  readonly expected: number | null
  /** Units that two coders or more have coded. */
  readonly units: number
}

export const nothingPaired: Agreement = {
  value: null,
  undefinedBy: "nothing paired",
  observed: null,
  expected: null,
  units: 0,
}

/** Observed above expected agreement, as a share of what chance leaves room for. */
export function beyondChance(observed: number, expected: number, units: number): Agreement {
  const room = 1 - expected
  const isUndefined = room < 1e-12
  return {
    value: isUndefined ? null : (observed - expected) / room,
    undefinedBy: isUndefined ? "no variation" : null,
    observed,
    expected,
    units,
  }
}

/** How often each code occurs. */
export function tallied(codes: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}
