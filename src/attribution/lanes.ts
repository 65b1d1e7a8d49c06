/**
 * Sums of feature weights, several labels at a time: a row of up to seven int8 weights is two
 * numbers of four bytes each, added as 16-bit lanes. The hottest loop of all, so it has no branch.
 */
import type { FeatureBuffer } from "./feature-buffer.ts"
import type { SparseRows } from "./sparse-rows.ts"

/** Sparse rows as they are summed; row 0 is that of every bucket without weights. */
export interface Lanes {
  readonly labels: number
  /** Pairs: 32 presence bits, number of the first of their rows. */
  readonly rank: Int32Array
  /** Two numbers a row: labels 0 to 3, then 4 to 6, a byte each, raised by `RAISE`, then a 1. */
  readonly rows: Int32Array
  readonly scale: number
}

/** Makes every byte positive, so that no lane borrows from its neighbour. */
const RAISE = 128
/** The byte that counts the rows added, from which the raise is taken back. */
const COUNT = 7
const EVERY_SECOND = 0x00ff00ff
/** Numbers of two lanes that hold the sums of one token. */
export const SUMS = 4

/** Lays out rows of `labels` weights (at most seven) for `sumRows`. */
export function lanesOf({ rank, rows, scale }: SparseRows, labels: number): Lanes {
  const count = rows.length / labels
  const bytes = new Uint8Array((count + 1) * 8).fill(RAISE)
  for (let row = 0; row <= count; row++) bytes[row * 8 + COUNT] = 1
  for (let row = 0, at = 0, to = 8; row < count; row++, to += 8)
    for (let c = 0; c < labels; c++, at++) bytes[to + c] = (rows[at] as number) + RAISE
  const shifted = rank.slice()
  for (let k = 1; k < shifted.length; k += 2) shifted[k] = (shifted[k] as number) + 1
  return { labels, rank: shifted, rows: new Int32Array(bytes.buffer), scale }
}

const found = new Int32Array(256)

/**
 * Notes where the rows of buckets [from, to) stand; returns how many have one. A loop of its own
 * and without a branch, so that many look-ups are under way at a time.
 */
function find(rank: Int32Array, buckets: Int32Array, from: number, to: number): number {
  let count = 0
  for (let k = from; k < to; k++) {
    const bucket = buckets[k] as number
    const word = (bucket >>> 5) << 1
    const present = rank[word] as number
    const bit = bucket & 31
    // Bits of the buckets before this one, counted in the classic way.
    let x = present & ((1 << bit) - 1)
    x -= (x >>> 1) & 0x55555555
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
    x = Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
    found[count] = ((rank[word + 1] as number) + x) << 1
    count += (present >>> bit) & 1
  }
  return count
}

/** Adds the rows of every token's features to its sums; at most 250 features a token in all. */
export function sumRows(
  { rank, rows }: Lanes,
  { buckets, starts, ends }: FeatureBuffer,
  n: number,
  sums: Int32Array,
): void {
  let known = -1
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let i = 0; i < n; i++) {
    const start = starts[i] as number
    if (start !== known) {
      known = start
      a = b = c = d = 0
      const count = find(rank, buckets, start, ends[i] as number)
      for (let k = 0; k < count; k++) {
        const at = found[k] as number
        const low = rows[at] as number
        const high = rows[at + 1] as number
        a = (a + (low & EVERY_SECOND)) | 0
        b = (b + ((low >>> 8) & EVERY_SECOND)) | 0
        c = (c + (high & EVERY_SECOND)) | 0
        d = (d + ((high >>> 8) & EVERY_SECOND)) | 0
      }
    }
    const o = i * SUMS
    sums[o] = (sums[o] as number) + a
    sums[o + 1] = (sums[o + 1] as number) + b
    sums[o + 2] = (sums[o + 2] as number) + c
    sums[o + 3] = (sums[o + 3] as number) + d
  }
}

/** Adds the sums of n tokens to their scores, `labels` a token. */
export function addSums(
  { labels, scale }: Lanes,
  sums: Int32Array,
  n: number,
  scores: Float64Array,
): void {
  for (let i = 0, o = 0, s = 0; i < n; i++, o += labels, s += SUMS) {
    const a = sums[s] as number
    const b = sums[s + 1] as number
    const c = sums[s + 2] as number
    const d = sums[s + 3] as number
    const raised = (d >>> 16) * RAISE
    scores[o] = (scores[o] as number) + ((a & 0xffff) - raised) * scale
    scores[o + 1] = (scores[o + 1] as number) + ((b & 0xffff) - raised) * scale
    scores[o + 2] = (scores[o + 2] as number) + ((a >>> 16) - raised) * scale
    scores[o + 3] = (scores[o + 3] as number) + ((b >>> 16) - raised) * scale
    scores[o + 4] = (scores[o + 4] as number) + ((c & 0xffff) - raised) * scale
    if (labels < 7) continue
    scores[o + 5] = (scores[o + 5] as number) + ((d & 0xffff) - raised) * scale
    scores[o + 6] = (scores[o + 6] as number) + ((c >>> 16) - raised) * scale
  }
}

/** Sums of up to a number of tokens, cleared for every run. */
export class Sums {
  private all = new Int32Array(512 * SUMS)

  /** Room for n tokens, all zero. */
  clear(n: number): Int32Array {
    if (this.all.length < n * SUMS) return (this.all = new Int32Array(n * SUMS * 2))
    return this.all.fill(0, 0, n * SUMS)
  }

  /** The sums of n tokens, to be added to. */
  copy(sums: Int32Array, n: number): Int32Array {
    const all = this.clear(n)
    for (let k = 0; k < n * SUMS; k++) all[k] = sums[k] as number
    return all
  }
}
