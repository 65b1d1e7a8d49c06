/** The named of one report: which names are one person or body, and which cannot be told. */
import type { Tagged } from "../language/tagged.ts"
import { bodyNouns, companyEndings, onlookerBodies, outletNouns } from "./body-nouns.ts"
import type { Seat } from "./countries.ts"
import { call, type Figure, figure } from "./figure.ts"
import { localStates } from "./local-states.ts"
import { bareEntry, type NameEntry } from "./name-entry.ts"
import type { PartyBook } from "./party-book.ts"
import { seatOf } from "./seats.ts"
import { tradesOf } from "./trade-nouns.ts"

export interface Register {
  readonly figures: Figure[]
  /** Everybody a name may be; one when it is certain, none when it names nobody. */
  byKey(key: string): readonly Figure[]
  /** The state or body these words name, by codebook, by the text's own demonyms, or by the tables. */
  seatOf(key: string, printed: string): Seat | undefined
  /** Does the user name the parties? */
  readonly closed: boolean
  /** The party of the codebook these words are a name of, capitals or none: "the union". */
  sideOf(key: string): Seat | undefined
  figureOf(seat: Seat): Figure
  /** A body or a person named by surname, only before a role: "Dock Union negotiator". */
  enter(key: string, printed: string): Figure
}

/** "US" is a state, "us" are we; short names must be printed in capitals. */
const isPrinted = (key: string, printed: string): boolean =>
  key.length > 3 || key.includes(" ") || printed === printed.toUpperCase()

const ends = (full: readonly string[], part: readonly string[]): boolean =>
  part.every((word, k) => full[full.length - part.length + k] === word)

const begins = (full: readonly string[], part: readonly string[]): boolean =>
  part.every((word, k) => full[k] === word)

const initialsOf = (printed: string): string =>
  printed
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("")

const isUnion = /^(?:union|unions|brotherhood|workers|teamsters|guild)$/

/** Nouns by which a body may be taken up again: those in its name, and those of its kind. */
function headsOf({ words, printed }: NameEntry, kind: Figure["kind"]): string[] {
  const heads = words.filter((word) => bodyNouns.has(word) || outletNouns.has(word))
  if (words.some((word) => isUnion.test(word))) heads.push("union")
  const isCompany = words.some((word) => companyEndings.has(word)) || words.length === 1
  if (isCompany && kind !== "outlet") heads.push("company", "firm")
  for (const word of words) heads.push(...tradesOf(word))
  if (kind === "outlet") heads.push("paper", "newspaper", "broadcaster", "outlet")
  if (/agency|press/i.test(printed)) heads.push("agency")
  return heads
}

/** Collects the figures of a report while its names are decided one by one. */
class Names {
  readonly figures: Figure[] = []
  private readonly seats = new Map<string, Figure>()
  private readonly words = new Map<Figure, readonly string[]>()

  of(one: Figure): readonly string[] {
    return this.words.get(one) ?? []
  }

  add(entry: NameEntry, kind: Figure["kind"]): Figure {
    const one = figure(entry.printed, kind)
    one.gender = entry.gender
    if (kind === "group") one.noun = entry.printed
    if (kind !== "person") for (const head of headsOf(entry, kind)) one.heads.add(head)
    one.onlooker = kind === "outlet" || entry.words.some((word) => onlookerBodies.has(word))
    this.words.set(one, entry.words)
    this.figures.push(one)
    return one
  }

  join(one: Figure, entry: NameEntry): readonly Figure[] {
    call(one, entry.printed)
    one.gender ??= entry.gender
    return [one]
  }

  seated(seat: Seat): Figure {
    const known = this.seats.get(seat.name)
    if (known !== undefined) return known
    const one = figure(seat.name, seat.kind, seat)
    for (const word of seat.name.toLowerCase().split(" "))
      if (bodyNouns.has(word)) one.heads.add(word)
    this.seats.set(seat.name, one)
    this.figures.push(one)
    return one
  }

  /** Persons this may be: the same first and last name, or a name it is the end of. */
  persons({ words }: NameEntry): readonly Figure[] {
    const all = this.figures.filter(({ kind }) => kind === "person")
    const same = all.filter((one) => {
      const full = this.of(one)
      return words.length > 1 && full[0] === words[0] && full.at(-1) === words.at(-1)
    })
    if (same.length > 0) return same.slice(0, 1)
    return all.filter((one) => this.of(one).length > words.length && ends(this.of(one), words))
  }

  byGivenName({ words }: NameEntry): readonly Figure[] {
    if (words.length > 1) return []
    return this.figures.filter((one) => one.kind === "person" && this.of(one)[0] === words[0])
  }

