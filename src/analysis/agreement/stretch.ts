/** A continuum as one coder cut it for one code: units, and the gaps between them. */
import { inTextOrder, type Span } from "../../text/span.ts"

export interface Stretch extends Span {
  /** False: a gap, to which the coder gave not this code. */
  readonly isUnit: boolean
}

/** Spans of one code that overlap become one. */
function fused(spans: readonly Span[]): Span[] {
  const units: Span[] = []
  for (const { start, end } of spans.toSorted(inTextOrder)) {
    const last = units.at(-1)
    if (last !== undefined && start < last.end)
      units.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) })
    else if (start < end) units.push({ start, end })
  }
  return units
}

/** @returns units and gaps by turns, from one end of the continuum to the other */
export function stretchesOf(spans: readonly Span[], continuum: Span): Stretch[] {
  const stretches: Stretch[] = []
  let { start: at } = continuum
  for (const { start, end } of fused(spans)) {
    if (at < start) stretches.push({ start: at, end: start, isUnit: false })
    stretches.push({ start, end, isUnit: true })
    at = end
  }
  if (at < continuum.end) stretches.push({ start: at, end: continuum.end, isUnit: false })
  return stretches
}

/**
 * Squared difference of two stretches that meet (Krippendorff 1995): of two units the overhang at
 * both ends, of a unit that lies wholly in a gap its whole length.
 */
export function difference(a: Stretch, b: Stretch): number {
  if (a.isUnit && b.isUnit) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2
  if (a.isUnit === b.isUnit) return 0
  const [unit, gap] = a.isUnit ? [a, b] : [b, a]
  return gap.start <= unit.start && unit.end <= gap.end ? (unit.end - unit.start) ** 2 : 0
}
