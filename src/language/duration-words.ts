/** Reads lengths of time at a token: "five hours", "hour-long", "half a day", "until midnight". */
import { countAt, countOf } from "./number-word.ts"
import type { Tagged } from "./tagged.ts"

/** A length of time and the tokens it stands in, `next` being the one after. */
export interface Found {
  readonly first: number
  readonly next: number
  readonly minutes: number | null
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const minutesOf: ReadonlyMap<string, number> = new Map([
  ["minute", 1],
  ["hour", 60],
  ["day", 1440],
  ["week", 10080],
])
/** Months and years have no fixed number of minutes. */
const loose = list("month year")
const vague = list("several many few couple")
/** Before "an hour" or "a day": elsewhere it is a rate ("12 crowns an hour"). */
const beforeOne = list(`
for of about after within over in nearly than lasted last took take spent under almost just during
lasting taking spending only another exactly around by and
`)
const wholeWords: ReadonlyMap<string, number> = new Map([
  ["daylong", 1440],
  ["weeklong", 10080],
])

const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word)
const isUnit = (word: string): boolean => minutesOf.has(singular(word)) || loose.has(singular(word))

function minutes(value: number, unit: string): number | null {
  const each = minutesOf.get(singular(unit))
  return each === undefined ? null : Math.round(value * each)
}

/** "five-hour", "hour-long", "two-and-a-half-hour", one word. */
function compound({ lowered }: Tagged, at: number): Found | null {
  const word = lowered[at] as string
  const whole = wholeWords.get(word)
  if (whole !== undefined) return { first: at, next: at + 1, minutes: whole }
  const parts = word.split("-")
  if (parts.at(-1) === "old" || parts.length < 2) return null
  if (parts.at(-1) === "long") parts.pop()
  const unit = parts.pop() ?? ""
  const value = valueOf(parts)
  if (!isUnit(unit) || value === null) return null
  return { first: at, next: at + 1, minutes: minutes(value, unit) }
}

/** What stands before the unit in a compound; nothing is one ("hour-long"). */
function valueOf(parts: readonly string[]): number | null {
  const words = parts.join("-")
  if (words === "") return 1
  if (words === "half") return 0.5
  const half = words.endsWith("-and-a-half")
  const bare = half ? words.slice(0, -"-and-a-half".length) : words.replace("½", "")
  const value = countOf(bare)
  return value === null ? null : value + (half || words.endsWith("½") ? 0.5 : 0)
}

/** "half an hour", "half a day", "a half hour", "three-quarters of an hour", "a quarter of an hour". */
function fraction({ lowered }: Tagged, at: number): Found | null {
  const skip = lowered[at] === "a" ? 1 : 0
  const word = lowered[at + skip]
  const value =
    word === "half" ? 0.5 : word === "quarter" ? 0.25 : word === "three-quarters" ? 0.75 : null
  if (value === null) return null
  let next = at + skip + 1
  if (lowered[next] === "of") next++
  if (lowered[next] === "an" || lowered[next] === "a") next++
  const unit = lowered[next] ?? ""
  return minutesOf.has(unit) ? { first: at, next: next + 1, minutes: minutes(value, unit) } : null
}

/** "five hours", "one hour and 20 minutes", "two and a half days". */
function counted(tagged: Tagged, at: number): Found | null {
  const { lowered } = tagged
  const count = countAt(tagged, at)
  if (count === null) return null
  const between = lowered[count.next] === "full" || lowered[count.next] === "straight" ? 1 : 0
  const unit = lowered[count.next + between] ?? ""
  if (!isUnit(unit) || (unit === singular(unit) && count.value !== 1)) return null
  const found = { first: at, next: count.next + between + 1, minutes: minutes(count.value, unit) }
  return rest(tagged, found)
}

