/** How probable stage 1 holds a label to be, at one token and over runs. */
import type { Run } from "./label.ts"
import { MARKS } from "./label.ts"

/** Of the label that begins with number `begin`, its first token or a later one. */
export function probabilityOf(probabilities: Float32Array, i: number, begin: number): number {
  const at = i * MARKS + begin
  return (probabilities[at] ?? 0) + (probabilities[at + 1] ?? 0)
}

/** Mean probability of a label over runs. */
export function meanOver(probabilities: Float32Array, runs: readonly Run[], begin: number): number {
  let sum = 0
  let tokens = 0
  for (const [from, to] of runs)
    for (let i = from; i < to; i++, tokens++) sum += probabilityOf(probabilities, i, begin)
  return tokens === 0 ? 0 : sum / tokens
}
