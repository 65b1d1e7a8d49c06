/** Both databases that a record may live in, so that every promise is tested on both. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startPostgres, type Server } from "./postgres-server.ts"

export interface Databases {
  /** A place where no record is yet, to be given to `openRecord`. */
  fresh(): Promise<string>
  close(): Promise<void>
}

function files(): Databases {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-record-"))
  let count = 0
  return {
    fresh: async () => join(folder, `talks-${++count}.rapporteur`),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

const servers = ({ database, stop }: Server): Databases => ({ fresh: database, close: stop })

const server = await startPostgres()

/** The databases that run on this machine: both, or SQLite alone with a word about it. */
export const databases: readonly (readonly [name: string, databases: Databases])[] = [
  ["SQLite", files()],
  ...(server === null ? [] : [["PostgreSQL", servers(server)] as const]),
]

/** The server itself, to be broken on purpose; null where there is none. */
export const postgres = server