/** "and 20 minutes" after hours, "and a half" after "an hour". */
function rest(tagged: Tagged, found: Found): Found {
  const { lowered } = tagged
  const at = lowered[found.next] === "and" ? found.next + 1 : found.next
  if (found.minutes === null) return found
  if (lowered[at] === "a" && lowered[at + 1] === "half" && at > found.next)
    return { ...found, next: at + 2, minutes: found.minutes * 1.5 }
  const count = countAt(tagged, at)
  const more = count === null ? undefined : minutesOf.get(singular(lowered[count.next] ?? ""))
  if (count === null || more === undefined) return found
  if (count.value * more >= found.minutes) return found
  return { ...found, next: count.next + 1, minutes: found.minutes + count.value * more }
}

/** "an hour", "an hour and a half", where it is no rate. */
function one(tagged: Tagged, at: number): Found | null {
  const { lowered } = tagged
  const unit = lowered[at + 1] ?? ""
  if (vague.has(unit) || unit === "good") return vaguely(tagged, at)
  if (!minutesOf.has(unit)) return null
  const found = rest(tagged, { first: at, next: at + 2, minutes: minutes(1, unit) })
  return found.next > at + 2 || beforeOne.has(lowered[at - 1] ?? "") ? found : null
}

/** "several hours", "a few days", "a couple of weeks", "hours of talks". */
function vaguely({ lowered }: Tagged, at: number): Found | null {
  let next = lowered[at] === "a" ? at + 1 : at
  if (vague.has(lowered[next] ?? "")) next++
  if (lowered[next] === "of") next++
  const unit = lowered[next] ?? ""
  return isUnit(unit) && unit.endsWith("s") ? { first: at, next: next + 1, minutes: null } : null
}

const nightfalls = list("midnight dawn daybreak sunrise nightfall morning evening noon night dusk")

/** "until midnight", "into the night", "late into the night", "until after midnight". */
function untilHour({ lowered }: Tagged, at: number): Found | null {
  let next = at + 1
  while (next < at + 5 && untilWords.has(lowered[next] ?? "")) next++
  if (!nightfalls.has(lowered[next] ?? "")) return null
  const first = lowered[at - 1] === "late" || lowered[at - 1] === "well" ? at - 1 : at
  return { first, next: next + 1, minutes: null }
}
const untilWords = list("well after past the early late shortly nearly almost small hours of")

/** "all day", "all night", "through the night". */
function allDay({ lowered }: Tagged, at: number): Found | null {
  const next = lowered[at] === "all" ? at + 1 : lowered[at + 1] === "the" ? at + 2 : -1
  const word = lowered[next] ?? ""
  const fits = word === "day" || word === "night" || word === "weekend" || word === "afternoon"
  return fits ? { first: at, next: next + 1, minutes: null } : null
}

type Reader = (tagged: Tagged, at: number) => Found | null
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["half", fraction],
  ["three-quarters", fraction],
  ["a", (tagged, at) => fraction(tagged, at) ?? counted(tagged, at) ?? one(tagged, at)],
  ["an", one],
  ["several", vaguely],
  ["many", vaguely],
  ["few", vaguely],
  ["hours", hoursOf],
  ["days", hoursOf],
  ["weeks", hoursOf],
  ["months", hoursOf],
  ["until", untilHour],
  ["till", untilHour],
  ["into", untilHour],
  ["past", untilHour],
  ["all", allDay],
  ["through", allDay],
  ["daylong", compound],
  ["weeklong", compound],
])

/** "hours of talks", without a count. */
function hoursOf({ lowered }: Tagged, at: number): Found | null {
  return lowered[at + 1] === "of" ? { first: at, next: at + 1, minutes: null } : null
}

/** The length of time that begins at a token. */
export function durationAt(tagged: Tagged, at: number): Found | null {
  const word = tagged.lowered[at] as string
  const reader = readers.get(word)
  if (reader !== undefined) return reader(tagged, at)
  if (word.includes("-")) return compound(tagged, at) ?? counted(tagged, at)
  return counted(tagged, at)
}
