/** Chooses among judged readings: the best of each cue, the surest first, no cue word twice. */
import type { Run } from "./label.ts"

/** A reading with the probability that it is right. */
export interface Chosen {
  readonly cue: Run
  readonly source: readonly Run[]
  readonly content: readonly Run[]
  readonly confidence: number
  /** Told in the speaker's own words, though no quotation marks stand around them. */
  readonly direct?: boolean
}

/** Keeps the surest readings whose cues share no token with a surer one; in text order. */
export function select(chosen: readonly Chosen[], tokens: number): Chosen[] {
  const used = new Uint8Array(tokens)
  const kept: Chosen[] = []
  for (const one of [...chosen].sort((a, b) => b.confidence - a.confidence)) {
    const [from, to] = one.cue
    if (used.subarray(from, to).includes(1)) continue
    used.fill(1, from, to)
    kept.push(one)
  }
  return kept.sort((a, b) => a.cue[0] - b.cue[0])
}
