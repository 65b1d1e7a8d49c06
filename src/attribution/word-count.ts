/** Sizes of runs in words, punctuation not counted. */
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"

type Columns = Pick<Clues, "wordsBefore">

export function wordsIn({ wordsBefore }: Columns, runs: readonly Run[]): number {
  let words = 0
  for (const [from, to] of runs)
    words += (wordsBefore[to] as number) - (wordsBefore[from] as number)
  return words
}

/** Words that stand in a run of both lists. */
export function wordsShared(
  { wordsBefore }: Columns,
  a: readonly Run[],
  b: readonly Run[],
): number {
  let words = 0
  for (const [aFrom, aTo] of a)
    for (const [bFrom, bTo] of b) {
      const from = Math.max(aFrom, bFrom)
      const to = Math.min(aTo, bTo)
      if (from < to) words += (wordsBefore[to] as number) - (wordsBefore[from] as number)
    }
  return words
}

export const tokensIn = (runs: readonly Run[]): number =>
  runs.reduce((sum, [from, to]) => sum + to - from, 0)
