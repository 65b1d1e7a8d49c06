/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent with AdaGrad steps
 * (Duchi et al. 2011) and feature dropout. Plain arrays, one thread; the same input and seed give
 * the same weights.
 */
import { FEATURE_BITS } from "../src/attribution/sparse-rows.ts"
import { Posterior, WIDE } from "./posterior.ts"
import { Random } from "./random.ts"
import type { Sequences } from "./sequences.ts"

export interface ChainOptions {
  readonly epochs: number
  /** The weights are the mean of those after each of the last so many epochs. */
  readonly averaged: number
  readonly rate: number
  /** Share of features left out of each token in each visit. */
  readonly dropout: number
  /** A feature seen fewer times has no weight. */
  readonly minCount: number
  readonly seed: number
  /** Sequences of this fold are left out; -1 trains on all. */
  readonly heldOut: number
}

export interface ChainWeights {
  /** `weights[bucket * labels + c]` */
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

const BUCKETS = 1 << FEATURE_BITS
// A bucket's weights and its squared gradients lie side by side: one cache line, not two.
const STRIDE = 16
const SQUARES = 8
const START = 0.1
const TINY = 1e-3

class Trainer {
  private readonly data: Sequences
  private readonly options: ChainOptions
  private readonly L: number
  private readonly posterior: Posterior
  private readonly table = new Float32Array(BUCKETS * STRIDE)
  private readonly counts = new Uint8Array(BUCKETS)
  private readonly transitions: Float64Array
  private readonly transitionSquares: Float64Array
  private readonly sums: Float64Array
  private readonly transitionSums: Float64Array
  private readonly random: Random
  private active = new Int32Array(1 << 16)
  private activeEnd = new Int32Array(1024)
  private readonly delta = new Float64Array(8)

  constructor(data: Sequences, labels: readonly string[], options: ChainOptions) {
    this.data = data
    this.options = options
    this.L = labels.length
    this.posterior = new Posterior(labels)
    this.transitions = new Float64Array(this.posterior.legal.length)
    this.transitionSquares = new Float64Array(this.posterior.legal.length).fill(START)
    this.sums = new Float64Array(BUCKETS * this.L)
    this.transitionSums = new Float64Array(this.transitions.length)
    this.random = new Random(options.seed)
    for (let b = 0; b < BUCKETS; b++)
      for (let c = 0; c < this.L; c++) this.table[b * STRIDE + SQUARES + c] = START
  }

  train(): ChainWeights {
    const order = this.chosen()
    this.count(order)
    for (let epoch = 0; epoch < this.options.epochs; epoch++) {
      this.random.shuffle(order)
      for (const s of order) this.visit(s)
      if (epoch >= this.options.epochs - this.options.averaged) this.gather()
    }
    return this.result()
  }

  private gather(): void {
    const { L, table, sums, transitions, transitionSums } = this
    for (let b = 0; b < BUCKETS; b++)
      for (let c = 0; c < L; c++)
        sums[b * L + c] = (sums[b * L + c] as number) + (table[b * STRIDE + c] as number)
    for (let k = 0; k < transitions.length; k++)
      transitionSums[k] = (transitionSums[k] as number) + (transitions[k] as number)
  }

  private chosen(): Int32Array {
    const { fold } = this.data
    const all = Int32Array.from(fold.keys())
    return all.filter((s) => fold[s] !== this.options.heldOut)
  }

  private count(order: Int32Array): void {
    const { features, featureStart, sequenceStart } = this.data
    for (const s of order) {
      const from = featureStart[sequenceStart[s] as number] as number
      const to = featureStart[sequenceStart[s + 1] as number] as number
      for (let k = from; k < to; k++) {
        const bucket = features[k] as number
        if ((this.counts[bucket] as number) < 255) this.counts[bucket]!++
      }
    }
  }

  private reserve(tokens: number, features: number): void {
    if (this.active.length < features) this.active = new Int32Array(features * 2)
    if (this.activeEnd.length <= tokens) this.activeEnd = new Int32Array(tokens * 2)
    this.posterior.reserve(tokens)
  }

  private visit(s: number): void {
    const { sequenceStart, featureStart } = this.data
    const from = sequenceStart[s] as number
    const n = (sequenceStart[s + 1] as number) - from
    if (n === 0) return
    const size = (featureStart[from + n] as number) - (featureStart[from] as number)
    this.reserve(n, size)
    this.choose(from, n)
    this.score(n)
    this.posterior.forward(n, this.transitions)
    this.posterior.backward(n)
    this.updateTransitions(from, n)
    this.updateFeatures(from, n)
  }

