/** Trains the linear judge of phrases: logistic regression, AdaGrad steps, feature dropout. */
import { PHRASE_BITS } from "../src/attribution/phrase-features.ts"
import type { PhraseWeights } from "../src/attribution/phrase-judge.ts"
import { Random } from "./random.ts"

/** Sparse rows: row r has buckets[start[r] .. start[r + 1]) and target targets[r] in [0, 1]. */
export interface PhraseData {
  readonly buckets: Int32Array
  readonly start: Int32Array
  readonly targets: Float32Array
  readonly fold: Int8Array
}

const EPOCHS = 6
const RATE = 0.02
const DROPOUT = 0.2
const CLIP = 2

export function trainPhrase(data: PhraseData, heldOut: number): PhraseWeights {
  const { buckets, start, targets, fold } = data
  const weights = new Float64Array(1 << PHRASE_BITS)
  const squares = new Float64Array(1 << PHRASE_BITS).fill(0.1)
  const random = new Random(11)
  const order = Int32Array.from(targets.keys()).filter((row) => fold[row] !== heldOut)
  const active = new Int32Array(64)
  const threshold = DROPOUT * 4294967296
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order)
    for (const row of order) {
      let used = 0
      let sum = 0
      for (let k = start[row] as number; k < (start[row + 1] as number); k++) {
        if (random.next() < threshold) continue
        const bucket = buckets[k] as number
        active[used++] = bucket
        sum += weights[bucket] as number
      }
      const gradient = (targets[row] as number) - 1 / (1 + Math.exp(-sum))
      for (let k = 0; k < used; k++) {
        const bucket = active[k] as number
        const square = (squares[bucket] as number) + gradient * gradient
        squares[bucket] = square
        weights[bucket] = (weights[bucket] as number) + (RATE * gradient) / Math.sqrt(square)
      }
    }
  }
  const scale = CLIP / 127
  const rounded = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round((weight * (1 - DROPOUT)) / scale))),
  )
  return { weights: rounded, scale }
}
