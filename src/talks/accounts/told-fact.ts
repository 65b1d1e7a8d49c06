/** A fact beside the report that tells it. */
import type { Fact } from "../fact.ts"

export interface ToldFact extends Fact {
  /** ISO 8601 day; null when the report has none. */
  readonly published: string | null
  readonly rootSet: ReadonlySet<string>
}

export const toldFact = (fact: Fact, published: string | null): ToldFact => ({
  ...fact,
  published: published?.slice(0, 10) ?? null,
  rootSet: new Set(fact.roots),
})

/** Is one number the other, as roughly as it was told ("more than 12" and 15)? */
export function sameNumber(a: Fact, b: Fact): boolean {
  if (a.number === b.number) return true
  const [low, high] = a.number < b.number ? [a, b] : [b, a]
  if (low.rough === "more" || high.rough === "less") return true
  const rough = low.rough === "about" || high.rough === "about"
  return (high.number - low.number) / high.number <= (rough ? 0.12 : 0.02)
}

export interface Shared {
  readonly count: number
  /** Share of the roots of the shorter one. */
  readonly within: number
  /** Share of all roots of both. */
  readonly mutual: number
}

export function sharedRoots({ rootSet: a }: ToldFact, { rootSet: b }: ToldFact): Shared {
  let count = 0
  for (const root of a) if (b.has(root)) count++
  return {
    count,
    within: count / Math.max(1, Math.min(a.size, b.size)),
    mutual: count / Math.max(1, a.size + b.size - count),
  }
}
