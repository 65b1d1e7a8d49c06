/** When something was said is no part of who said it: "an hour later his office", "the board in May". */
import { isVerb } from "../language/tag.ts"
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
const papers = set(
  "poll polls survey surveys study report reports letter statement interview filing paper memo figures speech ruling",
)
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

/** Does the run tell what somebody did: "the group that wrote to her on Thursday"? */
const tells = ({ tag }: Clues, [from, to]: Run): boolean =>
  tag.subarray(from, to).some((t) => isVerb[t] === 1)

/** "The board in May"; but "the survey of March" is named by its time, and so is whoever did something then. */
function end(clues: Clues, [from, to]: Run): number {
  const { lowered, words } = clues
  const last = to - 1
  const isDate = dates.has(lowered[last] as string) && /^\p{Lu}/u.test(words[last] as string)
  if (!isDate || !opens.has(lowered[last - 1] as string) || last - 1 <= from) return to
  if (lowered[last - 2] === ",") return last - 2 > from ? last - 2 : to
  const dated = tells(clues, [from, last]) || lowered.slice(from, last).some((w) => papers.has(w))
  return dated ? to : last - 1
}

export const withoutTime = (clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((one) => ({
    ...one,
    source: one.source.map((run): Run => [begin(clues, run), end(clues, run)]),
  }))
