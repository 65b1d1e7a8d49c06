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

/** How many buckets have a row. */
export const rowsIn = (rank: Int32Array): number =>
  rank.length === 0 ? 0 : (rank.at(-1) as number) + bitCount(rank.at(-2) as number)

export const presenceOf = (rank: Int32Array): Int32Array => rank.filter((_, k) => k % 2 === 0)

/** The rank table of the buckets that have rows, in rising order. */
export function rankOf(buckets: Iterable<number>): Int32Array {
  const presence = new Int32Array(1 << (FEATURE_BITS - 5))
  for (const bucket of buckets)
    presence[bucket >>> 5] = (presence[bucket >>> 5] as number) | (1 << (bucket & 31))
  return rankFrom(presence)
}
