/** Scores of the features that know no cue, by side, computed once a paragraph and kept for a text. */
import type { Clues } from "./clues.ts"
import { FeatureBuffer } from "./feature-buffer.ts"
import { ARGUMENTS } from "./label.ts"
import { addSums, type Lanes, sumRows, Sums } from "./lanes.ts"
import { pad, type Padded, padded } from "./padded.ts"
import {
  LEFT,
  RIGHT,
  SIDED_FEATURES,
  sidedFeatures,
  SIDELESS_FEATURES,
  sidelessFeatures,
} from "./still-features.ts"

export type OneSide = typeof LEFT | typeof RIGHT

export class StillScores {
  private readonly lanes: Lanes
  private readonly sided = new FeatureBuffer(SIDED_FEATURES, 512)
  private readonly sideless = new FeatureBuffer(SIDELESS_FEATURES, 512)
  private readonly scratch: Padded = padded()
  private readonly shared = new Sums()
  private readonly sums = new Sums()
  private readonly scores = { [LEFT]: new Float64Array(0), [RIGHT]: new Float64Array(0) }
  /** 1 at the first token of each paragraph that is filled in. */
  private done = new Uint8Array(0)
  private text: Clues | null = null

  constructor(lanes: Lanes) {
    this.lanes = lanes
  }

  /** Forgets the text before and makes room for this one. */
  begin(clues: Clues): void {
    const { count } = clues
    this.text = clues
    if (this.done.length < count) {
      this.done = new Uint8Array(count * 2)
      this.scores[LEFT] = new Float64Array(count * 2 * ARGUMENTS)
      this.scores[RIGHT] = new Float64Array(count * 2 * ARGUMENTS)
    } else this.done.fill(0, 0, count)
  }

  /** The scores of one side, filled in for every paragraph that tokens [from, to) stand in. */
  between(clues: Clues, from: number, to: number, side: OneSide): Float64Array {
    if (clues !== this.text) throw new Error("begin() a text before its cues are read")
    for (let i = from; i < to; i = clues.paragraphEnd[i] as number) {
      const start = clues.paragraphStart[i] as number
      if (this.done[start] === 0) this.fill(clues, start, clues.paragraphEnd[i] as number)
      this.done[start] = 1
    }
    return this.scores[side]
  }

  private fill(clues: Clues, from: number, to: number): void {
    const { sideless: buffer, scratch } = this
    pad(scratch, clues, from, to)
    buffer.reserve(to - from)
    for (let i = from; i < to; i++) {
      const begin = (i - from) * buffer.width
      buffer.close(i - from, sidelessFeatures(clues, scratch, i, from, buffer.buckets, begin))
    }
    const shared = this.shared.clear(to - from)
    sumRows(this.lanes, buffer, to - from, shared)
    for (const side of [LEFT, RIGHT] as const) this.fillSide(clues, from, to, side, shared)
  }

  private fillSide(
    clues: Clues,
    from: number,
    to: number,
    side: OneSide,
    shared: Int32Array,
  ): void {
    const { sided: buffer, scratch } = this
    buffer.reserve(to - from)
    for (let i = from; i < to; i++) {
      const begin = (i - from) * buffer.width
      buffer.close(i - from, sidedFeatures(clues, scratch, i, from, side, buffer.buckets, begin))
    }
    const sums = this.sums.copy(shared, to - from)
    sumRows(this.lanes, buffer, to - from, sums)
    const scores = this.scores[side].subarray(from * ARGUMENTS, to * ARGUMENTS).fill(0)
    addSums(this.lanes, sums, to - from, scores)
  }
}
