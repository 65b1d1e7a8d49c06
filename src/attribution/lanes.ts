/**
 * Sums of feature weights, several labels at a time: a row of up to eight int8 weights is two
 * numbers of four bytes each, added as 16-bit lanes. The hottest loop of all, so it has no branch.
 */
import type { FeatureBuffer } from "./feature-buffer.ts"
import { type SparseRows } from "./sparse-rows.ts"

/** Sparse rows as they are summed; row 0 is that of every bucket without weights. */
export interface Lanes {
  readonly labels: number
  /** Pairs: 32 presence bits, number of the first of their rows. */
  readonly rank: Int32Array
  /** Two numbers a row: labels 0 to 3, then 4 to 7, a byte each, raised by `RAISE`. */
  readonly rows: Int32Array
  readonly scale: number
}

/** Makes every byte positive, so that no lane borrows from its neighbour. */
const RAISE = 128
const EVERY_SECOND = 0x00ff00ff

/** Lays out rows of `labels` weights for `addScores`. */
export function lanesOf({ rank, rows, scale }: SparseRows, labels: number): Lanes {
  const count = rows.length / labels
  const bytes = new Uint8Array((count + 1) * 8).fill(RAISE)
  for (let row = 0; row < count; row++)
    for (let c = 0; c < labels; c++)
      bytes[(row + 1) * 8 + c] = (rows[row * labels + c] as number) + RAISE
  const shifted = rank.map((entry, k) => (k % 2 === 0 ? entry : entry + 1))
  return { labels, rank: shifted, rows: new Int32Array(bytes.buffer), scale }
}

/**
 * Adds the weights of every token's features to `scores` (`labels` a token). At most 250 features
 * a token, else a lane would overflow.
 */
export function addScores(
  { labels, rank, rows, scale }: Lanes,
  { buckets, counts, width }: FeatureBuffer,
  n: number,
  scores: Float64Array,
): void {
  for (let i = 0; i < n; i++) {
    const count = counts[i] as number
    const end = i * width + count
    let even = 0
    let odd = 0
    let highEven = 0
    let highOdd = 0
    for (let k = i * width; k < end; k++) {
      const bucket = buckets[k] as number
      const word = (bucket >>> 5) << 1
      const present = rank[word] as number
      const bit = bucket & 31
      // Bits of the buckets before this one, counted in the classic way.
      let x = present & ((1 << bit) - 1)
      x -= (x >>> 1) & 0x55555555
      x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
      x = Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
      const at = (((rank[word + 1] as number) + x) & -((present >>> bit) & 1)) << 1
      const low = rows[at] as number
      const high = rows[at + 1] as number
      even = (even + (low & EVERY_SECOND)) | 0
      odd = (odd + ((low >>> 8) & EVERY_SECOND)) | 0
      highEven = (highEven + (high & EVERY_SECOND)) | 0
      highOdd = (highOdd + ((high >>> 8) & EVERY_SECOND)) | 0
    }
    const raised = count * RAISE
    const o = i * labels
    scores[o] = (scores[o] as number) + ((even & 0xffff) - raised) * scale
    scores[o + 1] = (scores[o + 1] as number) + ((odd & 0xffff) - raised) * scale
    scores[o + 2] = (scores[o + 2] as number) + ((even >>> 16) - raised) * scale
    scores[o + 3] = (scores[o + 3] as number) + ((odd >>> 16) - raised) * scale
    scores[o + 4] = (scores[o + 4] as number) + ((highEven & 0xffff) - raised) * scale
    if (labels < 7) continue
    scores[o + 5] = (scores[o + 5] as number) + ((highOdd & 0xffff) - raised) * scale
    scores[o + 6] = (scores[o + 6] as number) + ((highEven >>> 16) - raised) * scale
  }
}
