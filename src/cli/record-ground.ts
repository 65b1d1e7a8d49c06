/** The ground of a view, taken from a record. */
import type { Kysely } from "kysely"
import { freshen } from "../desk/fresh-record.ts"
import type { Ground } from "../desk/ground.ts"
import { atOneMomentOf, keptGround } from "../desk/kept-ground.ts"
import type { Codebook } from "../rapporteur.ts"
import type { Tables } from "../record/tables.ts"
import type { GroundOptions } from "./ground.ts"
import { withRecord } from "./record-command.ts"

/** Makes of a record what a view shows, as it stands at one moment. */
export type FromRecord = (place: string, options: GroundOptions) => Promise<Ground>

/** Everything that was joined. */
export const recordGround: FromRecord = (place, { since }) =>
  withRecord(place, { create: false }, async (record) =>
    keptGround(record, await freshen(record), since),
  )

/** Looks at a record whose findings are up to date. */
export const shownFrom = <Look extends Ground | null>(
  place: string,
  look: (db: Kysely<Tables>, codebook: Codebook) => Promise<Look>,
): Promise<Look> =>
  withRecord(place, { create: false }, async (record) => {
    const codebook = await freshen(record)
    return atOneMomentOf(record, (db) => look(db, codebook))
  })
