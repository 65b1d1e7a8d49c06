/** A record in one file. */
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs"
import { dirname, resolve } from "node:path"
import Database from "libsql"
import { type Driver, Kysely } from "kysely"
import { copyOf, mayWrite } from "./read-only-copy.ts"
import { guarded } from "./guarded-driver.ts"
import { openFiles } from "./open-files.ts"
import type { OpenRecord } from "./open-record.ts"
import { patiently } from "./patience.ts"
import { sqliteDialects } from "./sqlite-driver.ts"
import type { Tables } from "./tables.ts"
import { troubleOf, type Place } from "./trouble.ts"
import { UnreadableRecord } from "./unreadable-record.ts"
import { UnwritableRecord } from "./unwritable-record.ts"

/** "Rprt": by this a file is known to be a record before anything in it is read. */
const applicationId = 0x52707274

export interface SqliteOptions {
  readonly create: boolean
  /** How long to wait for another process that writes. */
  readonly seconds: number
}

/** Opens the file; its tables are not looked at yet. */
export async function openSqlite(
  path: string,
  { create, seconds }: SqliteOptions,
): Promise<OpenRecord> {
  const place = { name: path, seconds }
  const file = fileOf(path, create)
  const copy = mayWrite(file) ? null : copyOf(file, place)
  const database = await handleOf(copy?.file ?? file, place)
  const leave = copy === null ? openFiles.add(file) : () => {}
  const handling = { seconds, wrap: (driver: Driver) => guarded(driver, place) }
  const dialects = sqliteDialects(database, handling)
  const db = new Kysely<Tables>({ dialect: dialects.usual })
  const quick = new Kysely<Tables>({ dialect: dialects.quick })
  return {
    kind: "sqlite",
    place: path,
    isReadOnly: copy !== null,
    seconds,
    db,
    quick,
    script: async (sql) => tried(place, () => void database.exec(sql)),
    async close() {
      await quick.destroy()
      await db.destroy()
      leave()
      copy?.remove()
    },
  }
}

/**
 * The path in full: libsql takes "http://..." for a server and "file:..." for a query, and ends
 * the process on a NUL; a name that begins with the root is only ever a file.
 */
function fileOf(path: string, create: boolean): string {
  if (path === "" || path.includes("\0"))
    throw new UnreadableRecord(path, "this is no name of a file", "Give another with --record.")
  const file = resolve(path)
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isDirectory())
    throw new UnreadableRecord(path, "this is a folder", "Give a file with --record.")
  if (found === undefined && !create)
    throw new UnreadableRecord(path, "there is no record here", "Make one with `rapporteur keep`.")
  // What this process has open was looked at then, and must not be closed by anybody else here.
  if (found !== undefined && found.size > 0 && !openFiles.has(file)) checkBeginning(file, path)
  return file
}

const beginning = "SQLite format 3\0"

/** A short or foreign file is named before the database could write anything into it. */
function checkBeginning(file: string, path: string): void {
  const bytes = Buffer.alloc(beginning.length)
  let handle: number
  try {
    handle = openSync(file, "r")
  } catch (error) {
    throw new UnreadableRecord(path, "it cannot be read", "See who may read it.", error)
  }
  try {
    readSync(handle, bytes, 0, bytes.length, 0)
  } finally {
    closeSync(handle)
  }
  if (bytes.toString("latin1") === beginning) return
  const mend = "Give another place with --record; this file is unchanged."
  throw new UnreadableRecord(path, "this is no record of Rapporteur", mend)
}

/** In milliseconds: how long the process may stand still for another; longer waits are patient. */
const standstill = 100

/** Two who make one record at once meet here: the second waits until the first has begun it. */
async function handleOf(file: string, place: Place): Promise<Database.Database> {
  makeFolderOf(file, place)
  const open = (): Database.Database => {
    const database = new Database(file, { timeout: standstill } as Database.Options)
    try {
      prepare(database, place)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  }
  try {
    return await patiently(place.seconds, open)
  } catch (error) {
    throw troubleOf(place, error)
  }
}

function makeFolderOf(file: string, { name }: Place): void {
  const folder = dirname(file)
  if (existsSync(folder)) return
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const mend = "Give a place you may write to with --record."
    throw new UnwritableRecord(name, "its folder cannot be made", mend, error)
  }
}

function prepare(database: Database.Database, { name }: Place): void {
  const owner = numberOf(database, "application_id")
  if (owner === 0 && numberOf(database, "schema_version") === 0)
    database.exec(`PRAGMA application_id = ${applicationId}`)
  else if (owner !== applicationId)
    throw new UnreadableRecord(
      name,
      "this is a database of another program",
      "Give another place with --record; this file is unchanged.",
    )
  // Readers and the one writer do not wait for each other.
  database.exec("PRAGMA journal_mode = WAL")
  // FULL: what a reviewer decided must outlast a power cut; `writingInPassing` asks for less.
  // Erased content must not stay behind in free pages.
  database.exec(
    "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -32768",
  )
}

function numberOf(database: Database.Database, pragma: string): number {
  const [row] = database.prepare(`PRAGMA ${pragma}`).all() as Record<string, number>[]
  return row?.[pragma] ?? 0
}

function tried<T>(place: Place, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw troubleOf(place, error)
  }
}
