/** What a view is made of when it shows a record: what was joined when the last report was kept. */
import type { Kysely } from "kysely"
import { changesAmong } from "../analysis/changes.ts"
import { gather, type Codebook } from "../rapporteur.ts"
import { decisionsIn } from "../record/decision.ts"
import { gatheredIn } from "../record/gathered-in.ts"
import { joined } from "../record/joined.ts"
import { gatherablesIn } from "../record/readings.ts"
import { noveltiesAfter } from "../record/novelties-in.ts"
import { atOneMoment, headingsIn } from "../record/recorded.ts"
import type { Tables } from "../record/tables.ts"
import { freshen } from "./fresh-record.ts"
import { grounded, type Ground, type GroundOptions } from "./ground.ts"
import { withRecord } from "./record-command.ts"

/** The long way, for a record whose novelties were not kept: it was imported, or joined long ago. */
export async function joinedSince(
  db: Parameters<typeof decisionsIn>[0],
  options: Parameters<typeof gather>[1],
) {
  const decisions = await decisionsIn(db)
  const input = await gatherablesIn(db, decisions)
  return joined(input, decisions, (all) => gather(all, options))
}

/** Makes of a record what a view shows, as it stands at one moment. */
export type FromRecord = (place: string, options: GroundOptions) => Promise<Ground>

/** Everything that was joined; the record keeps the changes since its middle, and all novelties. */
export const recordGround: FromRecord = (place, { since }) =>
  shownFrom(place, async (db, codebook) => {
    const reports = await headingsIn(db)
    const gathered = await gatheredIn(db)
    if (since === null) return grounded(gathered, codebook, reports)
    const novelties = await noveltiesAfter(db, since)
    if (novelties === null)
      return grounded(await joinedSince(db, { codebook, since }), codebook, reports)
    const told = reports.map((report) => ({ report }))
    const changes = reports.some(({ published }) => published !== null)
      ? changesAmong(novelties, told, since)
      : null
    return grounded({ ...gathered, changes }, codebook, reports)
  })

/** Looks at a record whose findings are up to date. */
export const shownFrom = <Look extends Ground | null>(
  place: string,
  look: (db: Kysely<Tables>, codebook: Codebook) => Promise<Look>,
): Promise<Look> =>
  withRecord(place, { create: false }, async (record) => {
    const codebook = await freshen(record)
    const grounds = atOneMoment(record, async function* (db) {
      yield await look(db, codebook)
    })
    for await (const ground of grounds) return ground
    throw new Error("a snapshot gave no ground")
  })
