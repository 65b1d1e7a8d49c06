/** Turns gold reports into training sequences for stages 1 and 2. */
import {
  argumentFeatures,
  type WindowBuffers,
  windowBuffers,
} from "../src/attribution/argument-features.ts"
import { appendStill } from "../src/attribution/arguments.ts"
import type { Clues } from "../src/attribution/clues.ts"
import { windowOf } from "../src/attribution/cue.ts"
import type { Marks } from "../src/attribution/cue-context.ts"
import { ARGUMENT_BEGIN, ARGUMENTS, MARKS, type Run } from "../src/attribution/label.ts"
import { MARK_FEATURES, markFeatures } from "../src/attribution/mark-features.ts"
import { FeatureBuffer } from "../src/attribution/feature-buffer.ts"
import { WORDS_ROUND, wordsRound } from "../src/attribution/mark-words.ts"
import { pad, padded } from "../src/attribution/padded.ts"
import { LEFT, RIGHT, WITHIN } from "../src/attribution/still-features.ts"
import { type GoldReport, type GoldRuns, goldMarks } from "./corpus.ts"
import { SequenceBuilder, type Sequences } from "./sequences.ts"

/** A gold report with the clues of taggers and lexica that had not seen it. */
export interface Example {
  readonly report: GoldReport
  readonly clues: Clues
}

const addFeatures = (builder: SequenceBuilder, buffer: FeatureBuffer, k: number): void =>
  builder.addFeatures(buffer.buckets, buffer.starts[k] as number, buffer.ends[k] as number)

/** One sequence a paragraph, labelled with every role. */
export function markSequences(examples: readonly Example[]): Sequences {
  const builder = new SequenceBuilder(MARKS)
  const words = new FeatureBuffer(WORDS_ROUND, 512)
  const others = new FeatureBuffer(MARK_FEATURES, 512)
  const scratch = padded()
  for (const { report, clues } of examples) {
    const labels = goldMarks(report)
    for (let from = 0, to = 0; from < clues.count; from = to) {
      to = clues.paragraphEnd[from] as number
      pad(scratch, clues, from, to)
      wordsRound(clues, scratch, from, to, words)
      markFeatures(clues, scratch, from, to, others)
      for (let i = from; i < to; i++) {
        addFeatures(builder, words, i - from)
        addFeatures(builder, others, i - from)
        builder.endToken(labels[i] as number)
      }
      builder.endSequence(report.fold)
    }
  }
  return builder.finish()
}

const LONGEST_CUE = 20

/** The gold cue as one run from its first token to its last; null when it is none or too long. */
export function cueOf({ cue }: GoldRuns): Run | null {
  const first = cue[0]
  const last = cue.at(-1)
  if (first === undefined || last === undefined) return null
  return last[1] - first[0] > LONGEST_CUE || last[1] <= first[0] ? null : [first[0], last[1]]
}

function paint(labels: Uint8Array, runs: readonly Run[], [from, to]: Run, begin: number): void {
  for (const [start, end] of runs) {
    const first = Math.max(start, from)
    for (let i = first; i < Math.min(end, to); i++) labels[i - from] = begin + (i > first ? 1 : 0)
  }
}

/** Gold labels of a cue's window: its own source and content, nobody else's. */
export function goldArguments(runs: GoldRuns, cue: Run, window: Run): Uint8Array {
  const labels = new Uint8Array(window[1] - window[0])
  paint(labels, runs.content, window, ARGUMENT_BEGIN.content)
  paint(labels, runs.source, window, ARGUMENT_BEGIN.source)
  labels.fill(0, cue[0] - window[0], cue[1] - window[0])
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (label === 0 || label % 2 === 1) continue
    const before = i > 0 ? labels[i - 1] : 0
    if (before !== label && before !== label - 1) labels[i] = label - 1
  }
  return labels
}

/** One sequence a gold cue with a content, from marks of a stage 1 that had not seen the report. */
export function argumentSequences(
  examples: readonly Example[],
  marksOf: (example: Example) => Marks,
): Sequences {
  const builder = new SequenceBuilder(ARGUMENTS)
  const buffers = windowBuffers(512)
  for (const example of examples) {
    const marks = marksOf(example)
    for (const runs of example.report.runs) addCue(builder, buffers, example, marks, runs)
  }
  return builder.finish()
}

function addCue(
  builder: SequenceBuilder,
  buffers: WindowBuffers,
  { report, clues }: Example,
  marks: Marks,
  runs: GoldRuns,
): void {
  const cue = cueOf(runs)
  if (cue === null) return
  const window = windowOf(clues, cue)
  const labels = goldArguments(runs, cue, window)
  if (!labels.some((label) => label >= ARGUMENT_BEGIN.content)) return
  const { placed, marked, worded } = buffers
  argumentFeatures(clues, marks, cue, window, buffers)
  appendStill(clues, window, [window[0], cue[0]], LEFT, worded)
  appendStill(clues, window, cue, WITHIN, worded)
  appendStill(clues, window, [cue[1], window[1]], RIGHT, worded)
  for (let k = 0; k < labels.length; k++) {
    for (const buffer of [placed, marked, worded]) addFeatures(builder, buffer, k)
    builder.endToken(labels[k] as number)
  }
  builder.endSequence(report.fold)
}
