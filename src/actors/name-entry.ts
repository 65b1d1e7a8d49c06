/** Each name of a report once, with what the words around it make of it. */
import { tagNumber } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import { Remembered } from "../text/remembered.ts"
import type { Apposition } from "./apposition.ts"
import {
  bodyNouns,
  companyEndings,
  knownOutlets,
  outletHeads,
  outletNouns,
  placeNouns,
} from "./body-nouns.ts"
import type { Gender } from "./figure.ts"
import { femaleNames, maleNames } from "./given-names.ts"
import type { Phrase } from "./phrase.ts"
import type { Phrases } from "./phrases.ts"
import { courtesies, femaleNouns, maleNouns } from "./role-nouns.ts"

export type NameKind = "person" | "organisation" | "outlet" | "group" | "place" | "unknown"

export interface NameEntry {
  readonly key: string
  readonly printed: string
  /** Lower-case words of the name, particles and Arabic articles left out. */
  readonly words: readonly string[]
  kind: NameKind
  gender: Gender | null
  /** "the" stands before it: a body rather than a person. */
  articled: boolean
  /** Stands where speakers and owners stand, at least once. */
  active: boolean
  acronym: string | null
  /** Has its capital inside a sentence too: a name for certain. */
  inner: boolean
}

const particle = /^(?:de|da|do|dos|das|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|ter|zu)$/
const article = /^(?:al|el|an|as|ad|at|ash|az|ul)-/

const compared = new Remembered((key): readonly string[] => {
  const words = key.split(" ")
  const kept = words.filter((word) => !particle.test(word) && !/^\p{L}\.$/u.test(word))
  return (kept.length === 0 ? words : kept).map((word) => word.replace(article, ""))
}, 5_000)

/** The words by which two forms of one name are compared. */
export const comparable = (key: string): readonly string[] => compared.get(key)

const isAcronym = (printed: string): boolean => /^\p{Lu}[\p{Lu}\d&.]{1,6}$/u.test(printed)

const isGivenName = (raw: readonly string[]): boolean =>
  raw.length > 1 && (maleNames.has(raw[0] as string) || femaleNames.has(raw[0] as string))

function kindByWords(words: readonly string[], printed: string, raw: readonly string[]): NameKind {
  if (raw.length === 1 && knownOutlets.has(raw[0] as string)) return "outlet"
  const last = raw.at(-1) as string
  // "Airways Weekly" writes of airlines and is none.
  if (raw.length > 1 && outletNouns.has(last) && !bodyNouns.has(last) && !companyEndings.has(last))
    return isGivenName(raw) ? "person" : "outlet"
  if (raw.some((word) => companyEndings.has(word)) && raw.length > 1) return "organisation"
  if (isGivenName(raw) && !bodyNouns.has(raw.at(-1) as string)) return "person"
  if (raw.length > 1 && raw.some((word) => bodyNouns.has(word))) return "organisation"
  if (raw.length > 1 && raw.some((word) => outletNouns.has(word))) return "outlet"
  if (isAcronym(printed)) return "organisation"
  if (raw.some((word) => word === "of" || word === "for" || word === "and")) return "organisation"
  return placeNouns.has(words.at(-1) as string) && raw.length > 1 ? "place" : "unknown"
}

function kindBefore(t: Tagged, { titled, head }: Phrase): NameKind {
  if (titled) return "person"
  const word = t.lowered[head] ?? ""
  if (head < 0) return "unknown"
  if (outletHeads.has(word) || outletNouns.has(word)) return "outlet"
  if (bodyNouns.has(word)) return "organisation"
  return placeNouns.has(word) ? "place" : "unknown"
}

function genderBefore(t: Tagged, { titled, head }: Phrase): Gender | null {
  const word = titled ? (t.lowered[head] ?? "") : ""
  if (maleNouns.has(word)) return "male"
  return femaleNouns.has(word) ? "female" : null
}

const genderOfGiven = (word: string, raw: readonly string[]): Gender | null => {
  if (raw.length < 2) return null
  if (maleNames.has(word)) return femaleNames.has(word) ? null : "male"
  return femaleNames.has(word) ? "female" : null
}

export const textOf = (t: Tagged, from: number, to: number): string =>
  t.text.slice(t.start[from], t.end[to - 1]).replace(/\s+/g, " ")

/** A name by its own words alone. */
export function bareEntry(key: string, printed: string): NameEntry {
  const raw = key.split(" ")
  const words = comparable(key)
  return {
    key,
    printed: printed.replace(/^the /i, ""),
    words,
    kind: kindByWords(words, printed, raw),
    gender: genderOfGiven(raw[0] as string, raw),
    articled: false,
    active: false,
    acronym: null,
    inner: raw.length > 1,
  }
}

const NNPS = tagNumber("NNPS")

/** "The Houthis": many, though the word is a name. */
const isPeople = (t: Tagged, { kind, words, articled }: NameEntry, { name }: Phrase): boolean =>
  kind === "unknown" &&
  articled &&
  words.length === 1 &&
  name !== null &&
  t.tag[name[0]] === NNPS &&
  (t.lowered[name[0]] ?? "").endsWith("s")

/** What one place of the text adds to what is known of a name. */
function learn(t: Tagged, entry: NameEntry, phrase: Phrase, beside: Apposition | undefined): void {
  const before = kindBefore(t, phrase)
  if (before !== "unknown" && (entry.kind === "unknown" || before === "person")) entry.kind = before
  if (beside?.ofBody === true && entry.kind === "unknown") entry.kind = "organisation"
  if (beside?.ofBody === false && (entry.kind === "unknown" || entry.words.length > 1)) {
    if (entry.kind !== "organisation" || !bodyNouns.has(entry.words.at(-1) as string))
      entry.kind = "person"
  }
  if (phrase.from !== t.sentenceStart[phrase.from]) entry.inner = true
  entry.gender = genderBefore(t, phrase) ?? entry.gender
  if (phrase.determiner === "definite" && phrase.name?.[0] === phrase.words) entry.articled = true
  if (isPeople(t, entry, phrase)) entry.kind = "group"
  if (phrase.acronym >= 0) entry.acronym = t.words[phrase.acronym] as string
}

/** All names of a report by their key. */
export function nameEntriesOf(
  t: Tagged,
  { all }: Phrases,
  appositions: readonly Apposition[],
): Map<string, NameEntry> {
  const beside = new Map(appositions.map((one) => [one.named, one]))
  const entries = new Map<string, NameEntry>()
  for (const phrase of all) {
    const { key } = phrase
    if (key === null || key === "" || phrase.name === null) continue
    const entry = entries.get(key) ?? bareEntry(key, textOf(t, phrase.name[0], phrase.name[1]))
    entries.set(key, entry)
    learn(t, entry, phrase, beside.get(phrase))
  }
  adoptSurnames(entries)
  return entries
}

/** "Ottoline Brack ... Ms Brack": who has a courtesy by the surname is a person by the full name. */
function adoptSurnames(entries: ReadonlyMap<string, NameEntry>): void {
  for (const entry of entries.values()) {
    const surname = entry.words.length === 2 ? entries.get(entry.words[1] as string) : undefined
    if (entry.kind !== "unknown" || entry.articled || surname?.kind !== "person") continue
    entry.kind = "person"
    entry.gender ??= surname.gender
  }
}

/** Is this word only a courtesy, which is no role? */
export const isCourtesy = (t: Tagged, k: number): boolean => courtesies.has(t.lowered[k] ?? "")
