/** Stage 2: for one cue, several readings of what its source and content are. */
import { argumentFeatures, windowBuffers } from "./argument-features.ts"
import { ChainField } from "./chain-field.ts"
import type { Clues } from "./clues.ts"
import { windowOf } from "./cue.ts"
import type { Marks } from "./cue-context.ts"
import type { FeatureBuffer } from "./feature-buffer.ts"
import { ARGUMENT_BEGIN, argumentLabels, ARGUMENTS, type Run, runsOf } from "./label.ts"
import { addSums, type Lanes, lanesOf, sumRows, Sums } from "./lanes.ts"
import type { FieldWeights } from "./mark.ts"
import { sourcesIn, withSource } from "./one-source.ts"
import { type Padded, pad, padded } from "./padded.ts"
import { LEFT, RIGHT, type Side, stillFeatures, WITHIN } from "./still-features.ts"
import { type OneSide, StillScores } from "./still-scores.ts"

/** One way to read a cue's arguments, and how often the posterior gave it. */
export interface Reading {
  readonly source: readonly Run[]
  readonly content: readonly Run[]
  count: number
  /** Is it the most probable path? */
  readonly best: boolean
}

export interface ReadingOptions {
  /** Paths drawn from the posterior beside the best one. */
  readonly samples: number
  readonly sourceBias: number
  readonly contentBias: number
}

export const READING_OPTIONS: ReadingOptions = { samples: 16, sourceBias: 0.5, contentBias: 1 }

const paragraphScratch: Padded = padded()

/** Adds the cue-independent features of tokens [from, to) to a filled buffer of the window. */
export function appendStill(
  clues: Clues,
  [windowStart]: Run,
  [from, to]: Run,
  side: Side,
  buffer: FeatureBuffer,
): void {
  let loaded = -1
  for (let i = from; i < to; i++) {
    const start = clues.paragraphStart[i] as number
    if (start !== loaded) {
      pad(paragraphScratch, clues, start, clues.paragraphEnd[i] as number)
      loaded = start
    }
    const k = i - windowStart
    const at = buffer.ends[k] as number
    buffer.close(k, stillFeatures(clues, paragraphScratch, i, start, side, buffer.buckets, at))
  }
}

/** Reads the arguments of cues. */
export class ArgumentReader {
  private readonly lanes: Lanes
  private readonly still: StillScores
  private readonly field: ChainField
  private readonly buffers = windowBuffers(512)
  private readonly sums = new Sums()
  private readonly bias: Float64Array
  private readonly options: ReadingOptions
  private path = new Uint8Array(512)
  private seed = 0

  constructor({ rows, transitions }: FieldWeights, options: ReadingOptions) {
    this.lanes = lanesOf(rows, ARGUMENTS)
    this.still = new StillScores(this.lanes)
    this.field = new ChainField(argumentLabels, transitions)
    this.options = options
    this.bias = Float64Array.of(0, options.sourceBias, 0, options.contentBias, 0)
  }

  /** Begins a text; the readings of its cues follow. */
  begin(clues: Clues): void {
    this.still.begin(clues)
  }

  /** The most probable reading first, then those drawn from the posterior, merged. */
  read(clues: Clues, marks: Marks, cue: Run): Reading[] {
    const window = windowOf(clues, cue)
    const n = window[1] - window[0]
    if (this.path.length < n) this.path = new Uint8Array(n * 2)
    this.score(clues, marks, cue, window)
    this.field.forward(n, this.bias)
    this.seed = (Math.imul(cue[0] + 1, 0x9e3779b1) ^ cue[1]) | 0
    const readings = new Map<number, Reading>()
    this.field.viterbi(n, this.bias, this.path, 0)
    this.collectAll(readings, n, window[0], true)
    for (let k = 0; k < this.options.samples; k++) {
      this.field.sample(n, this.path, this.random)
      this.collectAll(readings, n, window[0], false)
    }
    return [...readings.values()]
  }

  // Seeded by the cue's place, so that a reading depends on its own text alone.
  private readonly random = (): number => {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) | 0
    return (this.seed >>> 0) / 4294967296
  }

  private score(clues: Clues, marks: Marks, cue: Run, window: Run): void {
    const { field, buffers, lanes } = this
    const { placed, marked, worded } = buffers
    const [from, to] = window
    const n = to - from
    field.begin(n)
    argumentFeatures(clues, marks, cue, window, buffers)
    appendStill(clues, window, cue, WITHIN, worded)
    const sums = this.sums.clear(n)
    for (const buffer of [placed, marked, worded]) sumRows(lanes, buffer, n, sums)
    addSums(lanes, sums, n, field.scores)
    this.addStill(clues, from, cue[0], LEFT, from)
    this.addStill(clues, cue[1], to, RIGHT, from)
  }

  private addStill(clues: Clues, from: number, to: number, side: OneSide, base: number): void {
    const { scores } = this.field
    const still = this.still.between(clues, from, to, side)
    for (let i = from; i < to; i++) {
      const here = (i - base) * ARGUMENTS
      const there = i * ARGUMENTS
      scores[here] = (scores[here] as number) + (still[there] as number)
      scores[here + 1] = (scores[here + 1] as number) + (still[there + 1] as number)
      scores[here + 2] = (scores[here + 2] as number) + (still[there + 2] as number)
      scores[here + 3] = (scores[here + 3] as number) + (still[there + 3] as number)
      scores[here + 4] = (scores[here + 4] as number) + (still[there + 4] as number)
    }
  }

  /** A path with several sources is as many readings. */
  private collectAll(readings: Map<number, Reading>, n: number, offset: number, best: boolean) {
    const sources = sourcesIn(this.path, n)
    if (sources < 2) return this.collect(readings, n, offset, best)
    const whole = this.path.slice(0, n)
    for (let k = 0; k < sources; k++) {
      withSource(whole, n, k, this.path)
      this.collect(readings, n, offset, best)
    }
  }

  private collect(readings: Map<number, Reading>, n: number, offset: number, best: boolean): void {
    const key = this.pathKey(n)
    const known = readings.get(key)
    if (known !== undefined) {
      known.count++
      return
    }
    readings.set(key, {
      source: runsOf(this.path, n, ARGUMENT_BEGIN.source, offset),
      content: runsOf(this.path, n, ARGUMENT_BEGIN.content, offset),
      count: 1,
      best,
    })
  }

  /** A 53-bit hash of the path. */
  private pathKey(n: number): number {
    let high = 0
    let low = 0
    for (let i = 0; i < n; i++) {
      const label = this.path[i] as number
      high = Math.imul(high ^ label, 0x01000193) + 7
      low = Math.imul(low + label + 1, 0x2c1b3c6d) ^ (low >>> 15)
    }
    return (high >>> 0) * 2097152 + (low & 2097151)
  }
}
