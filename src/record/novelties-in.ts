/** What was told in a record after a moment and was new. */
import type { Kysely } from "kysely"
import type { Changes } from "../talks/changes.ts"
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
    .select(["number", "body"])
    .where("list", "=", "novelties")
    .where("date", ">", new Date(moment).toISOString())
    .execute()
  // Ordered here: a database asked to would rather go through the whole list than through its days.
  return rows.toSorted((a, b) => a.number - b.number).map(({ body }) => JSON.parse(body) as Novelty)
}

/** Since the middle of the record, as they were joined; null when no report has a date. */
export async function changesInMiddle(db: Kysely<Tables>): Promise<Changes | null> {
  const [body] = await findingsIn(db, "changes")
  return body === undefined ? null : (JSON.parse(body) as Changes)
}

export const silencesIn = async (db: Kysely<Tables>): Promise<Silence[]> =>
  (await findingsIn(db, "silences")).map((body) => JSON.parse(body) as Silence)
