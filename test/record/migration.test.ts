/** Records that an earlier program wrote are brought up to date when they are opened, and lose nothing. */
import { sql } from "kysely"
import { afterAll, describe, expect, test } from "vitest"
import { find } from "../../src/record/find.ts"
import { migrate, migrationsFor } from "../../src/record/migrate.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import { openPostgres } from "../../src/record/postgres.ts"
import { openSqlite } from "../../src/record/sqlite.ts"
import { databases } from "./databases.ts"
import { inventedReports } from "./invented.ts"
import { exported, keepAll } from "./keeper.ts"

afterAll(async () => {
  for (const [, { close }] of databases) await close()
})

const options = { create: true, seconds: 5 }

/** A record as the program before the sixth step left it. */
async function earlier(place: string): Promise<OpenRecord> {
  const record = place.startsWith("postgres")
    ? openPostgres(place, options)
    : await openSqlite(place, options)
  const known = migrationsFor(record.kind).filter(({ number }) => number < 6)
  await migrate(record, known)
  return record
}

/** The tables of then, and which of their columns there were. */
const columns = {
  reports: ["id", "version", "origin", "title", "outlet", "url", "published", "filed", "heading"],
  versions: ["report", "version", "hash", "store", "kept", "body"],
  readings: ["report", "version", "method", "attributions", "gleaned"],
  statements: [
    "number",
    "id",
    "report",
    "place",
    "speaker",
    "speaker_name",
    "party",
    "issue",
    "act",
    "stance",
    "outlet",
    "date",
    "filed",
    "status",
    "confidence",
    "quote",
    "body",
  ],
  findings: ["list", "number", "id", "party", "issue", "date", "body"],
  settings: ["name", "value"],
} as const

async function copyRows(from: OpenRecord, to: OpenRecord): Promise<void> {
  for (const [table, names] of Object.entries(columns)) {
    const shown = sql.join(names.map((name) => sql.ref(name)))
    const { rows } = await sql<Readonly<Record<string, unknown>>>`
      SELECT ${shown} FROM ${sql.table(table)}`.execute(from.db)
    for (const row of rows)
      await sql`INSERT INTO ${sql.table(table)} (${shown})
        VALUES (${sql.join(names.map((name) => row[name]))})`.execute(to.db)
  }
}

const statementsFound = async (record: OpenRecord, words: string): Promise<string[]> => {
  const all = { filters: {}, from: null, to: null, limit: 50 }
  const { hits } = await find(record, { ...all, words })
  return hits.map(({ statement }) => statement.id)
}

for (const [name, { fresh }] of databases)
  describe(`a record of an earlier program in ${name}`, () => {
    test("is opened with all that was in it, in its order, and found by its words", async () => {
      const now = await openRecord(await fresh(), options)
      await keepAll(now, inventedReports(6))
      const place = await fresh()
      const then = await earlier(place)
      await copyRows(now, then)
      await then.close()

      const opened = await openRecord(place, options)
      expect(await exported(opened)).toBe(await exported(now))
      for (const words of ["talks", "round"]) {
        const found = await statementsFound(opened, words)
        expect(found).toEqual(await statementsFound(now, words))
      }
      const kinds = (record: OpenRecord) =>
        record.db
          .selectFrom("findings")
          .select(["list", "number", "kind", "from_statement", "to_statement"])
          .orderBy("list")
          .orderBy("number")
          .execute()
      expect(await kinds(opened)).toEqual(await kinds(now))
      expect(await keepAll(opened, inventedReports(8))).toEqual([
        ...Array(6).fill("known"),
        ...Array(2).fill("new"),
      ])
      await opened.close()
      await now.close()
    })

    test("without a report has nothing to bring over", async () => {
      const place = await fresh()
      await (await earlier(place)).close()
      const opened = await openRecord(place, options)
      expect(await keepAll(opened, inventedReports(1))).toEqual(["new"])
      await opened.close()
    })
  })
