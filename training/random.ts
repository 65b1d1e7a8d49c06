/** A small seeded generator (xorshift32): the same seed gives the same model, byte for byte. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) | 1
    for (let k = 0; k < 8; k++) this.next()
  }

  /** A whole number in [0, 2^32). */
  next(): number {
    let x = this.state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.state = x
    return x >>> 0
  }

  /** A number in [0, 1). */
  fraction(): number {
    return this.next() / 4294967296
  }

  /** Shuffles in place (Fisher-Yates). */
  shuffle(items: Int32Array): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.next() % (i + 1)
      const item = items[i] as number
      items[i] = items[j] as number
      items[j] = item
    }
  }
}
