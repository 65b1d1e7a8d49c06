/** Gives back the room that changes and erasures have left, and erases it on the disk. */
import { sql } from "kysely"
import type { OpenRecord } from "./open-record.ts"

/** Takes as much room again while it runs; other processes wait. */
export async function compact(record: OpenRecord): Promise<void> {
  if (record.kind === "postgres") return record.script("VACUUM (FULL, ANALYZE)")
  // Deleted words lie on in the index until its parts are merged.
  await record.script("INSERT INTO statement_words (statement_words) VALUES ('optimize')")
  await record.script("INSERT INTO report_words (report_words) VALUES ('optimize')")
  await record.script("VACUUM")
  await record.script("PRAGMA wal_checkpoint(TRUNCATE)")
  await record.script("PRAGMA optimize")
}

/** Bytes on disk, the write-ahead log left out. */
export async function sizeOf({ db, kind }: OpenRecord): Promise<number> {
  const { rows } = await (
    kind === "sqlite"
      ? sql<{ size: number }>`
          SELECT page_count * page_size AS size FROM pragma_page_count, pragma_page_size`
      : sql<{ size: string }>`SELECT pg_database_size(current_database()) AS size`
  ).execute(db)
  return Number(rows[0]?.size ?? 0)
}
