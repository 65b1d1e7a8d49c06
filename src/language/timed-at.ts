/** Finds the times a text names, each with the tokens it stands in. */
import { months, weekdays } from "./calendar.ts"
import {
  dateAfter,
  dayFirst,
  isoDate,
  midMonth,
  monthFirst,
  ordinalDay,
  weekdayAt,
} from "./date-words.ts"
import type { Tagged } from "./tagged.ts"
import {
  counted,
  dayWord,
  definite,
  inTheDay,
  prepositioned,
  turned,
  uncounted,
} from "./time-words.ts"
import type { Timed } from "./timing.ts"

type Reader = (tagged: Tagged, first: number) => Timed | null

const partsOfDay: ReadonlySet<string> = new Set("morning afternoon evening night".split(" "))

/** "the Sunday Times", "the Good Friday Agreement" are no days. */
const names: ReadonlySet<string> = new Set(
  "Times Herald Telegraph Mirror Mail Express Tribune Post Agreement Accord".split(" "),
)

/** "Tuesday", "Tuesday evening", "Tuesday next week", "Tuesday, March 16". */
function fromWeekday(tagged: Tagged, first: number): Timed | null {
  const weekday = weekdayAt(tagged, first)
  if (weekday === null || names.has(tagged.words[first + 1] ?? "")) return null
  const date = dateAfter(tagged, first + 1)
  if (date !== null) return { ...date, first }
  const at = tagged.lowered[first + 1] === "of" ? first + 2 : first + 1
  const turn = tagged.lowered[at + 1] === "week" ? tagged.lowered[at] : null
  const week = turn === "last" ? -1 : turn === "next" ? 1 : null
  const part = partsOfDay.has(tagged.lowered[first + 1] ?? "") ? 2 : 1
  const next = week === null ? first + part : at + 2
  return { first, next, timing: { kind: "weekday", weekday, turn: null, week } }
}

const fromNumber: Reader = (tagged, first) =>
  dayFirst(tagged, first) ?? counted(tagged, first) ?? isoDate(tagged, first)

const theReaders: Reader = (tagged, first) => ordinalDay(tagged, first) ?? definite(tagged, first)

const byWord = (words: string, reader: Reader): [string, Reader][] =>
  words.split(" ").map((word) => [word, reader])

const readers: ReadonlyMap<string, Reader> = new Map([
  ...byWord("yesterday today tonight tomorrow overnight", dayWord),
  ...byWord("last this next coming", turned),
  ...[...weekdays.keys()].map((word): [string, Reader] => [word, fromWeekday]),
  ...[...months.keys()].map((word): [string, Reader] => [word, monthFirst]),
  ...byWord("the", theReaders),
  ...byWord("that recent", definite),
  ...byWord("a an one two three four five six seven eight nine ten eleven twelve", counted),
  ...byWord("hours days weeks months years minutes", uncounted),
  ...byWord("in within since until", prepositioned),
  ...byWord("earlier later", inTheDay),
])

function timedAt(tagged: Tagged, at: number): Timed | null {
  const word = tagged.lowered[at] as string
  const unit = word.charCodeAt(0)
  if (unit >= 0x30 && unit <= 0x39) return fromNumber(tagged, at)
  const reader = readers.get(word)
  if (reader !== undefined) return reader(tagged, at)
  return word.startsWith("mid-") ? midMonth(tagged, at) : null
}

const halves: ReadonlySet<string> = new Set(["early", "late", "earlier", "later"])

/** "late on Tuesday", "earlier this week": the words before belong to the time. */
function withHalf({ lowered }: Tagged, timed: Timed): Timed {
  const before = lowered[timed.first - 1] === "on" ? timed.first - 2 : timed.first - 1
  return halves.has(lowered[before] ?? "") ? { ...timed, first: before } : timed
}

/** All of them, in the order of the text; none shares a token with another. */
export function timesIn(tagged: Tagged): Timed[] {
  const found: Timed[] = []
  for (let at = 0; at < tagged.count; at++) {
    const timed = timedAt(tagged, at)
    if (timed === null) continue
    const last = found.at(-1)
    const whole = withHalf(tagged, timed)
    found.push(last !== undefined && whole.first < last.next ? timed : whole)
    at = timed.next - 1
  }
  return found
}
