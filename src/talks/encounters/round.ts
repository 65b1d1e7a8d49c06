/** Which round of talks is meant: "third round", "second session". */
import { ordinalOf } from "../../language/number-word.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Span } from "../../text/span.ts"
import type { Run } from "./clause.ts"
import { besideDay } from "./day-after.ts"

const numbered = new Set(["round", "session", "meeting", "summit", "sitting"])

export interface Round {
  readonly number: number
  readonly span: Span
}

/** The numbered round the run names, nearest to the word that tells the encounter. */
export function roundIn(tagged: Tagged, { from, to }: Run, at: number): Round | null {
  for (let k = from; k < to; k++) {
    if (!numbered.has(tagged.lowered[k] as string)) continue
    for (let n = k - 1; n >= Math.max(from, k - 4); n--) {
      const number = ordinalOf(tagged.lowered[n] as string)
      if (number === null || tagged.lowered[n - 1] === "and") continue
      // "Will meet on Friday, the week after the April session": that is another one.
      if (k !== at && besideDay(tagged, k) !== null) continue
      return {
        number,
        span: { start: tagged.start[n] as number, end: tagged.end[k] as number },
      }
    }
  }
  return null
}
