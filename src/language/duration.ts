/** How long something took, as printed and in minutes. */
import type { Span } from "../text/span.ts"
import { durationAt, type Found } from "./duration-words.ts"
import type { Tagged } from "./tagged.ts"

/** A length of time as printed, "just" and "some" before it included. */
export interface Duration {
  readonly span: Span
  /** Null when it is no fixed number of minutes: "several hours", "until midnight", months. */
  readonly minutes: number | null
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A time told from another ("two hours later") is none, nor is an age. */
const afterTime = list("later ago earlier before after old afterwards afterward away notice")
const approximate = list(`
about around some roughly nearly almost over approximately just under exactly more less than barely
fewer at least most up to well only another
`)

/** "just over four hours": the words that make it rough belong to it. */
function withRough({ lowered }: Tagged, found: Found): Found {
  let { first } = found
  while (approximate.has(lowered[first - 1] ?? "")) first--
  // "over" and "up to" alone are what a time is spent over; "to" alone is a direction.
  while (first < found.first && (lowered[first] === "to" || lowered[first] === "than")) first++
  return { ...found, first }
}

/** "They queued for five hours before leaving" tells a length, "five hours before the vote" a time. */
function isTime({ lowered }: Tagged, { first, next }: Found): boolean {
  const then = lowered[next] ?? ""
  const lasted = lowered[first - 1] === "for" && (then === "before" || then === "after")
  return afterTime.has(then) && !lasted
}

/**
 * Reads every length of time, in the order of the text.
 *
 * "two hours later" is none (that is a time), nor is "12 crowns an hour" (that is a rate).
 */
export function durationsIn(tagged: Tagged): Duration[] {
  const durations: Duration[] = []
  for (let at = 0; at < tagged.count; at++) {
    const found = durationAt(tagged, at)
    if (found === null || isTime(tagged, found)) continue
    const { first, next } = withRough(tagged, found)
    const start = tagged.start[first] as number
    durations.push({
      span: { start, end: tagged.end[next - 1] as number },
      minutes: found.minutes,
    })
    at = found.next - 1
  }
  return durations
}
