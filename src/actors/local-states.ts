/** States no table knows, told by the text's own words: "Quessenite" shows what "Quessen" is. */
import type { Tagged } from "../language/tagged.ts"
import type { Seat } from "./countries.ts"
import { baseOfDemonym } from "./demonym.ts"
import type { NameEntry } from "./name-entry.ts"
import { seatOf } from "./seats.ts"

const looksLikeDemonym = /^\p{Lu}\p{Ll}{5,}$/u

/** States by their name and by their demonym, in lower case. */
export function localStates(t: Tagged, entries: ReadonlyMap<string, NameEntry>): Map<string, Seat> {
  const found = new Map<string, Seat>()
  const isName = (word: string): boolean => entries.get(word)?.kind === "unknown"
  for (const word of new Set(t.words)) {
    if (!looksLikeDemonym.test(word)) continue
    const key = word.toLowerCase()
    const base = seatOf(key) === undefined ? baseOfDemonym(key, isName) : null
    const name = base === null ? undefined : entries.get(base)?.printed
    if (name === undefined || base === null) continue
    const seat = { name, party: name, kind: "state" } as const
    found.set(key, { ...seat, form: "demonym" })
    found.set(base, { ...seat, form: "name" })
  }
  return found
}
