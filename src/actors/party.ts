/** The party a figure speaks for, from the codebook or from what the text says it belongs to. */
import type { Figure } from "./figure.ts"
import { keyOf, type PartyBook } from "./party-book.ts"
import { mediatorNouns } from "./role-nouns.ts"

/** Groups are a side by their noun alone: "striking Brazilian seamen" are the seamen. */
const sideOfGroup = ({ noun }: Figure): string | null => noun

function inBook(one: Figure, book: PartyBook): string | null {
  for (const form of [one.name, ...one.forms]) {
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
  if (one.onlooker || one.kind === "outlet") return null
  if (one.kind === "organisation") return ofState(one)
  if (one.kind === "group") return sideOfGroup(one)
  return [...one.heads].some((head) => mediatorNouns.has(head)) ? "mediators" : null
}

/**
 * The name of the party; null for bystanders and when the text does not tell.
 *
 * With a codebook nobody sits at the table but its parties.
 */
export function partyOf(one: Figure, book: PartyBook, depth = 0): string | null {
  const known = inBook(one, book)
  if (known !== null) return known
  if (one.onlooker && one.kind !== "group") return null
  if (one.home !== null && one.home !== one && depth < 4) {
    const home = partyOf(one.home, book, depth + 1)
    if (home !== null || one.home.onlooker) return home
  }
  return book.closed ? null : ownSide(one)
}