  /** Bodies this may be: "Telnova" for "Telnova Communications", "WU" for "Workers' Union". */
  bodies({ words, printed }: NameEntry): readonly Figure[] {
    const all = this.figures.filter(({ kind }) => kind === "organisation" || kind === "outlet")
    const named = all.filter((one) => {
      const full = this.of(one)
      if (full.length === words.length) return ends(full, words)
      if (full.length < words.length || full.length === 0) return false
      const isShort = words.length === 1 || full.length - words.length === 1
      return (isShort && begins(full, words)) || (words.length > 1 && ends(full, words))
    })
    if (named.length > 0 || !/^\p{Lu}{2,7}$/u.test(printed)) return named
    return all.filter(({ name }) => name.includes(" ") && initialsOf(name) === printed)
  }
}

/** What a name is that nothing beside it tells: by how it is taken up again, else by its use. */
function kindByUse(
  entry: NameEntry,
  entries: ReadonlyMap<string, NameEntry>,
): "person" | "organisation" | null {
  const { words, articled, active } = entry
  if (words.length === 1) return active ? "organisation" : null
  const [first = "", last = ""] = [words[0], words.at(-1)]
  if (entries.get(last)?.active === true && !articled) return "person"
  if (entries.get(first)?.active === true || articled) return active ? "organisation" : null
  return active && words.length < 4 ? "person" : null
}

type SeatOf = (key: string, printed: string) => Seat | undefined

/** Whom one name stands for; several when it may be either of them. */
function decide(
  names: Names,
  entry: NameEntry,
  entries: ReadonlyMap<string, NameEntry>,
  seatOfKey: SeatOf,
): readonly Figure[] {
  const { key, printed, kind, words } = entry
  if (kind === "place") return []
  const personal = kind === "person" || kind === "unknown"
  const persons = personal ? names.persons(entry) : []
  const [only] = persons
  if (persons.length === 1 && only !== undefined) return names.join(only, entry)
  const seat = kind === "person" && words.length > 1 ? undefined : seatOfKey(key, printed)
  if (seat !== undefined && kind !== "person")
    return seat.form === "demonym" ? [] : [names.seated(seat)]
  if (persons.length > 1) return persons
  if (kind === "person") return [names.add(entry, "person")]
  const bodies = names.bodies(entry)
  if (bodies.length > 0)
    return bodies.length === 1 ? names.join(bodies[0] as Figure, entry) : bodies
  if (kind !== "unknown") return [names.add(entry, kind)]
  const given = names.byGivenName(entry)
  if (given.length === 1) return given
  const used = kindByUse(entry, entries)
  return used === null ? [] : [names.add(entry, used)]
}

/** Names of two and more words first, since short ones lean on them. */
function decideAll(
  names: Names,
  entries: ReadonlyMap<string, NameEntry>,
  seatOfKey: SeatOf,
): Map<string, readonly Figure[]> {
  const keys = new Map<string, readonly Figure[]>()
  for (const entry of [...entries.values()].toSorted((a, b) => b.words.length - a.words.length)) {
    if (keys.has(entry.key)) continue
    const found = decide(names, entry, entries, seatOfKey)
    keys.set(entry.key, found)
    const [one] = found
    if (entry.acronym === null || one === undefined || found.length > 1) continue
    one.forms.add(entry.acronym)
    keys.set(entry.acronym.toLowerCase(), found)
  }
  return keys
}

/** Decides each name of a report. */
export function registerOf(
  t: Tagged,
  entries: ReadonlyMap<string, NameEntry>,
  book: PartyBook,
): Register {
  const names = new Names()
  const locals = localStates(t, entries)
  const seatOfKey: SeatOf = (key, printed) => {
    const seat = book.seatOf(key) ?? locals.get(key) ?? seatOf(key)
    return seat !== undefined && isPrinted(key, printed) ? seat : undefined
  }
  const keys = decideAll(names, entries, seatOfKey)
  return {
    figures: names.figures,
    seatOf: seatOfKey,
    closed: book.closed,
    sideOf: (key) => (book.closed ? book.seatOf(key) : undefined),
    figureOf: (seat) => names.seated(seat),
    byKey: (key) => keys.get(key) ?? [],
    enter: (key, printed) => {
      const entry = bareEntry(key, printed)
      // "The Brandt aide": of Karl Brandt, whom the report names in full.
      const persons = names.persons(entry)
      const found = persons.length > 0 ? persons : names.bodies(entry)
      const one = found.length === 1 ? (found[0] as Figure) : names.add(entry, "organisation")
      keys.set(key, [one])
      return one
    },
  }
}
