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

const pointers: ReadonlySet<string> = new Set(
  "it it's that that's this these those they".split(" "),
)
/** "Anything shorter is a pause": more or less of what was just named. */
const measures: ReadonlySet<string> = new Set(
  "anything everything nothing something anyone none either neither less more shorter longer".split(
    " ",
  ),
)
const FEW = 12

/** "That runs till it's done": a few words that name nothing answer what was just said. */
export function pointsBack({ lowered }: Tagged, runs: readonly Run[]): boolean {
  const [first] = runs
  if (first === undefined || runs.length > 1 || first.to - first.from > FEW) return false
  let from = first.from
  while (from < first.to && !/\p{L}/u.test(lowered[from] as string)) from++
  const word = lowered[from] ?? ""
  return pointers.has(word) || measures.has(word)
}
