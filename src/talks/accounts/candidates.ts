/** Which pairs of facts are worth comparing: of one unit, one day or two, with telling words shared. */
import { grouped } from "../../text/grouped.ts"
import { daysBetween } from "../encounters/day-range.ts"
import type { ToldFact } from "./told-fact.ts"

/** A root in more facts than this tells little; in a small record every root tells. */
const COMMON = 0.02
const FEW = 12

/** Reports further apart may tell of another day's figure. */
const NEAR = 3

/** Roots by how many facts hold them. */
export function rarityOf(facts: readonly ToldFact[]): (root: string) => boolean {
  const holders = new Map<string, number>()
  for (const { roots } of facts)
    for (const root of roots) holders.set(root, (holders.get(root) ?? 0) + 1)
  const most = Math.max(FEW, COMMON * facts.length)
  return (root) => (holders.get(root) ?? 0) <= most
}

export const daysApart = (a: ToldFact, b: ToldFact): number =>
  a.published && b.published ? daysBetween(a.published, b.published) : 0

export interface Pair {
  readonly a: ToldFact
  readonly b: ToldFact
  /** Rare roots shared. */
  readonly shared: number
}

/** @param facts of one unit, in the order the reports were published */
function pairsOf(facts: readonly ToldFact[], isRare: (root: string) => boolean): Pair[] {
  const holders = new Map<string, number[]>()
  const pairs: Pair[] = []
  for (const [n, b] of facts.entries()) {
    const counts = new Map<number, number>()
    for (const root of b.rootSet) {
      if (!isRare(root)) continue
      const known = holders.get(root)
      if (known === undefined) holders.set(root, [n])
      else {
        for (const k of known) counts.set(k, (counts.get(k) ?? 0) + 1)
        known.push(n)
      }
    }
    for (const [k, shared] of counts) {
      const a = facts[k] as ToldFact
      if (a.evidence.report === b.evidence.report || daysApart(a, b) > NEAR) continue
      pairs.push({ a, b, shared })
    }
  }
  return pairs
}

/** @param facts figures in the order the reports were published */
export function candidatePairs(facts: readonly ToldFact[]): Pair[] {
  const isRare = rarityOf(facts)
  return [...grouped(facts, ({ unit }) => unit).values()].flatMap((own) => pairsOf(own, isRare))
}
