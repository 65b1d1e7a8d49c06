/** How much two statements have in common, word by word. */
import type { Utterance } from "./utterance.ts"

/** How much the presence of a root tells: little when most statements have it. */
export type Weights = (root: string) => number

export function weightsOf(utterances: readonly Utterance[]): Weights {
  const holders = new Map<string, number>()
  for (const { roots } of utterances)
    for (const root of roots) holders.set(root, (holders.get(root) ?? 0) + 1)
  return (root) => Math.log((utterances.length + 2) / (holders.get(root) ?? 1))
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

export function likenessOf({ roots: a }: Utterance, { roots: b }: Utterance, w: Weights): Likeness {
  let [both, shared, figure] = [0, 0, false]
  for (const root of a) {
    if (!b.has(root)) continue
    both += w(root)
    shared++
    figure ||= /^\d/.test(root) && root !== "1"
  }
  if (shared === 0) return nothing
  const [x, y] = [weightOf(a, w), weightOf(b, w)]
  return { within: both / Math.min(x, y), mutual: (2 * both) / (x + y), shared, figure }
}

function weightOf(roots: ReadonlySet<string>, w: Weights): number {
  let weight = 0
  for (const root of roots) weight += w(root)
  return weight
}

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
