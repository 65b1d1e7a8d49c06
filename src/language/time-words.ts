/** Reads times told from where the teller stands: "yesterday", "last week", "two days later". */
import { months } from "./calendar.ts"
import { weekdayAt, yearNumber } from "./date-words.ts"
import { countAt } from "./number-word.ts"
import { looksAhead } from "./outlook.ts"
import type { Tagged } from "./tagged.ts"
import type { Timed, Timing, Turn, Unit } from "./timing.ts"

const shift = (days: number, through: number | null = null): Timing => ({
  kind: "shift",
  days,
  through,
})
const unknown: Timing = { kind: "unknown" }

const words: ReadonlyMap<string, Timing> = new Map([
  ["yesterday", shift(-1)],
  ["today", shift(0)],
  ["tonight", shift(0)],
  ["tomorrow", shift(1)],
  ["overnight", shift(-1, 0)],
])

const partsOfDay: ReadonlySet<string> = new Set("morning afternoon evening night".split(" "))
const seasons: ReadonlySet<string> = new Set("spring summer autumn fall winter".split(" "))
const units: ReadonlySet<string> = new Set("week weekend month year".split(" "))
const turns: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
])

/** A part of the day after the day: "Tuesday evening". */
const afterPart = ({ lowered }: Tagged, at: number): number =>
  partsOfDay.has(lowered[at] ?? "") ? at + 1 : at

/** "yesterday", "tomorrow morning". */
export function dayWord(tagged: Tagged, first: number): Timed | null {
  const timing = words.get(tagged.lowered[first] as string)
  return timing === undefined ? null : { first, next: afterPart(tagged, first + 1), timing }
}

/** "last week", "this morning", "next Tuesday", "last March", "this coming Friday". */
export function turned(tagged: Tagged, first: number): Timed | null {
  const { lowered } = tagged
  const coming = lowered[first] === "this" && lowered[first + 1] === "coming"
  const at = first + (coming ? 2 : 1)
  const step = coming ? 1 : (turns.get(lowered[first] as string) as -1 | 0 | 1)
  const noun = lowered[at] ?? ""
  const turn: Turn = step === -1 ? "last" : step === 1 ? "next" : null
  if (units.has(noun))
    return timed(first, at + 1, { kind: "period", unit: noun as Unit, shift: step })
  if (seasons.has(noun)) return timed(first, at + 1, unknown)
  if (partsOfDay.has(noun) && step < 1) return timed(first, at + 1, shift(step))
  const weekday = weekdayAt(tagged, at)
  if (weekday !== null)
    return timed(first, afterPart(tagged, at + 1), { kind: "weekday", weekday, turn, week: null })
  const month = months.get(noun)
  if (month === undefined || noun.length < 3 || lowered[at] === tagged.words[at]) return null
  return timed(first, at + 1, { kind: "month", month, year: null, part: null, turn })
}

const timed = (first: number, next: number, timing: Timing): Timed => ({ first, next, timing })

const days: ReadonlySet<string> = new Set(["day", "days"])
const unitDays: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
  ["fortnight", 14],
  ["fortnights", 14],
])
const vague: ReadonlySet<string> = new Set(
  "hours minutes days weeks months years hour minute month year".split(" "),
)
const later: ReadonlySet<string> = new Set(["later", "afterwards"])
const earlier: ReadonlySet<string> = new Set(["earlier", "before", "previously"])

/** "two days ago", "a week later", "three months earlier", from the count. */
export function counted(tagged: Tagged, first: number): Timed | null {
  const { lowered } = tagged
  const article = lowered[first] === "a" || lowered[first] === "an"
  const count = countAt(tagged, first) ?? (article ? { value: 1, next: first + 1 } : null)
  if (count === null) return null
  const unit = lowered[count.next] ?? ""
  const relation = lowered[count.next + 1] ?? ""
  if (!unitDays.has(unit) && !vague.has(unit)) return null
  // "Two weeks ago today" is a day, "two weeks ago" some day of a week.
  const today = relation === "ago" && lowered[count.next + 2] === "today"
  const timing = relative(
    count.value * (unitDays.get(unit) ?? Number.NaN),
    days.has(unit) || today,
    relation,
  )
  return timing === null ? null : timed(first, count.next + (today ? 3 : 2), timing)
}

