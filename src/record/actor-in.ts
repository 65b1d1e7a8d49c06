/** One actor as the record shows it, and what people decided on it. */
import type { Actor } from "../actors/actor.ts"
import { changeFrom, type Change } from "./history.ts"
import type { OpenRecord } from "./open-record.ts"

/** As it stood when all was joined last; null when there is none of this id. */
export async function actorIn({ db }: OpenRecord, id: string): Promise<Actor | null> {
  const row = await db
    .selectFrom("findings")
    .select("body")
    .where("list", "=", "actors")
    .where("id", "=", id)
    .executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.body) as Actor)
}

/** Decisions on it alone or on a pair that it is one of, oldest first. */
export async function actorHistoryOf({ db }: OpenRecord, id: string): Promise<Change[]> {
  const rows = await db
    .selectFrom("history")
    .selectAll()
    .where("by_kind", "=", "reviewer")
    .where((is) => is.or([is("subject", "=", id), is("field", "=", samenessWith(id))]))
    .orderBy("number")
    .execute()
  return rows.map(changeFrom)
}

/** The field of one actor that says whether another is the same. */
export const samenessWith = (id: string): string => `same as ${id}`
