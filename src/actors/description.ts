/** Whom a description takes up: "the envoy", "the ministry", "the seamen". */
import type { Tagged } from "../language/tagged.ts"
import { type Figure, rootOf } from "./figure.ts"
import type { Phrase } from "./phrase.ts"
import { portfolioWords } from "./portfolio-words.ts"
import { femaleNouns, maleNouns, plainPersons, sameRole } from "./role-nouns.ts"
import type { Memory, Place } from "./salience.ts"

/** What a description says beside its noun. */
export interface Description {
  readonly head: string
  readonly plural: boolean
  readonly portfolio: ReadonlySet<string>
  /** The state or body it names, if any. */
  readonly home: Figure | null
  readonly now: Place
}

export function portfolioOf(t: Tagged, { words, to }: Phrase): Set<string> {
  const found = new Set<string>()
  for (let k = words; k < to; k++) {
    const word = t.lowered[k] as string
    if (portfolioWords.has(word)) found.add(word)
  }
  return found
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}

function playsRole({ heads }: Figure, head: string): boolean {
  for (const own of heads) if (sameRole(own, head)) return true
  return false
}

const sideOf = (one: Figure): string => {
  const root = rootOf(one)
  return root.seat?.party ?? root.name
}

/** "The Brandt aide" is an aide of his government only when he leads it. */
const leads: ReadonlySet<string> = new Set(["president", "premier", "leader", "chancellor", "king"])

const mayEmploy = (home: Figure, one: Figure): boolean =>
  home.kind !== "person" || one.home === home || [...home.heads].some((head) => leads.has(head))

const clashes = (one: Figure, { home, portfolio, head }: Description): boolean => {
  // "The German envoy" is not the envoy whose country nobody has told.
  if (home !== null && home !== one) {
    if (one.home === null || sideOf(home) !== sideOf(one)) return true
    if (!mayEmploy(home, one)) return true
  }
  if (portfolio.size > 0 && one.portfolio.size > 0 && !overlaps(portfolio, one.portfolio))
    return true
  if (one.gender === "male" && femaleNouns.has(head)) return true
  return one.gender === "female" && maleNouns.has(head)
}

const isSomebody = ({ kind }: Figure): boolean =>
  kind === "person" || kind === "unnamed" || kind === "group"

/** The person or group a definite description takes up; null when none, or two are as good. */
export function takeUp(
  figures: readonly Figure[],
  memory: Memory,
  told: Description,
): Figure | null {
  const fits = (one: Figure): boolean =>
    one.plural === told.plural && isSomebody(one) && !clashes(one, told)
  const byRole = figures.filter((one) => playsRole(one, told.head) && fits(one))
  const exact = byRole.filter((one) => one.heads.has(told.head))
  const best = exact.length > 0 ? exact : byRole
  if (best.length === 1) return best[0] as Figure
  if (best.length > 1) return memory.recall(told.now, (one) => best.includes(one))
  if (!plainPersons.has(told.head) || told.home !== null) return null
  return memory.recall(told.now, fits)
}

const anyBody: ReadonlySet<string> = new Set(["group", "organisation", "organization", "body"])

/** The body a bare noun takes up: the one that has it in its name, or the last of that kind. */
export function takeUpBody(
  figures: readonly Figure[],
  memory: Memory,
  told: Description,
): Figure | null {
  const fits = (one: Figure): boolean =>
    (one.kind === "organisation" || one.kind === "outlet") && !clashes(one, told)
  if (anyBody.has(told.head) && told.home === null) {
    const last = memory.recall(told.now, fits)
    if (last !== null) return last
  }
  const named = figures.filter((one) => one.heads.has(told.head) && fits(one))
  if (named.length === 1) return named[0] as Figure
  return named.length > 1 ? memory.recall(told.now, (one) => named.includes(one)) : null
}
