/** "A day after the first session": an encounter dated by what else its sentence tells. */
import type { Moment } from "../../language/moment.ts"
import { countOf } from "../../language/number-word.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { dayAfter } from "./day-range.ts"

const REACH = 8
const units: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
  ["fortnight", 14],
])
const articles = wordSet("a the one")
const turns: ReadonlyMap<string, number> = new Map([
  ["after", -1],
  ["before", 1],
])

export interface Beside {
  /** First token of "a day after". */
  readonly from: number
  /** Days from the other event to the encounter. */
  readonly days: number
}

const countBefore = (word: string): number | null => (articles.has(word) ? 1 : countOf(word))

/** "A day after", "two weeks before" ahead of the encounter's word, or null. */
export function besideDay({ lowered, sentenceStart }: Tagged, at: number): Beside | null {
  const start = sentenceStart[at] as number
  for (let k = at - 1; k >= Math.max(start + 2, at - REACH); k--) {
    const turn = turns.get(lowered[k] as string)
    if (turn === undefined) continue
    const unit = units.get(lowered[k - 1] as string)
    const count = countBefore(lowered[k - 2] as string)
    if (unit === undefined || count === null || !Number.isInteger(count)) return null
    return { from: k - 2, days: turn * count * unit }
  }
  return null
}

/** The encounter's day, from the only day that its sentence names elsewhere; else null. */
export function dayBeside(
  tagged: Tagged,
  { from, days }: Beside,
  moments: readonly Moment[],
): string | null {
  const start = tagged.start[tagged.sentenceStart[from] as number] as number
  const end = tagged.end[(tagged.sentenceEnd[from] as number) - 1] as number
  const known = moments.filter(
    ({ span, date, end: last }) =>
      date !== null && last === null && span.start >= start && span.end <= end,
  )
  const before = known.filter(({ span }) => span.start < (tagged.start[from] as number))
  const date = before.at(-1)?.date ?? known[0]?.date ?? null
  return date === null ? null : dayAfter(date, days)
}
