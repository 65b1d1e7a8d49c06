/** Brings the tables of a record to what this program knows: numbered steps, forward only. */
import { readdirSync, readFileSync } from "node:fs"
import { sql, type Transaction } from "kysely"
import type { OpenRecord } from "./open-record.ts"
import { RecordTooNew } from "./record-too-new.ts"
import type { Tables } from "./tables.ts"
import { writing } from "./writing.ts"

export interface Migration {
  readonly number: number
  readonly name: string
  readonly statements: readonly string[]
}

/** Beside the sources in the house and in the package alike: SQL is shipped as it was written. */
const folder = new URL("../../src/record/migrations/", import.meta.url)

const fileName = /^(\d{4})-([a-z-]+?)(?:\.(sqlite|postgres))?\.sql$/u

/** The steps of one database in their order. */
export const migrationsFor = (kind: OpenRecord["kind"]): Migration[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const [, number, name, only = kind] = fileName.exec(file) ?? []
      if (number === undefined || name === undefined || only !== kind) return []
      const script = readFileSync(new URL(file, folder), "utf8")
      return [{ number: Number(number), name, statements: statementsOf(script) }]
    })

/** A statement ends with ";" at the end of a line; a comment line belongs to none. */
const statementsOf = (script: string): string[] =>
  script
    .replaceAll(/^--.*$/gmu, "")
    .split(/;\s*(?:\n|$)/u)
    .map((one) => one.trim())
    .filter((one) => one !== "")

/**
 * Runs what is missing, in one transaction: a record is at one schema or the other, never between.
 *
 * @throws RecordTooNew when a later program has been here
 */
export async function migrate(record: OpenRecord, migrations: readonly Migration[]): Promise<void> {
  const known = migrations.at(-1)?.number ?? 0
  if ((await schemaOf(record)) === known) return
  await writing(record, async (db) => {
    await sql`CREATE TABLE IF NOT EXISTS schema_steps (
      number INTEGER PRIMARY KEY, name TEXT NOT NULL)`.execute(db)
    const found = await lastStep(db)
    if (found > known) throw new RecordTooNew(record.place, found, known)
    for (const one of migrations) if (one.number > found) await step(db, one)
  })
}

async function step(db: Transaction<Tables>, { number, name, statements }: Migration) {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await sql`INSERT INTO schema_steps (number, name) VALUES (${number}, ${name})`.execute(db)
}

const lastStep = async (db: OpenRecord["db"]): Promise<number> => {
  const { rows } = await sql<{ last: number | null }>`
    SELECT max(number) AS last FROM schema_steps`.execute(db)
  return rows[0]?.last ?? 0
}

/** 0 for a record that has no tables yet. Takes no lock: most runs find nothing to do. */
async function schemaOf({ db, kind }: OpenRecord): Promise<number> {
  const { rows } = await (
    kind === "sqlite"
      ? sql`SELECT 1 FROM sqlite_master WHERE name = 'schema_steps'`
      : sql`SELECT 1 WHERE to_regclass('schema_steps') IS NOT NULL`
  ).execute(db)
  return rows.length === 0 ? 0 : lastStep(db)
}
