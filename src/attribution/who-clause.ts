/**
 * A source that breaks off in what "who" adds ends before it: "Ann Orr, who sold the barge, said".
 *
 * PolNeAR train: of 7 sources cut 6 came nearer to the gold, none went farther.
 */
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import type { Chosen } from "./select.ts"

const relatives: ReadonlySet<string> = new Set(["who", "which", "whose"])

function name({ lowered }: Clues, run: Run): Run {
  const [from, to] = run
  const breaksOff = relatives.has(lowered[to - 1] as string) && lowered[to - 2] === ","
  return breaksOff && to - 2 > from ? [from, to - 2] : run
}

export const whoClause = (clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((one) => ({ ...one, source: one.source.map((run) => name(clues, run)) }))
