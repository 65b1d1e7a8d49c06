/** What a view is made of when it shows a record: what was joined when the last report was kept. */
import type { Kysely } from "kysely"
import { changesAmong } from "../analysis/changes.ts"
import type { Codebook } from "../rapporteur.ts"
import { decidedIn } from "../record/decided-in.ts"
import { gatheredIn } from "../record/gathered-in.ts"
import { joined } from "../record/joined.ts"
import { noveltiesAfter } from "../record/novelties-in.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { gatherablesIn } from "../record/readings.ts"
import { atOneMoment, headingsIn } from "../record/recorded.ts"
import type { Tables } from "../record/tables.ts"
import { joining } from "./fresh-record.ts"
import { grounded, type Ground } from "./ground.ts"

/** The long way, for a record whose novelties were not kept: it was imported, or joined long ago. */
export async function joinedSince(db: Kysely<Tables>, codebook: Codebook, since: string) {
  const decided = await decidedIn(db)
  const input = await gatherablesIn(db, decided.decisions)
  return joined(input, decided, joining(codebook, since))
}

/** Looks once at a record that may be written to at the same time. */
export async function atOneMomentOf<Look>(
  record: OpenRecord,
  look: (db: Kysely<Tables>) => Promise<Look>,
): Promise<Look> {
  const looks = atOneMoment(record, async function* (db) {
    yield await look(db)
  })
  for await (const one of looks) return one
  throw new Error("a snapshot showed nothing")
}

/**
 * The record keeps the changes since its middle, and what was new on any day.
 *
 * @param record whose joint findings are fresh
 */
export const keptGround = (
  record: OpenRecord,
  codebook: Codebook,
  since: string | null,
): Promise<Ground> =>
  atOneMomentOf(record, async (db) => {
    const reports = await headingsIn(db)
    const gathered = await gatheredIn(db)
    if (since === null) return grounded(gathered, codebook, reports)
    const novelties = await noveltiesAfter(db, since)
    if (novelties === null)
      return grounded(await joinedSince(db, codebook, since), codebook, reports)
    const told = reports.map((report) => ({ report }))
    const changes = reports.some(({ published }) => published !== null)
      ? changesAmong(novelties, told, since)
      : null
    return grounded({ ...gathered, changes }, codebook, reports)
  })
