/** Where else the issue of a statement may be named: its sentence, and what was said before it. */
import type { Tagged } from "../../language/tagged.ts"
import type { Run } from "../meaning/run.ts"

/** The sentences that hold a statement's words. */
export function sentencesOf({ sentenceStart, sentenceEnd }: Tagged, runs: readonly Run[]): Run {
  const first = runs[0] as Run
  const last = runs.at(-1) as Run
  return {
    from: sentenceStart[first.from] as number,
    to: sentenceEnd[Math.max(first.from, last.to - 1)] as number,
  }
}

const REACH = 2

/**
 * The two sentences before, nearest first, that may name what a statement goes on about; none from
 * further back than the paragraph before.
 */
export function sentencesBefore({ sentenceStart, paragraph }: Tagged, { from }: Run): Run[] {
  const runs: Run[] = []
  for (let to = from; to > 0 && runs.length < REACH;) {
    if ((paragraph[to - 1] as number) < (paragraph[from] as number) - 1) break
    const begin = sentenceStart[to - 1] as number
    runs.push({ from: begin, to })
    to = begin
  }
  return runs
}
