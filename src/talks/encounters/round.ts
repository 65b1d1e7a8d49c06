/** Which round of talks is meant: "third round", "second session". */
import { countOf, ordinalOf } from "../../language/number-word.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Span } from "../../text/span.ts"
import type { Run } from "./clause.ts"
import { besideDay } from "./day-after.ts"

const numbered = new Set(["round", "session", "meeting", "summit", "sitting"])

export interface Round {
  readonly number: number
  readonly span: Span
}

/** "A third is due": the number that stands for all of it. */
export function numberOf(
  tagged: Tagged,
  { numberAt: at }: { readonly numberAt?: number },
): Round | null {
  const number = at === undefined ? null : ordinalOf(tagged.lowered[at] as string)
  if (at === undefined || number === null) return null
  return { number, span: { start: tagged.start[at] as number, end: tagged.end[at] as number } }
}

const counted = new Set(["round", "session"])
const MOST = 20

/** "Round four", "session 3": its number behind the word; null for any other. */
export function numberBehind({ lowered, sentence }: Tagged, k: number): number | null {
  if (!counted.has(lowered[k] as string) || sentence[k + 1] !== sentence[k]) return null
  const number = countOf(lowered[k + 1] ?? "")
  return number !== null && Number.isInteger(number) && number > 0 && number < MOST ? number : null
}

/** The numbered round the run names, nearest to the word that tells the encounter. */
export function roundIn(tagged: Tagged, { from, to }: Run, at: number): Round | null {
  for (let k = from; k < to; k++) {
    if (!numbered.has(tagged.lowered[k] as string)) continue
    const behind = numberBehind(tagged, k)
    if (behind !== null)
      return {
        number: behind,
        span: { start: tagged.start[k] as number, end: tagged.end[k + 1] as number },
      }
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
