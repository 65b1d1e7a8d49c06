/** Reads calendar dates: "March 2", "2-4 March 2027", "Tuesday, 16 March", "mid-May", "the 16th". */
import { months, weekdays } from "./calendar.ts"
import { isNoun, isVerb, tags } from "./tag.ts"
import { countOf, ordinalOf } from "./number-word.ts"
import type { Tagged } from "./tagged.ts"
import type { Part, Timed, Timing } from "./timing.ts"

const joins: ReadonlySet<string> = new Set(["-", "–", "—", "to", "and", "&", "or"])
const beforeMonth: ReadonlySet<string> = new Set(
  "in since until till by of during from through to after before last next this early late mid for".split(
    " ",
  ),
)
const beforeOrdinal: ReadonlySet<string> = new Set(
  "on by until till since from before after through for to".split(" "),
)
const parts: ReadonlySet<string> = new Set(["early", "mid", "late"])

/** A day of a month: "2", "16th", but not "2.5" or "1,200". */
function dayNumber(word: string | undefined): number | null {
  if (word === undefined || word.length > 4) return null
  const first = word.charCodeAt(0)
  if (first < 0x30 || first > 0x39) return null
  const value = ordinalOf(word) ?? countOf(word)
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 31 ? value : null
}

/** A year as printed, four digits and nothing else. */
export function yearNumber(word: string | undefined): number | null {
  return word?.length === 4 && /^(?:1[89]|20)\d\d$/.test(word) ? Number(word) : null
}

/** The month a capitalised word names. */
function monthAt({ lowered, words }: Tagged, at: number): number | null {
  const month = months.get(lowered[at] ?? "")
  if (month === undefined) return null
  const first = (words[at] as string).charCodeAt(0)
  return first >= 0x41 && first <= 0x5a ? month : null
}

interface Read {
  readonly value: number | null
  readonly next: number
}

function yearAfter({ lowered }: Tagged, at: number): Read {
  const comma = lowered[at] === ","
  const value = yearNumber(lowered[comma ? at + 1 : at])
  return value === null ? { value, next: at } : { value, next: at + (comma ? 2 : 1) }
}

/** "- 4" after "2", "and 12" after "11": the last day of a run. */
function lastDay(tagged: Tagged, from: number, at: number): Read {
  const value = joins.has(tagged.lowered[at] ?? "") ? dayNumber(tagged.lowered[at + 1]) : null
  return value === null || value <= from ? { value: null, next: at } : { value, next: at + 2 }
}

/** "2 March", "16th of March 2027", "11 and 12 June", from the first number. */
export function dayFirst(tagged: Tagged, first: number): Timed | null {
  const { lowered } = tagged
  const from = dayNumber(lowered[first])
  if (from === null) return null
  const { value: to, next } = lastDay(tagged, from, first + 1)
  const at = lowered[next] === "of" ? next + 1 : next
  const month = monthAt(tagged, at)
  if (month === null) return null
  const year = yearAfter(tagged, at + 1)
  return { first, next: year.next, timing: { kind: "date", year: year.value, month, from, to } }
}

/** "March 2", "March 2-4, 2027", "in March", "March 2027", from the month. */
export function monthFirst(tagged: Tagged, first: number): Timed | null {
  const month = monthAt(tagged, first)
  if (month === null) return null
  const from = dayNumber(tagged.lowered[first + 1])
  if (from === null || isMeasure(tagged, first + 2)) return monthAlone(tagged, first, month)
  const { value: to, next } = lastDay(tagged, from, first + 2)
  const year = yearAfter(tagged, next)
  return { first, next: year.next, timing: { kind: "date", year: year.value, month, from, to } }
}

const measures: ReadonlySet<string> = new Set([
  "%",
  "percent",
  "per",
  "million",
  "billion",
  "pm",
  "a.m.",
  "p.m.",
])
const isMeasure = ({ lowered }: Tagged, at: number): boolean => measures.has(lowered[at] ?? "")

/** May and March are words as well; a month alone needs something before it that a time has. */
function monthAlone(tagged: Tagged, first: number, month: number): Timed | null {
  const { lowered } = tagged
  const part = parts.has(lowered[first - 1] ?? "") ? (lowered[first - 1] as Part) : null
  const year = yearAfter(tagged, first + 1)
  if (year.value === null && !beforeMonth.has(lowered[first - 1] ?? "")) return null
  const timing: Timing = { kind: "month", month, year: year.value, part, turn: null }
  return { first: part === null ? first : first - 1, next: year.next, timing }
}

/** "mid-March", one word. */
export function midMonth(tagged: Tagged, first: number): Timed | null {
  const [part, name] = (tagged.lowered[first] as string).split("-")
  const month = months.get(name ?? "")
  if (month === undefined || !parts.has(part ?? "")) return null
  const { value: year, next } = yearAfter(tagged, first + 1)
  return { first, next, timing: { kind: "month", month, year, part: part as Part, turn: null } }
}

/** "on the 16th", but not "on the 16th round" or "the 18th century". */
export function ordinalDay({ lowered, tag }: Tagged, first: number): Timed | null {
  const day = ordinalOf(lowered[first + 1] ?? "")
  if (day === null || dayNumber(lowered[first + 1]) === null) return null
  if (!beforeOrdinal.has(lowered[first - 1] ?? "")) return null
  const then = tag[first + 2]
  const goesOn =
    then !== undefined &&
    (isNoun[then] === 1 || tags[then] === "JJ" || (isVerb[then] === 1 && tags[then] === "VBN"))
  return goesOn ? null : { first, next: first + 2, timing: { kind: "ordinal", day } }
}

/** "2027-03-16", which is five tokens. */
export function isoDate({ lowered }: Tagged, first: number): Timed | null {
  const year = yearNumber(lowered[first])
  const month = Number(lowered[first + 2])
  const day = dayNumber(lowered[first + 4])
  if (year === null || lowered[first + 1] !== "-" || lowered[first + 3] !== "-") return null
  if (day === null || !(month >= 1 && month <= 12)) return null
  return { first, next: first + 5, timing: { kind: "date", year, month, from: day, to: null } }
}

/** The date after a weekday: "Tuesday, March 16", "Tuesday 16 March", "Tuesday the 16th". */
export function dateAfter(tagged: Tagged, at: number): Timed | null {
  const start = tagged.lowered[at] === "," ? at + 1 : at
  const found = monthFirst(tagged, start) ?? dayFirst(tagged, start)
  if (found?.timing.kind === "date") return found
  const day = tagged.lowered[start] === "the" ? dayNumber(tagged.lowered[start + 1]) : null
  if (day === null || ordinalOf(tagged.lowered[start + 1] as string) === null) return null
  return { first: start, next: start + 2, timing: { kind: "ordinal", day } }
}

/** The weekday a capitalised word names. */
export function weekdayAt({ lowered, words }: Tagged, at: number): number | null {
  const weekday = weekdays.get(lowered[at] ?? "")
  if (weekday === undefined) return null
  const first = (words[at] as string).charCodeAt(0)
  return first >= 0x41 && first <= 0x5a ? weekday : null
}