  /** Draws the features that take part in this visit. */
  private choose(from: number, n: number): void {
    const { features, featureStart } = this.data
    const { counts, active, activeEnd, random } = this
    const threshold = this.options.dropout * 4294967296
    const { minCount } = this.options
    let used = 0
    for (let i = 0; i < n; i++) {
      const end = featureStart[from + i + 1] as number
      for (let k = featureStart[from + i] as number; k < end; k++) {
        const bucket = features[k] as number
        if ((counts[bucket] as number) < minCount) continue
        if (random.next() < threshold) continue
        active[used++] = bucket
      }
      activeEnd[i] = used
    }
  }

  private score(n: number): void {
    const { L, table, active, activeEnd } = this
    const { scores } = this.posterior
    let k = 0
    for (let i = 0; i < n; i++) {
      let a = 0,
        b = 0,
        c = 0,
        d = 0,
        e = 0,
        f = 0,
        g = 0
      const end = activeEnd[i] as number
      for (; k < end; k++) {
        const at = (active[k] as number) * STRIDE
        a += table[at] as number
        b += table[at + 1] as number
        c += table[at + 2] as number
        d += table[at + 3] as number
        e += table[at + 4] as number
        if (L === 5) continue
        f += table[at + 5] as number
        g += table[at + 6] as number
      }
      const o = i * WIDE
      scores[o] = a
      scores[o + 1] = b
      scores[o + 2] = c
      scores[o + 3] = d
      scores[o + 4] = e
      scores[o + 5] = f
      scores[o + 6] = g
    }
  }

  private updateTransitions(from: number, n: number): void {
    const { L, transitions, transitionSquares } = this
    const { expected } = this.posterior
    const { labels } = this.data
    for (let k = 0; k < expected.length; k++) expected[k] = -(expected[k] as number)
    const first = L * L + (labels[from] as number)
    expected[first] = (expected[first] as number) + 1
    for (let i = 1; i < n; i++) {
      const k = (labels[from + i - 1] as number) * L + (labels[from + i] as number)
      expected[k] = (expected[k] as number) + 1
    }
    for (let k = 0; k < expected.length; k++) {
      const gradient = expected[k] as number
      if (Math.abs(gradient) < 1e-6) continue
      const square = (transitionSquares[k] as number) + gradient * gradient
      transitionSquares[k] = square
      transitions[k] =
        (transitions[k] as number) + (this.options.rate * gradient) / Math.sqrt(square)
    }
  }

  private updateFeatures(from: number, n: number): void {
    const { L, delta, active, activeEnd, table } = this
    const { marginal } = this.posterior
    const { labels } = this.data
    const { rate } = this.options
    for (let i = 0, k = 0; i < n; i++) {
      const end = activeEnd[i] as number
      const label = labels[from + i] as number
      let moved = false
      for (let c = 0; c < L; c++) {
        const gradient = (c === label ? 1 : 0) - (marginal[i * WIDE + c] as number)
        delta[c] = gradient
        if (gradient > TINY || gradient < -TINY) moved = true
      }
      if (!moved) {
        k = end
        continue
      }
      for (; k < end; k++) {
        const at = (active[k] as number) * STRIDE
        for (let c = 0; c < L; c++) {
          const gradient = delta[c] as number
          const square = (table[at + SQUARES + c] as number) + gradient * gradient
          table[at + SQUARES + c] = square
          table[at + c] = (table[at + c] as number) + (rate * gradient) / Math.sqrt(square)
        }
      }
    }
  }

  private result(): ChainWeights {
    const { L, sums, transitionSums } = this
    const { averaged, dropout } = this.options
    const weights = new Float32Array(new SharedArrayBuffer(BUCKETS * L * 4))
    const share = (1 - dropout) / averaged
    for (let k = 0; k < weights.length; k++) weights[k] = (sums[k] as number) * share
    return { weights, transitions: Float32Array.from(transitionSums, (sum) => sum / averaged) }
  }
}

/** Trains on every sequence outside the held-out fold. */
export const trainChain = (
  data: Sequences,
  labels: readonly string[],
  options: ChainOptions,
): ChainWeights => new Trainer(data, labels, options).train()
