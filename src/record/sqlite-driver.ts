/** Kysely over libsql: one connection, used by one query or transaction at a time. */
import type Database from "libsql"
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely"
import { patiently } from "./patience.ts"
import { turns, type Turns } from "./turns.ts"

type Handle = Database.Database
type Value = string | number | bigint | Uint8Array | null

/** libsql ends the whole process on a value it does not know; so none must reach it. */
function bound(value: unknown): Value {
  if (typeof value === "boolean") return Number(value)
  if (value === null || typeof value === "string" || typeof value === "bigint") return value
  if (typeof value === "number" && !Number.isNaN(value)) return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`A ${typeof value} cannot be kept in a record`)
}

/** More than a run uses; an insert of many rows has a text of its own for each number of rows. */
const mostPrepared = 64

/** Preparing takes as long as running; the same few texts come again with every report. */
function preparing(database: Handle): (sql: string) => Database.Statement<unknown[]> {
  const prepared = new Map<string, Database.Statement<unknown[]>>()
  return (sql) => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    if (prepared.size >= mostPrepared) prepared.clear()
    prepared.set(sql, statement)
    return statement
  }
}

function connectionTo(database: Handle, seconds: number): DatabaseConnection {
  const prepare = preparing(database)
  return {
    async executeQuery<R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) {
      const values = parameters.map(bound)
      const run = () => {
        const statement = prepare(sql)
        if (statement.reader) return { rows: statement.all(values) as R[] }
        return { rows: [], numAffectedRows: BigInt(statement.run(values).changes) }
      }
      // Inside a transaction the lock is held already; to try again would not help.
      return database.inTransaction ? run() : patiently(seconds, run)
    },
    streamQuery: () => {
      throw new Error("Rows of the record are read page by page")
    },
  }
}

interface Line {
  readonly connection: DatabaseConnection
  readonly queue: Turns
  readonly isQuick: boolean
}

function driverOf(database: Handle, seconds: number, { connection, queue, isQuick }: Line): Driver {
  let release = (): void => {}
  return {
    init: async () => {},
    async acquireConnection() {
      const mine = await queue.take(isQuick)
      release = mine
      return connection
    },
    // A transaction that will write asks for its lock at once: one that reads first and writes
    // later is refused instead of waiting when another process has written in between.
    beginTransaction: (_, { accessMode }) =>
      patiently(
        seconds,
        () => void database.exec(accessMode === "read only" ? "BEGIN" : "BEGIN IMMEDIATE"),
      ),
    commitTransaction: async () => void database.exec("COMMIT"),
    rollbackTransaction: async () => void database.exec("ROLLBACK"),
    releaseConnection: async () => release(),
    destroy: async () => {
      if (!isQuick) putAway(database)
    },
  }
}

/** The file alone must be the whole record once it is closed: it is what a user copies. */
function putAway(database: Handle): void {
  try {
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)")
  } catch {
    // Another process uses the record, or the disk is full; what is in the log is safe there.
  }
  database.close()
}

export interface Handling {
  /** How long to wait for another writer. */
  readonly seconds: number
  readonly wrap: (driver: Driver) => Driver
}

export interface Dialects {
  readonly usual: Dialect
  /** The same connection; its questions go before all that wait for it. */
  readonly quick: Dialect
}

/** @param database opened; closed with the usual dialect */
export function sqliteDialects(database: Handle, { seconds, wrap }: Handling): Dialects {
  const line = { connection: connectionTo(database, seconds), queue: turns() }
  return {
    usual: dialectOf(() => wrap(driverOf(database, seconds, { ...line, isQuick: false }))),
    quick: dialectOf(() => wrap(driverOf(database, seconds, { ...line, isQuick: true }))),
  }
}

const dialectOf = (createDriver: () => Driver): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver,
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})
