/** What was told in a record after a moment and was new. */
import type { Kysely } from "kysely"
import type { Novelty } from "../talks/novelty.ts"
import type { Silence } from "../talks/silence.ts"
import { findingsIn } from "./recorded.ts"
import { settingOf } from "./setting.ts"
import type { Tables } from "./tables.ts"

/** @returns null when the record was joined by a program that did not keep them */
export async function noveltiesAfter(
  db: Kysely<Tables>,
  moment: string,
): Promise<Novelty[] | null> {
  const kept = await settingOf(db, "novelties")
  if (kept === null || kept !== (await settingOf(db, "gathered"))) return null
  const rows = await db
    .selectFrom("findings")
    .select("body")
    .where("list", "=", "novelties")
    .where("date", ">", new Date(moment).toISOString())
    .orderBy("number")
    .execute()
  return rows.map(({ body }) => JSON.parse(body) as Novelty)
}

export const silencesIn = async (db: Kysely<Tables>): Promise<Silence[]> =>
  (await findingsIn(db, "silences")).map((body) => JSON.parse(body) as Silence)
