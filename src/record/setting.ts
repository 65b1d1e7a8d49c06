/** Small facts about the whole record: its codebook, and whether its joint findings are fresh. */
import type { Kysely } from "kysely"
import type { Tables } from "./tables.ts"

export type Setting =
  /** JSON: the codebook given last. */
  | "codebook"
  /** Counts what was kept; a finding made at an earlier count is stale. */
  | "revision"
  /** The revision that the joint findings were made at. */
  | "gathered"
  /** "due" while the words of what is kept are still to be put into their index. */
  | "words"
  /** JSON: how much there was when all was joined; counting anew takes its time. */
  | "extent"
  /** The revision whose novelties are kept. */
  | "novelties"
  /** JSON: ids of the happenings that a watch has told to the end. */
  | "told"

export async function settingOf(db: Kysely<Tables>, name: Setting): Promise<string | null> {
  const row = await db
    .selectFrom("settings")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirst()
  return row?.value ?? null
}

/** Is another whenever what is kept, or what was joined of it, is another. */
export async function revisionOf(db: Kysely<Tables>): Promise<string> {
  const rows = await db
    .selectFrom("settings")
    .select(["name", "value"])
    .where("name", "in", ["revision", "gathered"])
    .execute()
  const values = new Map(rows.map(({ name, value }) => [name, value]))
  return `${values.get("revision") ?? 0}.${values.get("gathered") ?? 0}`
}

export const set = (db: Kysely<Tables>, name: Setting, value: string) =>
  db
    .insertInto("settings")
    .values({ name, value })
    .onConflict((on) => on.column("name").doUpdateSet({ value }))
    .execute()

/** Belongs into every transaction that changes what the joint findings are made of. */
export async function makeStale(db: Kysely<Tables>): Promise<void> {
  await set(db, "revision", String(Number((await settingOf(db, "revision")) ?? 0) + 1))
}
