/** Opening a record: a file, or a PostgreSQL server by its address. */
import type { Kysely } from "kysely"
import { indexWhereDue } from "./index-words.ts"
import { migrate, migrationsFor } from "./migrate.ts"
import { isServer } from "./place.ts"
import type { Tables } from "./tables.ts"

/** A record that is open; to be closed by whoever opened it. */
export interface OpenRecord {
  readonly kind: "sqlite" | "postgres"
  /** As the user named it, without a password. */
  readonly place: string
  /** The file may only be read: what is open is a copy, and nothing is written. */
  readonly isReadOnly: boolean
  /** How long this process waits for another that writes. */
  readonly seconds: number
  readonly db: Kysely<Tables>
  /** For a question of a moment, as who comes in: it is not kept waiting by longer ones. */
  readonly quick: Kysely<Tables>
  /** Runs SQL that belongs to the database's own upkeep, outside of any transaction. */
  script(sql: string): Promise<void>
  close(): Promise<void>
}

export interface OpenOptions {
  /** Makes the record when there is none. */
  readonly create: boolean
  readonly seconds: number
}

/** Long enough for a run of `keep` to put its last report away. */
export const usualSeconds = 30

/**
 * Opens a record and brings its tables up to date.
 *
 * ```text
 * const record = await openRecord("talks.rapporteur", { create: true, seconds: 30 })
 * ```
 *
 * @param place a file, or "postgres://..."
 * @throws UnreadableRecord, UnwritableRecord, RecordTooNew, RecordBusy, RecordLost
 */
export async function openRecord(place: string, options: OpenOptions): Promise<OpenRecord> {
  const record = await opened(place, options)
  try {
    await migrate(record, migrationsFor(record.kind))
    await indexWhereDue(record)
    return record
  } catch (error) {
    await record.close()
    throw error
  }
}

/** Each driver is loaded only for a record that needs it. */
async function opened(place: string, options: OpenOptions): Promise<OpenRecord> {
  if (isServer(place)) return (await import("./postgres.ts")).openPostgres(place, options)
  return (await import("./sqlite.ts")).openSqlite(place, options)
}
