/** A read-only table from 32-bit keys to small numbers, stored as it is looked up: no load work. */
export interface HashTable {
  /** Open addressing, linear probing; 0 marks an empty slot. The length is a power of two. */
  readonly keys: Int32Array
  readonly values: Uint8Array
}

const slotOf = (key: number, mask: number): number =>
  (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 7) & mask

/** The value of a key, 0 when it is not there. Two keys in 2^32 may meet; rates survive that. */
export function lookUp({ keys, values }: HashTable, key: number): number {
  const wanted = key === 0 ? 1 : key
  const mask = keys.length - 1
  for (let slot = slotOf(wanted, mask); ; slot = (slot + 1) & mask) {
    const found = keys[slot] as number
    if (found === wanted) return values[slot] as number
    if (found === 0) return 0
  }
}

/** May a table have this many slots? */
export const isTableSize = (slots: number): boolean =>
  slots > 0 && Number.isInteger(Math.log2(slots))

/** Builds a table, at most two thirds full, whose layout depends on its entries alone. */
export function hashTable(entries: ReadonlyMap<number, number>): HashTable {
  let size = 16
  while (size * 2 < entries.size * 3) size *= 2
  const keys = new Int32Array(size)
  const values = new Uint8Array(size)
  for (const [key, value] of [...entries].sort((a, b) => a[0] - b[0])) {
    const wanted = key === 0 ? 1 : key
    let slot = slotOf(wanted, size - 1)
    while (keys[slot] !== 0 && keys[slot] !== wanted) slot = (slot + 1) & (size - 1)
    keys[slot] = wanted
    values[slot] = value
  }
  return { keys, values }
}
