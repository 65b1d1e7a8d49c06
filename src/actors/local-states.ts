/** States no table knows, told by the text's own words: "Tarvennite" shows what "Tarvenn" is. */
import type { Tagged } from "../language/tagged.ts"
import type { Seat } from "./countries.ts"
import { baseOfDemonym } from "./demonym.ts"
import type { NameEntry } from "./name-entry.ts"
import { seatOf } from "./seats.ts"

const SHORTEST = 6
/** A demonym begins as its name does. */
const STEM = 4
const looksLikeDemonym = /^\p{Lu}\p{Ll}{5,}$/u

/** States by their name and by their demonym, in lower case. */
export function localStates(t: Tagged, entries: ReadonlyMap<string, NameEntry>): Map<string, Seat> {
  const found = new Map<string, Seat>()
  const stems = new Set<string>()
  for (const { kind, key } of entries.values())
    if (kind === "unknown") stems.add(key.slice(0, STEM))
  const isName = (word: string): boolean => entries.get(word)?.kind === "unknown"
  for (const word of t.words) {
    const unit = word.charCodeAt(0)
    if (word.length < SHORTEST || (unit > 0x5a && unit < 0xc0) || unit < 0x41) continue
    const key = word.toLowerCase()
    if (!stems.has(key.slice(0, STEM)) || found.has(key) || !looksLikeDemonym.test(word)) continue
    const base = seatOf(key) === undefined ? baseOfDemonym(key, isName) : null
    const name = base === null ? undefined : entries.get(base)?.printed
    if (name === undefined || base === null) continue
    const seat = { name, party: name, kind: "state" } as const
    found.set(key, { ...seat, form: "demonym" })
    found.set(base, { ...seat, form: "name" })
  }
  return found
}
