/** Stage 1: marks every token as part of a source, a cue or a content, at several cue biases. */
import type { Clues } from "./clues.ts"
import type { Marks } from "./cue-context.ts"
import { ChainField } from "./chain-field.ts"
import { FeatureBuffer } from "./feature-buffer.ts"
import { BEGIN, markLabels, MARKS, type Role, type Run, runsOf } from "./label.ts"
import { addSums, type Lanes, lanesOf, sumRows, Sums } from "./lanes.ts"
import { MARK_FEATURES, markFeatures } from "./mark-features.ts"
import { pad, type Padded, padded } from "./padded.ts"
import type { SparseRows } from "./sparse-rows.ts"
import { WordSums } from "./word-sums.ts"

/** Weights of one chain field. */
export interface FieldWeights {
  readonly rows: SparseRows
  readonly transitions: Float32Array
}

/** A higher bias makes more tokens cues; candidate cues are the union over all of them. */
export const CUE_BIASES = [0.3, 1, 2, 3] as const
/** Which bias gives the labels that stage 2 reads, and which the plainest reading. */
export const MAIN_BIAS = 1
export const PLAIN_BIAS = 0

export interface Marking {
  /** Best labels at each cue bias. */
  readonly byBias: readonly Uint8Array[]
  readonly probabilities: Float32Array
}

export const marksAt = ({ byBias, probabilities }: Marking, bias: number): Marks => ({
  labels: byBias[bias] as Uint8Array,
  probabilities,
})

export class Marker {
  private readonly lanes: Lanes
  private readonly words: WordSums
  private readonly scratch: Padded = padded()
  private readonly field: ChainField
  private readonly buffer = new FeatureBuffer(MARK_FEATURES, 512)
  private readonly sums = new Sums()
  private readonly bias = new Float64Array(MARKS)

  constructor({ rows, transitions }: FieldWeights) {
    this.lanes = lanesOf(rows, MARKS)
    this.words = new WordSums(this.lanes)
    this.field = new ChainField(markLabels, transitions)
  }

  mark(clues: Clues): Marking {
    const byBias = CUE_BIASES.map(() => new Uint8Array(clues.count))
    const probabilities = new Float32Array(clues.count * MARKS)
    for (let from = 0, to = 0; from < clues.count; from = to) {
      to = clues.paragraphEnd[from] as number
      this.markParagraph(clues, from, to, byBias, probabilities)
    }
    return { byBias, probabilities }
  }

  private markParagraph(
    clues: Clues,
    from: number,
    to: number,
    byBias: readonly Uint8Array[],
    probabilities: Float32Array,
  ): void {
    const { field, bias } = this
    const n = to - from
    pad(this.scratch, clues, from, to)
    markFeatures(clues, this.scratch, from, to, this.buffer)
    field.begin(n)
    const sums = this.sums.clear(n)
    this.words.add(clues, this.scratch, from, to, sums)
    sumRows(this.lanes, this.buffer, n, sums)
    addSums(this.lanes, sums, n, field.scores)
    for (const [k, labels] of byBias.entries()) {
      bias[BEGIN.cue] = CUE_BIASES[k] as number
      field.viterbi(n, bias, labels, from)
    }
    bias[BEGIN.cue] = 0
    field.forward(n, bias)
    field.backward(n)
    probabilities.set(field.marginals.subarray(0, n * MARKS), from * MARKS)
  }
}

/** Runs of a role in a text's labels; none crosses a paragraph. */
export function markedRuns(clues: Clues, labels: Uint8Array, role: Role): Run[] {
  const runs: Run[] = []
  for (let from = 0, to = 0; from < clues.count; from = to) {
    to = clues.paragraphEnd[from] as number
    runs.push(...runsOf(labels.subarray(from, to), to - from, BEGIN[role], from))
  }
  return runs
}
