/** Which report another reprints, edits, translates or rewrites. */
import type { ReportId } from "../text/ids.ts"
import { cites, type Leaf, leafOf } from "./leaf.ts"
import { likelyOrigins } from "./likely-origins.ts"
import type { Print } from "./print.ts"
import { reprintOf, type Weights } from "./reprint.ts"

/** The origin of each report; its own id when it is nobody's reprint. */
export type Origins = ReadonlyMap<ReportId, ReportId>

/**
 * The root of each report: the earliest of those that are made one from another. A report that
 * draws on two has the origin of the nearer one.
 *
 * @param prints in any order: the result does not depend on it
 * @returns in the order of the prints
 */
export function originsOf(prints: readonly Print[]): Origins {
  const leaves = prints.map(leafOf).toSorted(byTime)
  const weights = weightsOf(leaves)
  const candidates = likelyOrigins(leaves)
  const roots: number[] = []
  for (const [i, later] of leaves.entries()) {
    const parent = nearest(later, candidates[i] ?? [], leaves, weights)
    roots.push(parent === null ? i : (roots[parent] as number))
  }
  const origins = namedOrigins(leaves, roots)
  return new Map(prints.map(({ report }) => [report, origins.get(report) ?? report]))
}

/** Earliest first, undated last; ties by id, which is the same in any order of reading. */
function byTime(a: Leaf, b: Leaf): number {
  const [x, y] = [a.moment ?? Infinity, b.moment ?? Infinity]
  if (x !== y) return x < y ? -1 : 1
  return a.print.report < b.print.report ? -1 : 1
}

/** Words of most reports weigh little, words of two reports much. */
function weightsOf(leaves: readonly Leaf[]): Weights {
  const reports = new Map<number, number>()
  for (const { words } of leaves)
    for (const word of words) reports.set(word, (reports.get(word) ?? 0) + 1)
  return (word) => Math.log((leaves.length + 2) / (reports.get(word) ?? 1))
}

function nearest(
  later: Leaf,
  candidates: readonly number[],
  leaves: readonly Leaf[],
  weights: Weights,
): number | null {
  let [best, found] = [0, null as number | null]
  for (const candidate of candidates) {
    const sureness = reprintOf(later, leaves[candidate] as Leaf, weights)
    if (sureness > best) [best, found] = [sureness, candidate]
  }
  return found
}

/** A root that names the outlet of one of its own reprints of that day is a reprint of it. */
function namedOrigins(leaves: readonly Leaf[], roots: readonly number[]): Origins {
  const named = new Map<number, number>()
  for (const [i, root] of roots.entries()) {
    const [a, b] = [leaves[root] as Leaf, leaves[i] as Leaf]
    if (i !== root && !named.has(root) && isSameDay(a, b) && cites(a, b) && !cites(b, a))
      named.set(root, i)
  }
  const idOf = (i: number): ReportId => (leaves[i] as Leaf).print.report
  return new Map(roots.map((root, i) => [idOf(i), idOf(named.get(root) ?? root)]))
}

const isSameDay = ({ print: a }: Leaf, { print: b }: Leaf): boolean =>
  a.published?.slice(0, 10) === b.published?.slice(0, 10)
