/** Whose people they are: "the leaders of Dorr and Melk" are two sides, not three. */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { isPlural, type People } from "./people.ts"
import { peopleNouns } from "./people-words.ts"

/** Is it somebody the report knows as a person, by name or office? */
export type IsPerson = (people: People) => boolean

const owning = wordSet("of from for")
const joining = /^(?:,|,? ?and|,? ?and (?:of|from|for))$/

interface Gathering {
  readonly tagged: Tagged
  readonly all: readonly People[]
  readonly isPerson: IsPerson
}

const between = ({ tagged, all }: Gathering, k: number): string =>
  tagged.lowered.slice(all[k]?.to, all[k + 1]?.from).join(" ")

const honorifics = wordSet("mr mrs ms dr mr. mrs. ms. dr. president premier king queen prince")

/** "Ms Vesk", "President Weiss": takes part beside them. */
const isTitled = ({ lowered }: Tagged, { from, head }: People): boolean => {
  const words = lowered.slice(from, head)
  return words.some((word) => honorifics.has(word) || (word !== "the" && peopleNouns.has(word)))
}

/** Behind the last of those whose people stand at `k`: "of Dorr, Melk and Tavor"; `k + 1` for nobody. */
function behindOwners(gathering: Gathering, k: number): number {
  const { tagged, all } = gathering
  if (k + 1 >= all.length || !owning.has(between(gathering, k))) return k + 1
  let last = k + 1
  if (!isPlural(tagged, all[k] as People)) return last + 1
  let closed = false
  // An "and" closes the list: in "of A and B, Hugo Sand" the last is nobody's.
  while (!closed && last + 1 < all.length && joining.test(between(gathering, last))) {
    if (isTitled(tagged, all[last + 1] as People)) break
    closed = between(gathering, last).includes("and")
    last++
  }
  return last + 1
}

/** ", Dana Vesk" or "of vaccines, Dana Vesk" right before the next: the name of who was described. */
const named = /^(?:of \S+ )?,$/

const isNamedNext = (gathering: Gathering, k: number): boolean => {
  const next = gathering.all[k + 1]
  return next !== undefined && named.test(between(gathering, k)) && gathering.isPerson(next)
}

/** Who remains of a description and its owners. */
function remaining(gathering: Gathering, k: number, behind: number): People[] {
  const { all, isPerson } = gathering
  const holder = all[k] as People
  const owners = all.slice(k + 1, behind)
  // "The chairmen of A and B, Hugo Sand and Lena Orth": the names say who.
  if (isNamedNext(gathering, behind - 1)) return isPerson(holder) ? [holder] : []
  if (owners.length === 0 || holder.kind === "name" || isPerson(holder)) return [holder]
  if (owners.length > 1) return owners
  // "The king of Dorr", "envoys from 40 countries": one, by all their words.
  return [{ ...holder, to: (owners[0] as People).to }]
}

/** Those who take part, without those whose people they are. */
export function withoutOwners(
  tagged: Tagged,
  all: readonly People[],
  isPerson: IsPerson,
): People[] {
  const gathering = { tagged, all, isPerson }
  const found: People[] = []
  for (let k = 0; k < all.length;) {
    const behind = behindOwners(gathering, k)
    found.push(...remaining(gathering, k, behind))
    k = behind
  }
  return found
}
