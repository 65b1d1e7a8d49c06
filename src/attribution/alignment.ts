/** Finds which predicted attribution answers which one of the gold, before they are scored. */
import { jaccard, shared, type TokenSet } from "./token-set.ts"

export interface AlignedRoles {
  readonly source: TokenSet
  readonly cue: TokenSet
  readonly content: TokenSet
}

interface Pair {
  readonly key: number
  readonly content: number
  readonly source: number
  readonly gold: number
  readonly predicted: number
}

/**
 * One to one and greedy: first the pairs whose cues share a token, the best first (cue, then
 * content, then source), and among those still free the pairs whose contents share one. Ties go
 * to the earlier attribution.
 *
 * @returns the number of the predicted attribution by the number of the gold one it answers
 */
export function align(
  gold: readonly AlignedRoles[],
  predicted: readonly AlignedRoles[],
): ReadonlyMap<number, number> {
  const answers = new Map<number, number>()
  const taken = new Set<number>()
  for (const role of ["cue", "content"] as const)
    for (const pair of pairsBy(role, gold, predicted, answers, taken)) {
      if (answers.has(pair.gold) || taken.has(pair.predicted)) continue
      answers.set(pair.gold, pair.predicted)
      taken.add(pair.predicted)
    }
  return answers
}

function pairsBy(
  role: "cue" | "content",
  gold: readonly AlignedRoles[],
  predicted: readonly AlignedRoles[],
  answers: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): Pair[] {
  const pairs: Pair[] = []
  for (const [g, a] of gold.entries()) {
    if (answers.has(g)) continue
    for (const [p, b] of predicted.entries())
      if (!taken.has(p) && mayShare(a[role], b[role])) pairs.push(pairOf(role, a, b, g, p))
  }
  return pairs.filter((pair) => pair.key > 0).sort(bestFirst)
}

/** Nearly all pairs of a report lie apart; their ends tell it without a look inside. */
const mayShare = (a: TokenSet, b: TokenSet): boolean =>
  (a[0] ?? Infinity) <= (b.at(-1) ?? -1) && (b[0] ?? Infinity) <= (a.at(-1) ?? -1)

const pairOf = (
  role: "cue" | "content",
  a: AlignedRoles,
  b: AlignedRoles,
  gold: number,
  predicted: number,
): Pair => ({
  key: jaccard(a[role], b[role]),
  content: jaccard(a.content, b.content),
  source: shared(a.source, b.source),
  gold,
  predicted,
})

const bestFirst = (a: Pair, b: Pair): number =>
  b.key - a.key ||
  b.content - a.content ||
  b.source - a.source ||
  a.gold - b.gold ||
  a.predicted - b.predicted
