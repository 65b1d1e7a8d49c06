/** When something was said is no part of who said it: "an hour later his office", "the board in May". */
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import type { Chosen } from "./select.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const units = set(
  "moment moments minute minutes hour hours day days week weeks month months year years",
)
const after = set("later earlier ago before after")
const months =
  "january february march april may june july august september october november december"
const days = "monday tuesday wednesday thursday friday saturday sunday"
const dates = set(`${months} ${days}`)
const opens = set("in on")
/** "an hour later", "two days later": as long as such words are. */
const LONGEST = 4

function begin({ lowered }: Clues, [from, to]: Run): number {
  for (let i = from + 1; i < Math.min(from + LONGEST, to - 1); i++) {
    if (!units.has(lowered[i] as string) || !after.has(lowered[i + 1] as string)) continue
    const next = lowered[i + 2] === "," ? i + 3 : i + 2
    return next < to ? next : from
  }
  return from
}

function end({ lowered, words }: Clues, [from, to]: Run): number {
  const last = to - 1
  const isDate = dates.has(lowered[last] as string) && /^\p{Lu}/u.test(words[last] as string)
  return isDate && opens.has(lowered[last - 1] as string) && last - 1 > from ? last - 1 : to
}

export const withoutTime = (clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((one) => ({
    ...one,
    source: one.source.map((run): Run => [begin(clues, run), end(clues, run)]),
  }))
