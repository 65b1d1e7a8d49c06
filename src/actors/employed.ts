/** Names that a role shows to be a body: "chief executive of Norvalis", "a lawyer for Norvalis". */
import type { NameEntry } from "./name-entry.ts"
import type { Lettered } from "./lettered.ts"
import { headOf, type Phrases } from "./phrases.ts"

/** Offices that a body has and a town has not. */
const offices: ReadonlySet<string> = new Set(
  `executive ceo cfo coo boss spokesman spokeswoman spokesperson negotiator lawyer attorney counsel
  employee member founder co-founder owner manager official economist analyst strategist director
  convener steward organiser organizer partner consultant representative`.split(/\s+/),
)

/** What a land has and a town, a company or a party has not. */
const ofLands: ReadonlySet<string> = new Set(["government", "parliament", "republic", "regime"])

/** "The government of Costa Verde": what a body of a state is of, is a state or a land. */
function markLand(entry: NameEntry): void {
  entry.active = true
  if (entry.kind === "unknown" || entry.kind === "place") entry.kind = "organisation"
}

/** Marks the bodies that somebody works for, or that somebody with a name is "of the ...". */
export function markEmployers(
  t: Lettered,
  { all, complementsOf }: Phrases,
  entries: ReadonlyMap<string, NameEntry>,
): void {
  for (const phrase of all) {
    if (phrase.pronoun) continue
    const isPerson = phrase.name !== null && phrase.determiner === "none"
    const head = headOf(t, phrase)
    const isOffice = offices.has(head)
    const isState = phrase.name === null && ofLands.has(head)
    if (!isPerson && !isOffice && !isState) continue
    const preposition = t.lowered[phrase.to]
    for (const body of complementsOf(phrase)) {
      const entry = entries.get(body.key ?? "")
      if (entry === undefined || body.head >= 0) continue
      if (isState && preposition === "of" && entry.inner) markLand(entry)
      const isTold = isOffice || (preposition === "of" && body.determiner === "definite")
      if (isTold && entry.inner) entry.active = true
    }
  }
}
