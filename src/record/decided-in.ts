/** All that people decided, as it stands in a record. */
import type { Kysely } from "kysely"
import { actorDecisionsOf } from "./actor-decision.ts"
import { standing } from "./decision.ts"
import { changesIn } from "./history.ts"
import type { Decided } from "./joined.ts"
import type { Tables } from "./tables.ts"

export async function decidedIn(db: Kysely<Tables>): Promise<Decided> {
  const changes = await changesIn(db)
  return { decisions: standing(changes), actors: actorDecisionsOf(changes) }
}
