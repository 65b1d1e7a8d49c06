/** Transactions that write: one at a time in a record, whichever process they come from. */
import { type Kysely, sql, type Transaction } from "kysely"
import type { OpenRecord } from "./open-record.ts"
import type { Tables } from "./tables.ts"
import { UnwritableRecord } from "./unwritable-record.ts"

/** "Rprt": the lock that all writers of one PostgreSQL database ask for. */
const lock = 0x52707274

/**
 * Runs the work in a transaction that no other writer stands beside, so that it may read, decide
 * and write. SQLite locks the file by itself; PostgreSQL is told to do the same. When it is done,
 * it is on the disk.
 *
 * @throws UnwritableRecord when the record may only be read
 * @throws RecordBusy when another writes for longer than this process waits
 */
export async function writing<T>(
  record: OpenRecord,
  work: (db: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  checkWritable(record)
  return locked(record, record.db, work)
}

/**
 * As `writing`, for what can be done again at no loss: done, it is with the system, which brings it
 * to the disk with the next `writing` at the latest. So it outlasts the death of this process at any
 * moment. A power cut may take the last of such transactions, each as a whole and the later ones
 * before the earlier: both databases write one log in the order of the transactions, and what a log
 * lacks at its end never happened. No transaction of `writing` can rest on one that is lost, since
 * its own flush brings all of the log before it to the disk, whichever process wrote it.
 */
export function writingInPassing<T>(
  record: OpenRecord,
  work: (db: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  checkWritable(record)
  if (record.kind === "postgres")
    return locked(record, record.db, async (db) => {
      await sql`SET LOCAL synchronous_commit TO OFF`.execute(db)
      return work(db)
    })
  // SQLite sets this between transactions only; nobody else has the connection meanwhile.
  return record.db.connection().execute(async (own) => {
    await record.script("PRAGMA synchronous = NORMAL")
    try {
      return await locked(record, own, work)
    } finally {
      await record.script("PRAGMA synchronous = FULL")
    }
  })
}

function checkWritable({ place, isReadOnly }: OpenRecord): void {
  if (!isReadOnly) return
  throw new UnwritableRecord(
    place,
    "it is read-only, or its folder is",
    "Copy it to where you may write, and give that place with --record.",
  )
}

const locked = <T>(
  { kind }: OpenRecord,
  db: Kysely<Tables>,
  work: (db: Transaction<Tables>) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (transaction) => {
    if (kind === "postgres") await sql`SELECT pg_advisory_xact_lock(${lock})`.execute(transaction)
    return work(transaction)
  })
