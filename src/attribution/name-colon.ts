/**
 * A name, perhaps with where or to whom it was said, a colon and a quotation, and no verb: "Ms
 * Thorn, to a crowd in the square: “Nobody sold the orchard.”" Where the place or the hearer is
 * told, a clause without quotation marks is what was said, too: "Ms Thorn, on the steps: the
 * orchard is not for sale."
 *
 * PolNeAR train: 16 of 20 right in source and content.
 */
import { startsUpper } from "../language/character.ts"
import { weekdays } from "../language/calendar.ts"
import { OPENS, OUTSIDE } from "../language/quotation.ts"
import { isNoun, isVerb, tags } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { hasFinite } from "./finite.ts"
import { joined } from "./join.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import { isOccasion } from "./occasion.ts"
import type { Chosen } from "./select.ts"

const SURE = 0.75
const LONGEST = 22
const LEAST = 3
const titles: ReadonlySet<string> = new Set(["ms", "mr", "mrs", "dr", "the"])
const days: ReadonlySet<string> = new Set([...weekdays.keys(), "today", "yesterday"])
const clock = /^(?:[01]?\d|2[0-3])[:.]\d\d$/

/** What stands before the colon, at its commas; null when the words hold a verb or a quotation. */
function partsBefore(clues: Clues, colon: number): Run[] | null {
  const { tag, lowered, quoteState, sentenceStart, words } = clues
  const start = sentenceStart[colon] as number
  // An entry in the log of a day begins with its hour.
  let from = clock.test(words[start] as string) ? start + 1 : start
  if (colon - from > LONGEST) return null
  const parts: Run[] = []
  for (let i = from; i < colon; i++) {
    if (quoteState[i] !== OUTSIDE || isVerb[tag[i] as number] === 1) return null
    if (words[i] === ":") return null
    if (lowered[i] !== ",") continue
    parts.push([from, i])
    from = i + 1
  }
  return [...parts, [from, colon]]
}

/** The name that the words begin with, and what stands beside it: "Ida Vall, the envoy". */
function nameIn(clues: Clues, parts: readonly Run[]): Run | null {
  const { lowered, tag, words } = clues
  const [name, ...more] = parts
  if (name === undefined) return null
  const [from, to] = name
  if (to <= from) return null
  const named = isNoun[tag[to - 1] ?? 0] === 1 && startsUpper(words[to - 1] as string)
  const opens = startsUpper(words[from] as string) || titles.has(lowered[from] as string)
  if (!named || !opens || days.has(lowered[to - 1] as string)) return null
  const beside = more[0]
  const describes =
    more.length > 1 && beside !== undefined && tags[tag[beside[0]] as number] === "DT"
  return describes ? [from, beside[1]] : name
}

/** The quotation behind the colon, or the clause where a place or a hearer is told. */
function wordsBehind(clues: Clues, colon: number, parts: readonly Run[]): Run | null {
  const { quoteState, quotationLast, sentenceEnd, words } = clues
  const from = colon + 1
  if (quoteState[from] === OPENS) {
    const quotation: Run = [from, (quotationLast[from] as number) + 1]
    return quotation[1] - from < LEAST + 2 ? null : quotation
  }
  const last = parts.at(-1)
  if (parts.length < 2 || last === undefined || !isOccasion(clues, last)) return null
  const end = sentenceEnd[from] as number
  const clause: Run = [from, words[end - 1] === "." ? end - 1 : end]
  return clause[1] - from >= LEAST && hasFinite(clues, clause) ? clause : null
}

function reading(clues: Clues, colon: number): Chosen | null {
  const parts = partsBefore(clues, colon)
  const source = parts === null ? null : nameIn(clues, parts)
  if (parts === null || source === null) return null
  const content = wordsBehind(clues, colon, parts)
  return content === null
    ? null
    : { cue: [colon, colon + 1], source: [source], content: [content], confidence: SURE }
}

export function nameColon(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const found: Chosen[] = []
  for (let i = 1; i + 1 < clues.count; i++) {
    if (clues.words[i] !== ":") continue
    const one = reading(clues, i)
    const begin: Run = [i + 2, i + 3]
    const known = chosen.some(({ content }) => content.some((run) => meet(run, begin)))
    if (one !== null && !known) found.push(one)
  }
  return joined(chosen, found)
}