function relative(count: number, exact: boolean, relation: string): Timing | null {
  const known = Number.isInteger(count)
  if (relation === "ago") return known ? ago(count, exact) : unknown
  if (relation === "after") return unknown
  if (later.has(relation)) return known ? { kind: "later", days: count } : unknown
  if (!earlier.has(relation)) return null
  return known && relation !== "before" ? { kind: "later", days: -count } : unknown
}

/** "Two weeks ago" is a week and no day. */
const ago = (count: number, exact: boolean): Timing =>
  exact ? shift(-count) : shift(-count - 3, -count + 3)

/** "days after the vote", "weeks ago", without a count. */
export function uncounted({ lowered }: Tagged, first: number): Timed | null {
  const relation = lowered[first + 1] ?? ""
  const tells = relation === "after" || relation === "ago" || relation === "before"
  return tells || later.has(relation) || relation === "earlier"
    ? timed(first, first + 2, unknown)
    : null
}

/** "in two days", "within a week", "in recent days", "in 2015", from the preposition. */
export function prepositioned(tagged: Tagged, first: number): Timed | null {
  const { lowered } = tagged
  const year = yearNumber(lowered[first + 1])
  if (year !== null) return timed(first + 1, first + 2, { kind: "year", year })
  if (lowered[first] !== "in" && lowered[first] !== "within") return null
  const count = countAt(tagged, first + 1)
  const unit = unitDays.get(lowered[count?.next ?? 0] ?? "")
  if (count === null || unit === undefined || lowered[count.next + 1] === "of") return null
  const next = count.next + (lowered[count.next + 2] === "time" ? 3 : 1)
  const span = count.value * unit
  // "The third meeting in two days" is a length of time.
  if (!Number.isInteger(span) || !looksAhead(tagged, first, next)) return null
  const exact = lowered[first] === "in" && unit === 1
  return timed(
    first,
    next,
    exact ? shift(span) : shift(lowered[first] === "in" ? span - 3 : 0, span),
  )
}

const defined: ReadonlyMap<string, Timing> = new Map<string, Timing>([
  ["same day", { kind: "later", days: 0 }],
  ["previous day", { kind: "later", days: -1 }],
  ["day before", { kind: "later", days: -1 }],
  ["following day", { kind: "later", days: 1 }],
  ["next day", { kind: "later", days: 1 }],
  ["day after", { kind: "later", days: 1 }],
  ["past week", unknown],
  ["past days", unknown],
  ["coming days", unknown],
  ["coming weeks", unknown],
  ["recent days", unknown],
  ["recent weeks", unknown],
  ["recent months", unknown],
])

/** "the same day", "the day before", "the coming weeks", from the article; "that day". */
export function definite({ lowered }: Tagged, first: number): Timed | null {
  const at = lowered[first] === "the" ? first + 1 : first
  if (
    lowered[first] === "that" &&
    (lowered[at + 1] === "day" || partsOfDay.has(lowered[at + 1] ?? ""))
  )
    return timed(first, at + 2, { kind: "later", days: 0 })
  const timing = defined.get(`${lowered[at]} ${lowered[at + 1]}`)
  const goesOn = lowered[at + 2] ?? ""
  if (timing?.kind === "later" && (goesOn === "yesterday" || goesOn === "tomorrow"))
    return timed(first, at + 3, shift(timing.days * 2))
  if (timing === undefined || (timing.kind === "later" && notFree.has(goesOn))) return null
  return timed(first, at + 2, timing)
}

/** "the day after the vote" is told from the vote, not from a day named before. */
const notFree: ReadonlySet<string> = new Set(
  "the a an his her their its he she they it that".split(" "),
)

/** "earlier in the day", "later that day", "earlier today", "late on Tuesday": where it begins. */
export function inTheDay({ lowered }: Tagged, first: number): Timed | null {
  const [, second, third, fourth] = lowered.slice(first, first + 4)
  if (second === "in" && third === "the" && fourth === "day")
    return timed(first, first + 4, { kind: "thatDay" })
  const same = (second === "that" || second === "the same") && third === "day"
  return same ? timed(first, first + 3, { kind: "later", days: 0 }) : null
}
