/**
 * Keeps the summed weights of words met lately, by the place they are seen from: most words of a
 * report have been met before. What it gives depends on the words alone, never on what it kept.
 */
import type { Clues } from "./clues.ts"
import { FeatureBuffer } from "./feature-buffer.ts"
import { type Lanes, SUMS, sumRows } from "./lanes.ts"
import { loadWord, PLACES, WORD_FEATURES, WORD_KEY, wordFeatures } from "./mark-words.ts"
import { PAD, type Padded } from "./padded.ts"

/** Two words that share a slot take turns in it. */
const SLOT_BITS = 13
const STEP = WORD_KEY + 1
const ROW = PLACES * SUMS

export class WordSums {
  private readonly lanes: Lanes
  /** The word in each slot, and a 1 once there is one. */
  private readonly keys = new Int32Array(STEP << SLOT_BITS)
  private readonly sums = new Int32Array(ROW << SLOT_BITS)
  private readonly key = new Int32Array(WORD_KEY)
  private readonly fresh = new Int32Array(ROW)
  private readonly buffer = new FeatureBuffer(WORD_FEATURES, PLACES)

  constructor(lanes: Lanes) {
    this.lanes = lanes
  }

  /** Adds to the sums of tokens [from, to) all features of `wordFeatures`. */
  add(clues: Clues, scratch: Padded, from: number, to: number, sums: Int32Array): void {
    const n = to - from
    for (let k = 0; k < n + 2 * PAD; k++) {
      loadWord(clues, scratch, from, to, k, this.key)
      const row = this.slot() * ROW
      // Word k of the padded columns is seen at place p by token k - p.
      const last = Math.min(PLACES - 1, k)
      for (let p = Math.max(0, k - n + 1); p <= last; p++) this.addRow(row + p * SUMS, k - p, sums)
    }
  }

  private addRow(at: number, token: number, sums: Int32Array): void {
    const { sums: kept } = this
    const o = token * SUMS
    sums[o] = (sums[o] as number) + (kept[at] as number)
    sums[o + 1] = (sums[o + 1] as number) + (kept[at + 1] as number)
    sums[o + 2] = (sums[o + 2] as number) + (kept[at + 2] as number)
    sums[o + 3] = (sums[o + 3] as number) + (kept[at + 3] as number)
  }

  /** The slot of the loaded word, filled in if another word or none stood there. */
  private slot(): number {
    const { key, keys } = this
    const mixed =
      Math.imul((key[3] as number) ^ (key[0] as number), 0x9e3779b1) + (key[2] as number)
    const slot = Math.imul(mixed, 0x85ebca6b) >>> (32 - SLOT_BITS)
    const at = slot * STEP
    let same = keys[at + WORD_KEY] === 1
    for (let k = 0; k < WORD_KEY; k++) same = same && keys[at + k] === key[k]
    if (!same) this.fill(slot)
    return slot
  }

  private fill(slot: number): void {
    const { buffer, key, keys, fresh } = this
    for (let p = 0; p < PLACES; p++)
      buffer.close(p, wordFeatures(key, p, buffer.buckets, p * buffer.width))
    sumRows(this.lanes, buffer, PLACES, fresh.fill(0))
    this.sums.set(fresh, slot * ROW)
    keys.set(key, slot * STEP)
    keys[slot * STEP + WORD_KEY] = 1
  }
}
