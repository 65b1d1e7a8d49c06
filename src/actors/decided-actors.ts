/** What people decided on who is who, laid over what names alone join. */
import type { ActorId } from "../text/ids.ts"
import type { Actor, ActorKind } from "./actor.ts"
import type { MaybeSame } from "./maybe.ts"
import { merged } from "./merged.ts"

/** One report's entry for an actor: its id there, and what finds it again when ids have changed. */
export interface Member {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
}

/** The entries an actor was made of when a person decided, the one to look for first in front. */
export type Members = readonly Member[]

/** A decision names entries of reports, so that it stands when other reports come in. */
export type ActorDecision =
  | {
      readonly kind: "same"
      readonly one: Members
      readonly other: Members
      /** What the merged actor is called. */
      readonly name: string
    }
  | { readonly kind: "apart"; readonly one: Members; readonly other: Members }
  | {
      readonly kind: "split"
      readonly one: Members
      /** Entries of these reports, or of these names, are somebody else. */
      readonly reports: readonly string[]
      readonly names: readonly string[]
      /** What that one is called; null for the fullest of its names. */
      readonly name: string | null
    }

/** Entries that are one actor: by parts that names joined, as people put them together. */
interface Cluster {
  readonly parts: readonly (readonly Actor[])[]
  readonly name: string | null
}

export interface DecidedActors {
  readonly actors: readonly Actor[]
  /** The actor of each report's own. */
  readonly idOf: ReadonlyMap<ActorId, ActorId>
  /** Did a person say that these two are not the same? */
  isApart(pair: Pick<MaybeSame, "id" | "other">): boolean
}

/** @param found what names alone join; @param decisions oldest first */
export function actorsDecided(
  found: readonly (readonly Actor[])[],
  decisions: readonly ActorDecision[],
): DecidedActors {
  const clusters = new Clusters(found)
  for (const one of decisions) clusters.decide(one)
  const idOf = new Map<ActorId, ActorId>()
  const actors = clusters.all.map((cluster) => {
    const actor = actorOf(cluster)
    for (const { id } of cluster.parts.flat()) idOf.set(id, actor.id)
    return actor
  })
  const nameOf = (members: Members): ActorId | undefined => {
    const own = clusters.find(members)?.parts[0]?.[0]?.id
    return own === undefined ? undefined : idOf.get(own)
  }
  const apart = new Set(
    decisions.flatMap((one) => {
      if (one.kind !== "apart") return []
      const [a, b] = [nameOf(one.one), nameOf(one.other)]
      return [`${a} ${b}`, `${b} ${a}`]
    }),
  )
  return { actors, idOf, isApart: ({ id, other }) => apart.has(`${id} ${other}`) }
}

/** Looks for entries among clusters that decisions change, one after the other. */
class Clusters {
  private clusters: Cluster[]

  constructor(found: readonly (readonly Actor[])[]) {
    this.clusters = found.map((part) => ({ parts: [part], name: null }))
  }

  get all(): readonly Cluster[] {
    return this.clusters
  }

  /** By the entry itself; when no report has it any longer, by its name and kind. */
  find(members: Members): Cluster | undefined {
    const ids = new Map(
      this.clusters.flatMap((one) => one.parts.flat().map(({ id }) => [id, one] as const)),
    )
    for (const { id } of members) {
      const one = ids.get(id)
      if (one !== undefined) return one
    }
    for (const member of members) {
      const one = this.clusters.find(({ parts }) => parts.flat().some(isCalled(member)))
      if (one !== undefined) return one
    }
    return undefined
  }

  decide(decision: ActorDecision): void {
    const one = this.find(decision.one)
    if (one === undefined) return
    if (decision.kind === "split") {
      const { reports, names, name } = decision
      const isOther = ({ id, name: own }: Actor): boolean =>
        names.includes(own) || reports.some((report) => id.startsWith(`${report}.`))
      return this.part(one, isOther, name)
    }
    const other = this.find(decision.other)
    if (decision.kind === "same") {
      if (other !== undefined) this.join(one, other, decision.name)
    } else if (other === one) {
      const { other: members } = decision
      this.part(
        one,
        (own) => members.some((member) => member.id === own.id || isCalled(member)(own)),
        null,
      )
    }
  }

  private join(one: Cluster, other: Cluster, name: string): void {
    const parts = one === other ? one.parts : [...one.parts, ...other.parts]
    this.clusters = this.clusters.flatMap((cluster) => {
      if (cluster === one) return [{ parts, name }]
      return cluster === other ? [] : [cluster]
    })
  }

  private part(one: Cluster, isOther: (own: Actor) => boolean, name: string | null): void {
    const kept = partsWhere(one, (own) => !isOther(own))
    const parted = partsWhere(one, isOther)
    if (kept.length === 0 || parted.length === 0) return
    this.clusters = this.clusters.flatMap((cluster) =>
      cluster === one
        ? [
            { parts: kept, name: one.name },
            { parts: parted, name },
          ]
        : [cluster],
    )
  }
}

const isCalled =
  ({ name, kind }: Member) =>
  (own: Actor): boolean =>
    own.name === name && own.kind === kind

const partsWhere = ({ parts }: Cluster, isWanted: (own: Actor) => boolean): Actor[][] =>
  parts.map((part) => part.filter(isWanted)).filter((part) => part.length > 0)

/** Parts keep all their roles, each with its own words, even where two roles read alike. */
function actorOf({ parts, name: given }: Cluster): Actor {
  const own = parts.map(merged)
  const [first] = own as [Actor, ...Actor[]]
  const name = given ?? first.name
  if (own.length === 1 && name === first.name) return first
  const aliases = new Set(own.flatMap((one) => [one.name, ...one.aliases]))
  aliases.delete(name)
  return {
    id: own.map(({ id }) => id).reduce((a, b) => (b < a ? b : a)),
    name,
    kind: first.kind,
    roles: own.flatMap(({ roles }) => roles),
    party: own.find(({ party }) => party !== null)?.party ?? null,
    aliases: [...aliases],
  }
}
