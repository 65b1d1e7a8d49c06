/**
 * Pruned feature weights: 2^bits buckets, few of them with a row of int8 weights. A bucket's row
 * is found by counting presence bits, which stay in the cache where a table of 2^21 rows would not.
 */
export const FEATURE_BITS = 21
/** `mix(...) >>> FEATURE_SHIFT` is a bucket. */
export const FEATURE_SHIFT = 32 - FEATURE_BITS

export interface SparseRows {
  /** Pairs: 32 presence bits, number of rows before them. */
  readonly rank: Int32Array
  readonly rows: Int8Array
  readonly scale: number
}

export function bitCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Row of a bucket, -1 when it was pruned. */
export function rowOf(rank: Int32Array, bucket: number): number {
  const word = (bucket >>> 5) << 1
  const present = rank[word] as number
  const bit = 1 << (bucket & 31)
  if ((present & bit) === 0) return -1
  return (rank[word + 1] as number) + bitCount(present & (bit - 1))
}

/** Running counts beside presence bits (32 buckets a number): how `rowOf` finds its row. */
export function rankFrom(presence: Int32Array): Int32Array {
  const rank = new Int32Array(presence.length * 2)
  let rows = 0
  for (let word = 0; word < presence.length; word++) {
    rank[word * 2] = presence[word] as number
    rank[word * 2 + 1] = rows
    rows += bitCount(presence[word] as number)
  }
  return rank
}

export const presenceOf = (rank: Int32Array): Int32Array => rank.filter((_, k) => k % 2 === 0)

/** The rank table of the buckets that have rows, in rising order. */
export function rankOf(buckets: Iterable<number>): Int32Array {
  const presence = new Int32Array(1 << (FEATURE_BITS - 5))
  for (const bucket of buckets)
    presence[bucket >>> 5] = (presence[bucket >>> 5] as number) | (1 << (bucket & 31))
  return rankFrom(presence)
}

/** Features of a run of tokens: `buckets[i * width + k]`, `counts[i]` of them used for token i. */
export class FeatureBuffer {
  readonly width: number
  buckets: Int32Array
  counts: Int32Array

  constructor(width: number, tokens: number) {
    this.width = width
    this.buckets = new Int32Array(width * tokens)
    this.counts = new Int32Array(tokens)
  }

  reserve(tokens: number): void {
    if (this.counts.length >= tokens) return
    this.buckets = new Int32Array(this.width * tokens * 2)
    this.counts = new Int32Array(tokens * 2)
  }
}

/** Adds the weights of every token's features to `scores` (7 labels a token). Unrolled: hottest. */
export function addScores7(
  weights: SparseRows,
  features: FeatureBuffer,
  n: number,
  scores: Float64Array,
) {
  const { rank, rows, scale } = weights
  const { buckets, counts, width } = features
  for (let i = 0; i < n; i++) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      f = 0,
      g = 0
    const end = i * width + (counts[i] as number)
    for (let k = i * width; k < end; k++) {
      const row = rowOf(rank, buckets[k] as number)
      if (row < 0) continue
      const at = row * 7
      a += rows[at] as number
      b += rows[at + 1] as number
      c += rows[at + 2] as number
      d += rows[at + 3] as number
      e += rows[at + 4] as number
      f += rows[at + 5] as number
      g += rows[at + 6] as number
    }
    const o = i * 7
    scores[o] = (scores[o] as number) + a * scale
    scores[o + 1] = (scores[o + 1] as number) + b * scale
    scores[o + 2] = (scores[o + 2] as number) + c * scale
    scores[o + 3] = (scores[o + 3] as number) + d * scale
    scores[o + 4] = (scores[o + 4] as number) + e * scale
    scores[o + 5] = (scores[o + 5] as number) + f * scale
    scores[o + 6] = (scores[o + 6] as number) + g * scale
  }
}

/** The same for 5 labels a token. */
export function addScores5(
  weights: SparseRows,
  features: FeatureBuffer,
  n: number,
  scores: Float64Array,
) {
  const { rank, rows, scale } = weights
  const { buckets, counts, width } = features
  for (let i = 0; i < n; i++) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0
    const end = i * width + (counts[i] as number)
    for (let k = i * width; k < end; k++) {
      const row = rowOf(rank, buckets[k] as number)
      if (row < 0) continue
      const at = row * 5
      a += rows[at] as number
      b += rows[at + 1] as number
      c += rows[at + 2] as number
      d += rows[at + 3] as number
      e += rows[at + 4] as number
    }
    const o = i * 5
    scores[o] = (scores[o] as number) + a * scale
    scores[o + 1] = (scores[o + 1] as number) + b * scale
    scores[o + 2] = (scores[o + 2] as number) + c * scale
    scores[o + 3] = (scores[o + 3] as number) + d * scale
    scores[o + 4] = (scores[o + 4] as number) + e * scale
  }
}
