/** The party a figure speaks for, from the codebook or from what the text says it belongs to. */
import { lemma } from "../language/lemma.ts"
import { namedStateBodies, stateBodies } from "./body-nouns.ts"
import type { Figure } from "./figure.ts"
import { type Labour, sideAtWork } from "./labour.ts"
import { keyOf, type PartyBook } from "./party-book.ts"
import { mediatorNouns, onlookerNouns, roleNouns, strangers } from "./role-nouns.ts"
import { against, blocOf } from "./side-nouns.ts"

/** Groups are a side by their noun alone: "striking Chilean dockers" are the seamen. */
const sideOfGroup = ({ noun }: Figure): string | null =>
  noun !== null && strangers.has(noun) ? null : noun

function inBook(one: Figure, book: PartyBook): string | null {
  if (!book.closed) return null
  for (const form of [one.name, ...one.forms, ...(one.noun === null ? [] : [one.noun])]) {
    const member = book.memberOf(form)
    if (member !== undefined) return member.name
    const seat = book.seatOf(keyOf(form))
    if (seat !== undefined) return seat.party
  }
  return null
}

/** "The government", of a country the text does not name, is a side; a ministry then is none. */
function ofState(one: Figure): string | null {
  if (one.heads.has("government")) return "government"
  return one.unplaced ? null : one.name
}

/** What a figure stands for by itself, when it belongs to nobody. */
function ownSide(one: Figure): string | null {
  if (one.seat !== null) return one.seat.party
  const bloc = one.kind === "group" ? blocOf(one.name) : null
  if (bloc !== null) return bloc
  if (one.onlooker || one.kind === "outlet") return null
  if (one.kind === "organisation") return ofState(one)
  if (one.kind === "group") return sideOfGroup(one)
  return [...one.heads].some((head) => mediatorNouns.has(head)) ? "mediators" : null
}

const isOffice = (noun: string): boolean => {
  const single = lemma(noun)
  // "Members of the guild", "union representatives": it speaks through them.
  return (roleNouns.has(single) && !onlookerNouns.has(single)) || officials.has(noun)
}
const officials = new Set(
  `officials sources authorities troops forces soldiers delegations governments ministries armies
  counterparts teams militaries lawyers attorneys`.split(/\s+/),
)

/** "The Zambian finance ministry", "Sri Lanka's Treasury"; a named "Army" may be a rebel one. */
const isArmOfState = ({ named, heads, name }: Figure): boolean =>
  [...heads].some((head) => (named ? namedStateBodies : stateBodies).has(head)) ||
  /\bcentral bank$/i.test(name)

/**
 * Officials and ministries speak for their state; its opposition, farmers and carmakers for
 * themselves.
 */
function speaksForHome(one: Figure): boolean {
  const { kind, noun, heads, name, home } = one
  if (kind === "outlet") return one.official
  if (home?.kind === "group") return true
  if (home?.kind !== "state") return kind !== "group" || home === null || isOffice(noun ?? "")
  if ([...heads].some((head) => against.has(head)) || against.has(noun ?? "")) return false
  if (kind === "group") return isOffice(noun ?? "")
  if (kind !== "organisation") return true
  return one.official || /^\p{Ll}/u.test(name) || isArmOfState(one)
}

const DEEPEST = 4

/** Who sits at the table, by the codebook and by what the report tells of. */
export interface Table {
  readonly book: PartyBook
  readonly labour: Labour | null
}

/** The parties of all it belongs to; null when one of them has none. */
function joint({ home, others }: Figure, table: Table, depth: number): string | null {
  const sides = [home, ...others].map((one) =>
    one === null ? null : partyOf(one, table, depth + 1),
  )
  return sides.includes(null) ? null : [...new Set(sides)].join("; ")
}

/**
 * The name of the party; null for bystanders and when the text does not tell.
 *
 * With a codebook nobody sits at the table but its parties.
 */
export function partyOf(one: Figure, table: Table, depth = 0): string | null {
  const { book, labour } = table
  const known = inBook(one, book)
  if (known !== null) return known
  if (one.side !== null && !book.closed) return one.side
  if (one.onlooker && one.kind !== "group" && !one.official) return null
  const atWork = labour === null || book.closed ? null : sideAtWork(one, labour)
  if (atWork !== null) return atWork
  if (one.home !== null && one.home !== one && depth < DEEPEST && speaksForHome(one)) {
    const home = joint(one, table, depth)
    if (home !== null || one.home.onlooker) return home
  }
  return book.closed ? null : ownSide(one)
}
