/** Where an encounter is held. */
import { isProper } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Span } from "../../text/span.ts"
import { wordSet } from "../word-set.ts"
import { type Run, tagAt } from "./clause.ts"
import { relativeBefore } from "./where.ts"
import { builtPlaces, calendarWords, chambers, nameParticles } from "./place-words.ts"

const placing = wordSet("in at near outside on to")
/** "To Undermoor" is a place of talks only after a verb of travel. */
const travels = wordSet("travel come go fly return head invite")

function nameEnd(tagged: Tagged, from: number, to: number): number {
  const named = (k: number): boolean =>
    k < to &&
    isProper[tagged.tag[k] as number] === 1 &&
    !calendarWords.has(tagged.lowered[k] as string)
  let k = from
  while (named(k) || (k > from && nameParticles.has(tagged.lowered[k] ?? "") && named(k + 1))) k++
  return k
}

/** "The mining town of Oru": the name after "of". */
function throughOf(tagged: Tagged, from: number, to: number): number {
  let k = from
  while (k < to && k - from < 6 && /^(?:DT|JJ|NN|VBN|PRP\$)$/.test(tagAt(tagged, k))) k++
  const named = tagged.lowered[k] === "of" && isProper[tagged.tag[k + 1] as number] === 1
  return named && k > from ? k + 1 : -1
}

function builtPlace(tagged: Tagged, from: number, to: number, at: number): Span | null {
  for (let k = from; k < Math.min(to, from + 6); k++) {
    const tag = tagAt(tagged, k)
    if (!/^(?:DT|JJ|NN|NNP|NNS|POS|PRP\$)$/.test(tag)) return null
    const next = tagAt(tagged, k + 1)
    if (next.startsWith("NN") && k + 1 < to) continue
    // "Talks at the conciliation board": whatever stands there is where they were.
    const isThere = tagged.lowered[from - 1] === "at" && from - 2 === at
    if (isThere || builtPlaces.has(tagged.lowered[k] as string))
      return { start: tagged.start[from] as number, end: tagged.end[k] as number }
  }
  return null
}

function placeAt(tagged: Tagged, k: number, to: number): Span | null {
  const of = throughOf(tagged, k, to)
  const first = of > 0 ? of : tagged.lowered[k] === "the" ? k + 1 : k
  const end = nameEnd(tagged, first, to)
  // "In Mr Orr's office", "at Channel Q's studio": the owner is no place.
  if (end === first || tagAt(tagged, end) === "POS") return null
  if (chambers.has(tagged.lowered[end - 1] as string)) return null
  return { start: tagged.start[first] as number, end: tagged.end[end - 1] as number }
}

function travelsHere(tagged: Tagged, k: number, from: number): boolean {
  for (let n = k - 1; n >= Math.max(from, k - 4); n--)
    if (travels.has(tagged.lemmas[n] as string)) return true
  return false
}

/** "Flew to Oru for talks", "is due in Oru": where one goes for them. */
const reaches = wordSet("fly travel go come return arrive")

const times = /^(?:hours?|days?|weeks?|night|morning|evening|afternoon|yesterday|today|earlier)$/

/** Before the encounter's word a place counts only at the head of the clause or after a time. */
function countsBefore(tagged: Tagged, k: number, from: number): boolean {
  if (k <= from + 1) return true
  const before = tagged.lowered[k - 1] as string
  if (before === "due" || reaches.has(tagged.lemmas[k - 1] as string)) return true
  return times.test(before) || calendarWords.has(before)
}

const leading = wordSet("in to at for near")
const NEAR = 10

/** "To Oru on Monday, where": the place a clause hangs on, nearest first. */
function placeBefore(tagged: Tagged, where: number): Span | null {
  for (let k = where - 1; k > 0 && where - k < NEAR; k--) {
    if (!leading.has(tagged.lowered[k] as string)) continue
    const place = placeAt(tagged, k + 1, where)
    if (place) return place
  }
  return null
}

type Finder = (tagged: Tagged, from: number, to: number, at: number) => Span | null

/** The first place named in the run, those after the encounter's word before those ahead of it. */
export function placeIn(tagged: Tagged, { from, to }: Run, at: number): Span | null {
  const search = (finder: Finder, first: number, last: number): Span | null => {
    for (let k = first; k < last; k++) {
      const word = tagged.lowered[k] as string
      if (!placing.has(word) || (word === "on" && finder === placeAt)) continue
      if (word === "to" && !travelsHere(tagged, k, from)) continue
      if (k < at && !countsBefore(tagged, k, from)) continue
      const place = finder(tagged, k + 1, to, at)
      if (place) return place
    }
    return null
  }
  return (
    search(placeAt, at, to) ??
    placeBefore(tagged, relativeBefore(tagged, at)) ??
    search(placeAt, from, at) ??
    search(builtPlace, at, to)
  )
}
