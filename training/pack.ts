/** Prunes trained weights and rounds them to a byte each, the form in which they are read. */
import { FEATURE_BITS, rankOf, type SparseRows } from "../src/attribution/sparse-rows.ts"
import type { FieldWeights } from "../src/attribution/mark.ts"
import type { ChainWeights } from "./chain-trainer.ts"

export interface PackOptions {
  /** A bucket none of whose weights is larger than this is dropped. */
  readonly prune: number
  /** Weights are cut to [-clip, clip]. */
  readonly clip: number
}

// Half of the rows say little and go; those that stay are rounded to steps as wide as the bound,
// which costs nothing in five folds (68.3) and a tenth more bytes than a third of the rows in fine
// steps (68.1). What the verifier learns from keeps more: with fields as bare as those it will
// judge it learns less.
export const MARK_PACKING: PackOptions = { prune: 0.03, clip: 3.8 }
export const ARGUMENT_PACKING: PackOptions = { prune: 0.03, clip: 3.8 }
export const FOLD_PACKING: PackOptions = { prune: 0.02, clip: 1.5 }

function packedRows(
  weights: Float32Array,
  labels: number,
  { prune, clip }: PackOptions,
): SparseRows {
  const kept: number[] = []
  for (let bucket = 0; bucket < 1 << FEATURE_BITS; bucket++)
    for (let c = 0; c < labels; c++)
      if (Math.abs(weights[bucket * labels + c] as number) > prune) {
        kept.push(bucket)
        break
      }
  const scale = clip / 127
  const rows = new Int8Array(kept.length * labels)
  for (const [row, bucket] of kept.entries())
    for (let c = 0; c < labels; c++) {
      const rounded = Math.round((weights[bucket * labels + c] as number) / scale)
      rows[row * labels + c] = Math.max(-127, Math.min(127, rounded))
    }
  return { rank: rankOf(kept), rows, scale }
}

export const packField = (
  { weights, transitions }: ChainWeights,
  labels: number,
  options: PackOptions,
): FieldWeights => ({ rows: packedRows(weights, labels, options), transitions })
