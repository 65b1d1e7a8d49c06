/** A copy of a record, made while others go on using it: another file, or another server. */
import { existsSync, renameSync, rmSync } from "node:fs"
import { type Kysely, sql } from "kysely"
import { indexAll } from "./index-words.ts"
import { openRecord, type OpenRecord } from "./open-record.ts"
import { isServer } from "./place.ts"
import { atOneMoment } from "./recorded.ts"
import { RecordNotEmpty } from "./record-not-empty.ts"
import type { Tables } from "./tables.ts"
import { UnwritableRecord } from "./unwritable-record.ts"
import { writing } from "./writing.ts"

/** Who may come in is the place's own: a copy that is handed on must bring no password with it. */
const ownTables = [
  "sessions",
  "tokens",
  "users",
  "audit",
] as const satisfies readonly (keyof Tables)[]
type Copied = Exclude<keyof Tables, (typeof ownTables)[number]>

/** Those first that others refer to. */
const tables = [
  "settings",
  "reports",
  "versions",
  "readings",
  "statements",
  "findings",
  "retired",
  "history",
  "erasures",
] as const satisfies readonly Copied[]

/**
 * Copies the record as it stands at one moment; the copy is there whole or not at all. From a
 * server to a file it is a backup, from a file to a server it is how a desk begins to share.
 *
 * @param place where nothing is yet
 * @throws UnwritableRecord when something stands there already
 */
export async function backup(record: OpenRecord, place: string): Promise<void> {
  if (isServer(place)) return copyTo(record, place)
  if (existsSync(place))
    throw new UnwritableRecord(place, "something stands here already", "Give another name.")
  const unfinished = `${place}.unfinished`
  try {
    // SQLite's own way also closes the gaps that changes have left.
    if (record.kind === "sqlite") await vacuumInto(record, unfinished)
    else await copyTo(record, unfinished)
    renameSync(unfinished, place)
  } finally {
    for (const ending of ["", "-wal", "-shm"]) rmSync(unfinished + ending, { force: true })
  }
}

async function vacuumInto({ db, seconds }: OpenRecord, place: string): Promise<void> {
  await sql`VACUUM INTO ${place}`.execute(db)
  const copy = await openRecord(place, { create: false, seconds })
  try {
    for (const table of ownTables) await copy.db.deleteFrom(table).execute()
  } finally {
    await copy.close()
  }
}

async function copyTo(record: OpenRecord, place: string): Promise<void> {
  const copy = await openRecord(place, { create: true, seconds: record.seconds })
  try {
    await writing(copy, async (db) => {
      const some = await db.selectFrom("reports").select("id").limit(1).execute()
      if (some.length > 0) throw new RecordNotEmpty(copy.place)
      for await (const { table, rows } of atOneMoment(record, pagesIn)) {
        await db
          .insertInto(table)
          .values(rows as never[])
          .execute()
      }
      await indexAll(db, copy.kind)
    })
  } finally {
    await copy.close()
  }
}

interface Page {
  readonly table: Copied
  readonly rows: readonly unknown[]
}

/** Rows in one query: few enough for the parameters that a database takes. */
const atOnce = 100

async function* pagesIn(db: Kysely<Tables>): AsyncGenerator<Page> {
  for (const table of tables) {
    let last: Readonly<Record<string, unknown>> | null = null
    do {
      const rows: Readonly<Record<string, unknown>>[] = await pageAfter(db, table, last)
      if (rows.length > 0) yield { table, rows }
      last = rows.length < atOnce ? null : (rows.at(-1) ?? null)
    } while (last !== null)
  }
}

/** What each table is ordered by, so that its pages neither meet nor miss. */
const keys = {
  settings: ["name"],
  reports: ["id"],
  versions: ["report", "version"],
  readings: ["report"],
  statements: ["number"],
  findings: ["list", "number"],
  retired: ["id"],
  history: ["number"],
  erasures: ["number"],
} as const satisfies { readonly [Name in Copied]: readonly (keyof Tables[Name])[] }

/** From the row after the last one on, by the key: an offset would count all rows before again. */
async function pageAfter(
  db: Kysely<Tables>,
  table: Copied,
  last: Readonly<Record<string, unknown>> | null,
): Promise<Readonly<Record<string, unknown>>[]> {
  const names = sql.join(keys[table].map((name) => sql.ref(name)))
  const after = sql.join(keys[table].map((name) => last?.[name]))
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    SELECT * FROM ${sql.table(table)}
    ${last === null ? sql`` : sql`WHERE (${names}) > (${after})`}
    ORDER BY ${names} LIMIT ${sql.lit(atOnce)}`.execute(db)
  return rows
}
