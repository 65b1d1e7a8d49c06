/** The same actor across reports: one entry for all, with a way back from each report's own. */
import type { ActorId } from "../text/ids.ts"
import type { Actor } from "./actor.ts"

export interface Unified {
  readonly actors: readonly Actor[]
  /** The unified actor of each report's own. */
  readonly idOf: ReadonlyMap<ActorId, ActorId>
}

/** @param casts the actors of each report, reports in the order they were published */
export function unify(casts: readonly (readonly Actor[])[]): Unified {
  const actors = casts.flat()
  return { actors, idOf: new Map(actors.map(({ id }) => [id, id])) }
}
