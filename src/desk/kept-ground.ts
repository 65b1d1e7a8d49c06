/** What a view is made of when it shows a record: what was joined when the last report was kept. */
import type { Codebook } from "../rapporteur.ts"
import { decidedIn } from "../record/decided-in.ts"
import { gatheredIn } from "../record/gathered-in.ts"
import { joined } from "../record/joined.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { gatherablesIn } from "../record/readings.ts"
import { atOneMoment, headingsIn } from "../record/recorded.ts"
import { joining } from "./fresh-record.ts"
import { grounded, type Ground } from "./ground.ts"

async function joinedSince(db: Parameters<typeof decidedIn>[0], codebook: Codebook, since: string) {
  const decided = await decidedIn(db)
  const input = await gatherablesIn(db, decided.decisions)
  return joined(input, decided, joining(codebook, since))
}

/**
 * Only another `since` asks for joining anew; the record keeps the changes since its middle.
 *
 * @param record whose joint findings are fresh
 */
export async function keptGround(
  record: OpenRecord,
  codebook: Codebook,
  since: string | null,
): Promise<Ground> {
  const grounds = atOneMoment(record, async function* (db) {
    const gathered = since === null ? await gatheredIn(db) : await joinedSince(db, codebook, since)
    yield grounded(gathered, codebook, await headingsIn(db))
  })
  for await (const ground of grounds) return ground
  throw new Error("a snapshot gave no ground")
}
