/** Who speaks, meets or is spoken of, as the record lists them. */
import type { Evidence } from "../text/evidence.ts"
import type { ActorId } from "../text/ids.ts"

export const actorKinds = ["person", "organisation", "state", "group", "outlet", "unnamed"] as const
export type ActorKind = (typeof actorKinds)[number]

/** A role as printed ("the union's chief negotiator"), with the words that give it. */
export interface Role {
  readonly text: string
  readonly evidence: Evidence
}

/** Who speaks, meets or is spoken of: a person, a body, a state, or a source without a name. */
export interface Actor {
  readonly id: ActorId
  /** The fullest name the reports give; for a source without a name, the words that describe it. */
  readonly name: string
  readonly kind: ActorKind
  readonly roles: readonly Role[]
  /** The party it speaks for; null for a bystander or when the text does not tell. */
  readonly party: string | null
  /** Other names the reports use for it, as printed. */
  readonly aliases: readonly string[]
}
