/** The same actor across reports: one entry for all, with a way back from each report's own. */
import type { ActorId } from "../text/ids.ts"
import type { Actor } from "./actor.ts"
import { actorsDecided, type ActorDecision } from "./decided-actors.ts"
import { type MaybeSame, maybeSame } from "./maybe.ts"
import { partyOf } from "./merged.ts"
import { comparable } from "./name-entry.ts"
import { keyOf } from "./party-book.ts"

export interface Unified {
  readonly actors: readonly Actor[]
  /** The unified actor of each report's own. */
  readonly idOf: ReadonlyMap<ActorId, ActorId>
  /** Persons who may be one, with the reason; they stand apart in `actors`. */
  readonly maybe: readonly MaybeSame[]
}

const wordsOf = ({ name }: Actor): readonly string[] => comparable(keyOf(name))
const isFull = (one: Actor): boolean => wordsOf(one).length > 1
const isDescribed = ({ name }: Actor): boolean => /^\p{Ll}/u.test(name)

/** What makes two entries one without more ado; null for who must stay alone. */
function exactKey(one: Actor): string | null {
  const key = keyOf(one.name)
  switch (one.kind) {
    case "unnamed":
      return null
    case "person": {
      const words = wordsOf(one)
      return words.length > 1 ? `person ${words[0]} ${words.at(-1)}` : null
    }
    case "group":
      return `group ${key} ${one.party ?? ""}`
    default:
      if (!isDescribed(one)) return `body ${key}`
      return one.party === null ? null : `body ${key} of ${one.party}`
  }
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

/** Clusters of entries, each known by its first. */
class Clusters {
  private readonly all: Actor[][] = []
  private readonly byKey = new Map<string, Actor[]>()

  add(one: Actor, key: string | null): void {
    const known = key === null ? undefined : this.byKey.get(key)
    if (known !== undefined) return void known.push(one)
    const cluster = [one]
    this.all.push(cluster)
    if (key !== null) this.byKey.set(key, cluster)
  }

  get list(): readonly Actor[][] {
    return this.all
  }
}

/** Full names by their surname, bodies by every name they go by. */
function indexOf(clusters: readonly Actor[][]): ReadonlyMap<string, Actor[][]> {
  const found = new Map<string, Actor[][]>()
  const put = (key: string, cluster: Actor[]): void => {
    const known = found.get(key) ?? []
    if (!known.includes(cluster)) found.set(key, [...known, cluster])
  }
  for (const cluster of clusters)
    for (const one of cluster) {
      if (one.kind === "person" && isFull(one)) put(`person ${wordsOf(one).at(-1)}`, cluster)
      if (one.kind === "organisation" || one.kind === "outlet")
        for (const alias of one.aliases) put(`body ${keyOf(alias)}`, cluster)
    }
  return found
}

/** The one cluster a short name can only be: of the surname or alias, and of no other party. */
function homeOf(cluster: readonly Actor[], index: ReadonlyMap<string, Actor[][]>): Actor[] | null {
  const [one] = cluster
  if (one === undefined || one.kind === "unnamed" || one.kind === "group") return null
  if (one.kind === "person" && isFull(one)) return null
  const key = one.kind === "person" ? `person ${wordsOf(one)[0]}` : `body ${keyOf(one.name)}`
  const party = partyOf(cluster)
  const fits = (index.get(key) ?? []).filter(
    (other) => other !== cluster && agree(partyOf(other), party),
  )
  return fits.length === 1 ? (fits[0] as Actor[]) : null
}

/** Surnames that nobody gives in full: one person as long as no party speaks against it. */
function joinSurnames(clusters: readonly Actor[][]): Actor[][] {
  const kept: Actor[][] = []
  const bySurname = new Map<string, Actor[][]>()
  for (const cluster of clusters) {
    const [one] = cluster
    const surname = one?.kind === "person" && !isFull(one) ? keyOf(one.name) : null
    const alike = surname === null ? [] : (bySurname.get(surname) ?? [])
    const same = alike.find((other) => agree(partyOf(other), partyOf(cluster)))
    if (same !== undefined) {
      same.push(...cluster)
      continue
    }
    kept.push(cluster)
    if (surname !== null) bySurname.set(surname, [...alike, cluster])
  }
  return kept
}

/**
 * Joins entries of one name: full names that agree in first and last word, bodies of one name or
 * acronym, surnames and aliases that can be only one. Two full names with different first names
 * never join, nor do the unnamed.
 *
 * @param casts the actors of each report, reports in the order they were published
 * @param decisions of people, oldest first: they stand above all of this
 */
export function unify(
  casts: readonly (readonly Actor[])[],
  decisions: readonly ActorDecision[] = [],
): Unified {
  const clusters = new Clusters()
  for (const one of casts.flat()) clusters.add(one, exactKey(one))
  const index = indexOf(clusters.list)
  const homes = clusters.list.map((cluster) => homeOf(cluster, index))
  // A chain of short names (A to B, B to C) would merge by steps what nothing joins directly.
  const homeless = new Set(clusters.list.filter((_, k) => homes[k] === null))
  const free = clusters.list.filter((cluster, k) => {
    const home = homes[k]
    if (home === null || home === undefined || !homeless.has(home)) return true
    home.push(...cluster)
    return false
  })
  const { actors, idOf, isApart } = actorsDecided(joinSurnames(free), decisions)
  return {
    actors,
    idOf,
    get maybe() {
      return maybeSame(actors).filter((pair) => !isApart(pair))
    },
  }
}
