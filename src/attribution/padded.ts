/** Columns of one run of tokens with sentinels round it, so that features need no bounds checks. */
import type { Clues } from "./clues.ts"

export const PAD = 3

const BEFORE = 3
const AFTER = 5
const TAG_BEFORE = 97
const TAG_AFTER = 98
const STATE_BEFORE = 8
const STATE_AFTER = 9

/** Column entries of token `i` of the run stand at `i + PAD`. */
export interface Padded {
  lower: Int32Array
  lemma: Int32Array
  tag: Int32Array
  state: Int32Array
}

export const padded = (): Padded => ({
  lower: new Int32Array(0),
  lemma: new Int32Array(0),
  tag: new Int32Array(0),
  state: new Int32Array(0),
})

function fill(
  out: Int32Array,
  column: Int32Array | Uint8Array,
  [from, to]: readonly [number, number],
  [before, after]: readonly [number, number],
): void {
  const n = to - from
  for (let k = 0; k < PAD; k++) {
    out[k] = before
    out[n + PAD + k] = after
  }
  for (let i = 0; i < n; i++) out[i + PAD] = column[from + i] as number
}

/** Loads tokens [from, to) into the scratch columns, which grow as needed. */
export function pad(scratch: Padded, clues: Clues, from: number, to: number): void {
  const size = to - from + 2 * PAD
  if (scratch.lower.length < size) {
    scratch.lower = new Int32Array(size * 2)
    scratch.lemma = new Int32Array(size * 2)
    scratch.tag = new Int32Array(size * 2)
    scratch.state = new Int32Array(size * 2)
  }
  const run = [from, to] as const
  fill(scratch.lower, clues.lower, run, [BEFORE, AFTER])
  fill(scratch.lemma, clues.lemma, run, [BEFORE, AFTER])
  fill(scratch.tag, clues.tag, run, [TAG_BEFORE, TAG_AFTER])
  fill(scratch.state, clues.quoteState, run, [STATE_BEFORE, STATE_AFTER])
}
