/** Integer hashing for feature buckets: strings once, then a few multiplications per feature. */

/** FNV-1a over UTF-16 code units with a final avalanche; a signed 32-bit integer. */
export function hashOf(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return (h ^ (h >>> 12)) | 0
}

const A = 0x9e3779b1
const B = 0x85ebca77
const C = 0xc2b2ae3d
const D = 0x27d4eb2f

// One multiplication a value, one to avalanche: the values are hashes or small integers already,
// so a linear combination with odd constants spreads them; the last product mixes high bits down.
export const mix1 = (seed: number, a: number): number => {
  const h = Math.imul(a, A) + Math.imul(seed, D)
  return Math.imul(h ^ (h >>> 15), B)
}
export const mix2 = (seed: number, a: number, b: number): number => {
  const h = Math.imul(a, A) + Math.imul(b, C) + Math.imul(seed, D)
  return Math.imul(h ^ (h >>> 15), B)
}
export const mix3 = (seed: number, a: number, b: number, c: number): number => {
  const h = Math.imul(a, A) + Math.imul(b, C) + Math.imul(c, 0x165667b1) + Math.imul(seed, D)
  return Math.imul(h ^ (h >>> 15), B)
}
