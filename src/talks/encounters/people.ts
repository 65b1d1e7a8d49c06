/** The people and bodies a run of words names, each with its words. */
import { encounterNouns } from "./words.ts"
import { isNoun, isProper } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Run } from "./clause.ts"
import { tagAt } from "./clause.ts"
import { collectivePronouns, lonely, peopleNouns, personPronouns } from "./people-words.ts"
import { calendarWords } from "./place-words.ts"

/** A noun phrase that stands for people, tokens half-open. */
export interface People extends Run {
  /** Last noun of the phrase. */
  readonly head: number
  readonly kind: "name" | "group" | "pronoun"
}

const inPhrase = (tag: string, calendar: boolean): boolean =>
  (tag.startsWith("NN") && !calendar) ||
  tag.startsWith("JJ") ||
  tag === "DT" ||
  tag === "PRP$" ||
  tag === "CD"

const joinsInside = (tagged: Tagged, k: number, to: number): boolean => {
  if (tagAt(tagged, k) === "POS") return k + 1 < to
  const word = tagged.lowered[k]
  if (word !== "and" && word !== "-" && word !== "&") return false
  // "Sorlander and Tarvan delegates": adjectives of one noun.
  if (!describes(tagAt(tagged, k - 1)) || !describes(tagAt(tagged, k + 1))) return false
  return k + 2 < to && peopleNouns.has(tagged.lowered[k + 2] as string)
}

const describes = (tag: string): boolean => tag.startsWith("JJ") || tag.startsWith("NNP")

const relativeDay = new Set(["last", "next"])
const isDayAt = ({ lowered }: Tagged, k: number): boolean => calendarWords.has(lowered[k] ?? "")

function phraseEnd(tagged: Tagged, from: number, to: number): number {
  let end = from
  while (
    end < to &&
    (inPhrase(tagAt(tagged, end), calendarWords.has(tagged.lowered[end] as string)) ||
      joinsInside(tagged, end, to))
  ) {
    if (relativeDay.has(tagged.lowered[end] as string) && isDayAt(tagged, end + 1)) break
    // A determiner begins a new phrase.
    if (end > from && tagAt(tagged, end) === "DT" && !startsAll(tagged, end - 1)) break
    end++
  }
  return end
}

const startsAll = (tagged: Tagged, k: number): boolean =>
  tagged.lowered[k] === "all" || tagged.lowered[k] === "both" || tagAt(tagged, k) === "PDT"

function headOf(tagged: Tagged, from: number, end: number): number {
  for (let k = end - 1; k >= from; k--) if (isNoun[tagged.tag[k] as number] === 1) return k
  // At the head of a sentence a plural of people may be tagged as anything.
  return peopleNouns.has(tagged.lowered[end - 1] as string) ? end - 1 : -1
}

/** Prepositions of place and time: a name after them is no participant. */
const placing = new Set([
  "in",
  "at",
  "on",
  "near",
  "from",
  "to",
  "into",
  "through",
  "since",
  "until",
])

/** "Spoke to President Weiss": no way to anywhere. */
const isSpokenTo = ({ lowered, lemmas }: Tagged, from: number): boolean =>
  lowered[from - 1] === "to" && /^(?:speak|talk)$/.test(lemmas[from - 2] ?? "")

/** "Experts from Dorr": whose they are, not where from. */
const isOwned = ({ lowered }: Tagged, from: number): boolean =>
  lowered[from - 1] === "from" && peopleNouns.has(lowered[from - 2] ?? "")

/** "The ministers plan to ...": a plural of people that a word taken for a noun follows. */
function lastGroup(tagged: Tagged, from: number, head: number): number {
  if (isProper[tagged.tag[head] as number] === 1 || isPeople(tagged, head)) return -1
  for (let k = head - 1; k >= from; k--)
    if (isPeople(tagged, k) && tagAt(tagged, k) === "NNS" && tagAt(tagged, k + 1) !== "POS")
      return k
  return -1
}

const isPeople = (tagged: Tagged, k: number): boolean => {
  const word = tagged.lowered[k] as string
  return peopleNouns.has(word) || lonely.has(word)
}

/** "The two", "both". */
function pairAt(tagged: Tagged, from: number, end: number): People | null {
  const word = tagged.lowered[end - 1] as string
  const isPair = (word === "two" || word === "three") && tagged.lowered[end - 2] === "the"
  return isPair ? { from, to: end, head: end - 1, kind: "group" } : null
}

/** "Olen's call with Weiss": whose encounter it is takes part in it. */
function possessor(tagged: Tagged, from: number, end: number): number {
  if (!encounterNouns.has(tagged.lowered[end - 1] as string)) return -1
  for (let k = end - 2; k > from; k--) if (tagAt(tagged, k) === "POS") return k
  return -1
}

/** A name, "the Highland Front" too, whose last word may be tagged as any noun. */
const isNamed = ({ tag, words }: Tagged, head: number): boolean =>
  isProper[tag[head] as number] === 1 ||
  (/^\p{Lu}/u.test(words[head] ?? "") && isProper[tag[head - 1] as number] === 1)

function peopleAt(tagged: Tagged, from: number, whole: number, first: number): People | null {
  const mark = possessor(tagged, from, whole)
  const end = mark < 0 ? whole : mark
  const head = headOf(tagged, from, end)
  if (head < 0) return pairAt(tagged, from, end)
  const before =
    from > first && !isSpokenTo(tagged, from) && !isOwned(tagged, from)
      ? (tagged.lowered[from - 1] as string)
      : ""
  const word = tagged.lowered[head] as string
  const group = lastGroup(tagged, from, head)
  if (group >= 0 && group < head && !placing.has(before))
    return { from, to: group + 1, head: group, kind: "group" }
  if ((peopleNouns.has(word) || lonely.has(word)) && !placing.has(before))
    return { from, to: end, head, kind: "group" }
  if (!isNamed(tagged, head) || placing.has(before)) return null
  if (calendarWords.has(word) || tagAt(tagged, from) === "CD") return null
  return { from, to: head + 1, head, kind: "name" }
}

/** People named in the run, in order. */
export function peopleIn(tagged: Tagged, { from, to }: Run): People[] {
  const found: People[] = []
  for (let k = from; k < to;) {
    const end = phraseEnd(tagged, k, to)
    if (end === k) {
      const word = tagged.lowered[k] as string
      if (personPronouns.has(word) && tagAt(tagged, k) === "PRP")
        found.push({ from: k, to: k + 1, head: k, kind: "pronoun" })
      k++
      continue
    }
    const people = peopleAt(tagged, k, end, from)
    if (people) found.push(people)
    k = end
  }
  return found
}

const pluralWords = new Set(["two", "both", "three", "pair", "duo"])

/** More than one: "they", "negotiators", "the two", "both sides". */
export function isPlural(tagged: Tagged, { head, from, kind }: People): boolean {
  const word = tagged.lowered[head] as string
  if (kind === "pronoun") return collectivePronouns.has(word)
  if (pluralWords.has(word)) return true
  const tag = tagAt(tagged, head)
  // "Envoys met": at the head of a sentence it may be tagged as a name.
  if (word.endsWith("s") && peopleNouns.has(word.slice(0, -1))) return true
  if (tag === "NNPS" && peopleNouns.has(word)) return true
  return tag === "NNS" || (kind === "group" && tagAt(tagged, from) === "CD")
}
