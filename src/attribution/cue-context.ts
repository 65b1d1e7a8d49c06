/** What the stage 2 features of all tokens in a cue's window have in common. */
import { mix2 } from "../language/hash.ts"
import type { Clues } from "./clues.ts"
import { headOf } from "./cue.ts"
import { BEGIN, MARKS, type Run } from "./label.ts"
import { type Outward, outward } from "./outward.ts"

/** What stage 1 said of the text: the best labels, and the probability of every label. */
export interface Marks {
  readonly labels: Uint8Array
  readonly probabilities: Float32Array
}

/** What the features of one cue have in common. */
export interface CueContext {
  readonly clues: Clues
  readonly marks: Marks
  readonly cue: Run
  readonly window: Run
  readonly head: number
  readonly lemma: number
  readonly tag: number
  readonly words: number
  readonly after: number
  readonly before: number
  readonly tagsRound: number
  readonly sentence: number
  readonly headQuoted: 0 | 1
  readonly cueTenth: number
  readonly counts: Outward
}

export const tenth = (probability: number): number => Math.min(9, Math.floor(10 * probability))

export const probabilityOf = ({ probabilities }: Marks, i: number, begin: number): number =>
  (probabilities[i * MARKS + begin] as number) + (probabilities[i * MARKS + begin + 1] as number)

export function contextOf(clues: Clues, marks: Marks, cue: Run, window: Run): CueContext {
  const [start, end] = cue
  const { lower, tag, count } = clues
  const head = headOf(clues, cue)
  const first = lower[start] as number
  const tagAfter = end < count ? (tag[end] as number) : 98
  const tagBefore = start > 0 ? (tag[start - 1] as number) : 97
  return {
    clues,
    marks,
    cue,
    window,
    head,
    lemma: clues.lemma[head] as number,
    tag: tag[head] as number,
    words: end - start > 1 ? mix2(1, first, lower[end - 1] as number) : first,
    after: end < count ? (lower[end] as number) : 5,
    before: start > 0 ? (lower[start - 1] as number) : 3,
    tagsRound: tagAfter * 128 + tagBefore,
    sentence: clues.sentence[head] as number,
    headQuoted: (clues.quoteState[head] as number) > 0 ? 1 : 0,
    cueTenth: tenth(probabilityOf(marks, start, BEGIN.cue)),
    counts: outward(clues, marks.labels, cue, window),
  }
}
