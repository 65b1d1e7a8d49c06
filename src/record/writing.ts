/** Transactions that write: one at a time in a record, whichever process they come from. */
import { sql, type Transaction } from "kysely"
import type { OpenRecord } from "./open-record.ts"
import type { Tables } from "./tables.ts"
import { UnwritableRecord } from "./unwritable-record.ts"

/** "Rprt": the lock that all writers of one PostgreSQL database ask for. */
const lock = 0x52707274

/**
 * Runs the work in a transaction that no other writer stands beside, so that it may read, decide
 * and write. SQLite locks the file by itself; PostgreSQL is told to do the same.
 *
 * @throws UnwritableRecord when the record may only be read
 * @throws RecordBusy when another writes for longer than this process waits
 */
export async function writing<T>(
  { db, kind, place, isReadOnly }: OpenRecord,
  work: (db: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  if (isReadOnly)
    throw new UnwritableRecord(
      place,
      "it is read-only, or its folder is",
      "Copy it to where you may write, and give that place with --record.",
    )
  return db.transaction().execute(async (transaction) => {
    if (kind === "postgres") await sql`SELECT pg_advisory_xact_lock(${lock})`.execute(transaction)
    return work(transaction)
  })
}
