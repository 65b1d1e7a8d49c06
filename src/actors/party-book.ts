/** The parties of the user's codebook, found by their names, aliases, members and demonyms. */
import { Remembered } from "../text/remembered.ts"
import { bodyNouns, companyEndings } from "./body-nouns.ts"
import type { Seat } from "./countries.ts"
import { baseOfDemonym } from "./demonym.ts"
import type { KnownParty } from "./known-party.ts"

export interface PartyBook {
  readonly parties: readonly KnownParty[]
  /** The party these lower-case words name, as a seat; undefined when they name none. */
  seatOf(words: string): Seat | undefined
  memberOf(name: string): KnownParty | undefined
  /** Does the user name the parties? Then nobody else sits at the table. */
  readonly closed: boolean
}

const keys = new Remembered(
  (words) =>
    words.toLowerCase().replace(/^the /, "").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim(),
  5_000,
)

/** Lower case without article: how names are compared. */
export const keyOf = (words: string): string => keys.get(words)

const isBody = ({ name, aliases, role }: KnownParty): boolean =>
  role !== "party" ||
  [name, ...aliases].some((words) =>
    keyOf(words)
      .split(" ")
      .some(
        (word) =>
          word !== "government" &&
          word !== "side" &&
          word !== "delegation" &&
          (bodyNouns.has(word) || companyEndings.has(word)),
      ),
  )

function seats(parties: readonly KnownParty[]): Map<string, Seat> {
  const table = new Map<string, Seat>()
  for (const party of parties) {
    const kind = isBody(party) ? "organisation" : "state"
    const seat = (form: Seat["form"]): Seat => ({ name: party.name, party: party.name, kind, form })
    for (const alias of party.aliases)
      table.set(keyOf(alias), seat(/ /.test(alias) ? "body" : "name"))
    table.set(keyOf(party.name), seat("name"))
  }
  return table
}

function build(parties: readonly KnownParty[]): PartyBook {
  const table = seats(parties)
  const members = new Map(
    parties.flatMap((party) => party.members.map((member) => [keyOf(member), party] as const)),
  )
  const has = (word: string): boolean => table.has(word)
  return {
    parties,
    closed: parties.length > 0,
    memberOf: (name) => members.get(keyOf(name)),
    seatOf: (words) => {
      const seat = table.get(words)
      if (seat !== undefined || words.includes(" ")) return seat
      const base = baseOfDemonym(words, has)
      const named = base === null ? undefined : table.get(base)
      return named === undefined ? undefined : { ...named, form: "demonym" }
    },
  }
}

const books = new WeakMap<readonly KnownParty[], PartyBook>()

/** The book of these parties, made once for all reports. */
export function bookOf(parties: readonly KnownParty[]): PartyBook {
  const known = books.get(parties)
  if (known !== undefined) return known
  const book = build(parties)
  books.set(parties, book)
  return book
}
