/** What stage 1 and the quotation marks say of a token and its neighbours. */
import { type CueContext, probabilityOf, tenth } from "./cue-context.ts"
import { BEGIN } from "./label.ts"

interface Sight {
  here: number
  left: number
  right: number
  state: number
  stateLeft: number
  stateRight: number
  /** 0 outside quotations, 1 in that of the cue, 2 in another. */
  same: number
  quotations: number
  /** Tenths of probability. */
  source: number
  content: number
  cue: number
}
/** The token last looked at: scratch of the features, rewritten for every token. */
export const seen: Sight = {
  here: 0,
  left: 0,
  right: 0,
  state: 0,
  stateLeft: 0,
  stateRight: 0,
  same: 0,
  quotations: 0,
  source: 0,
  content: 0,
  cue: 0,
}

/** Fills in what is seen of token i; returns it as one number. */
export function look({ clues, marks, window, counts, head }: CueContext, i: number): number {
  const { labels: y } = marks
  const { quoteState: q, quotation: number } = clues
  const [from, to] = window
  const state = q[i] as number
  seen.here = y[i] as number
  seen.left = i > from ? (y[i - 1] as number) : 7
  seen.right = i + 1 < to ? (y[i + 1] as number) : 7
  seen.state = state
  seen.stateLeft = i > from ? (q[i - 1] as number) : 8
  seen.stateRight = i + 1 < to ? (q[i + 1] as number) : 9
  seen.same = state === 0 ? 0 : number[i] === number[head] ? 1 : 2
  seen.quotations = Math.min(counts.quotations[i - from] as number, 3)
  seen.source = tenth(probabilityOf(marks, i, BEGIN.source))
  seen.content = tenth(probabilityOf(marks, i, BEGIN.content))
  seen.cue = tenth(probabilityOf(marks, i, BEGIN.cue))
  const labelling = (seen.here << 6) | (seen.left << 3) | seen.right
  const quoting = (((seen.stateLeft * 16 + seen.stateRight) * 4 + state) * 4 + seen.same) * 4
  const sure = (seen.source * 10 + seen.content) * 10 + seen.cue
  return (labelling * 16384 + quoting + seen.quotations) * 1000 + sure
}
