/** How much two statements have in common, word by word. */
import type { Utterance } from "./utterance.ts"

/** How much the presence of a root tells: little when most statements have it. */
export interface Weights {
  of(root: string): number
  /** Of all roots of a statement together. */
  total(utterance: Utterance): number
}

export function weightsOf(utterances: readonly Utterance[]): Weights {
  const holders = new Map<string, number>()
  for (const { roots } of utterances)
    for (const root of roots) holders.set(root, (holders.get(root) ?? 0) + 1)
  const weights = new Map<string, number>()
  for (const [root, count] of holders) weights.set(root, Math.log((utterances.length + 2) / count))
  const of = (root: string): number => weights.get(root) ?? 0
  const totals = utterances.map(({ roots }) => weightOf(roots, of))
  return { of, total: ({ place }) => totals[place] ?? 0 }
}

function weightOf(roots: ReadonlySet<string>, of: Weights["of"]): number {
  let weight = 0
  for (const root of roots) weight += of(root)
  return weight
}

export interface Likeness {
  /** Weight of the shared roots over that of the shorter one, 0 to 1. */
  readonly within: number
  /** Weight of the shared roots over the mean of both, 0 to 1. */
  readonly mutual: number
  /** Number of shared roots. */
  readonly shared: number
  /** Does a figure stand in both? */
  readonly figure: boolean
}

const nothing: Likeness = { within: 0, mutual: 0, shared: 0, figure: false }

export function likenessOf(a: Utterance, b: Utterance, weights: Weights): Likeness {
  const [few, many] = a.roots.size < b.roots.size ? [a.roots, b.roots] : [b.roots, a.roots]
  let [both, shared, figure] = [0, 0, false]
  for (const root of few) {
    if (!many.has(root)) continue
    both += weights.of(root)
    shared++
    figure ||= root !== "1" && isFigure(root)
  }
  if (shared === 0) return nothing
  const [x, y] = [weights.total(a), weights.total(b)]
  return { within: both / Math.min(x, y), mutual: (2 * both) / (x + y), shared, figure }
}

const isFigure = (root: string): boolean => root.charCodeAt(0) < 58

/** Length of the longest run that stands in both. */
export function commonRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0
  let above = new Map<number, number>()
  for (const root of a) {
    const row = new Map<number, number>()
    for (const [k, other] of b.entries()) {
      if (root !== other) continue
      const length = (above.get(k - 1) ?? 0) + 1
      row.set(k, length)
      if (length > longest) longest = length
    }
    above = row
  }
  return longest
}
