/** A record that several people share, on a PostgreSQL server. */
import { Kysely, PostgresDialect, type Dialect } from "kysely"
import { Pool } from "pg"
import { guarded } from "./guarded-driver.ts"
import type { OpenRecord } from "./open-record.ts"
import type { Tables } from "./tables.ts"
import { shownPlace } from "./place.ts"
import { troubleOf } from "./trouble.ts"

export interface PostgresOptions {
  /** How long to wait for another process that writes, and for the server's answer. */
  readonly seconds: number
}

/** Connects at the first query. */
export function openPostgres(url: string, { seconds }: PostgresOptions): OpenRecord {
  const place = { name: shownPlace(url), seconds }
  const pool = poolOf(url, seconds, 4)
  const opened = (own: Pool) =>
    new Kysely<Tables>({ dialect: guardedDialect(new PostgresDialect({ pool: own }), place) })
  const db = opened(pool)
  const quick = opened(poolOf(url, seconds, 1))
  const script = async (sql: string): Promise<void> => {
    try {
      await pool.query(sql)
    } catch (error) {
      throw troubleOf(place, error)
    }
  }
  return {
    kind: "postgres",
    place: place.name,
    isReadOnly: false,
    seconds,
    db,
    quick,
    script,
    async close() {
      await quick.destroy()
      await db.destroy()
    },
  }
}

function poolOf(url: string, seconds: number, max: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: seconds * 1000,
    options: `-c lock_timeout=${seconds * 1000}`,
    application_name: "rapporteur",
  })
  // A lost connection also says so by itself, to nobody; the next query says it to us.
  pool.on("error", () => {})
  pool.on("connect", (client) => void client.on("error", () => {}))
  return pool
}

const guardedDialect = (dialect: Dialect, place: Parameters<typeof guarded>[1]): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createDriver: () => guarded(dialect.createDriver(), place),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler: () => dialect.createQueryCompiler(),
})
