/** Runs of tokens, and the way from a span of the text to them. */
import type { Tagged } from "../../language/tagged.ts"
import { tokenAt } from "../../language/token-run.ts"
import type { Span } from "../../text/span.ts"

/** A run of tokens, half-open. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** The tokens a span touches. */
export function runOf(tagged: Tagged, span: Span): Run {
  const from = tokenAt(tagged, span.start)
  let to = tokenAt(tagged, span.end)
  if (to < tagged.count && (tagged.start[to] as number) < span.end) to++
  return { from, to: Math.max(from, to) }
}

/** The words a run stands for, as a span of the text. */
export const spanOf = ({ start, end }: Tagged, { from, to }: Run): Span => ({
  start: start[from] as number,
  end: end[to - 1] as number,
})

/** The sentence a token stands in. */
export const sentenceOf = ({ sentenceStart, sentenceEnd, count }: Tagged, at: number): Run =>
  at < count
    ? { from: sentenceStart[at] as number, to: sentenceEnd[at] as number }
    : { from: count, to: count }
