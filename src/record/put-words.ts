/** Keeps the index of words in step with the statements. */
import { type Kysely, sql } from "kysely"
import type { OpenRecord } from "./open-record.ts"
import type { StatementRow, Tables } from "./tables.ts"
import { termsIn } from "./terms.ts"

type Db = Kysely<Tables>
type Kind = OpenRecord["kind"]
type Searched = Pick<StatementRow, "number" | "quote" | "speaker_name">

/** Rows in one query. */
const atOnce = 100

export async function putWords(db: Db, kind: Kind, rows: readonly Searched[]): Promise<void> {
  for (let k = 0; k < rows.length; k += atOnce) {
    const page = rows.slice(k, k + atOnce)
    if (kind === "sqlite") await putInFile(db, page)
    else await putOnServer(db, page)
  }
}

const termsOf = ({ quote, speaker_name: speaker }: Searched): string[] =>
  termsIn(`${quote}\n${speaker ?? ""}`).map(({ term }) => term)

const putInFile = (db: Db, rows: readonly Searched[]) =>
  sql`INSERT OR REPLACE INTO statement_words (rowid, words) VALUES ${sql.join(
    rows.map((one) => sql`(${one.number}, ${termsOf(one).join(" ")})`),
  )}`.execute(db)

/** A lexeme's place is what phrases are found by; the server knows the first 16,383. */
const lastPlace = 16_383

const vectorOf = (one: Searched): string =>
  termsOf(one)
    .slice(0, lastPlace)
    .map((term, k) => `'${term}':${k + 1}`)
    .join(" ")

const putOnServer = (db: Db, rows: readonly Searched[]) =>
  sql`INSERT INTO statement_words (number, words) VALUES ${sql.join(
    rows.map((one) => sql`(${one.number}, CAST(${vectorOf(one)} AS tsvector))`),
  )} ON CONFLICT (number) DO UPDATE SET words = excluded.words`.execute(db)

export async function removeWords(db: Db, kind: Kind, numbers: readonly number[]): Promise<void> {
  const key = sql.ref(kind === "sqlite" ? "rowid" : "number")
  for (let k = 0; k < numbers.length; k += atOnce)
    await sql`DELETE FROM statement_words WHERE ${key} IN (${sql.join(
      numbers.slice(k, k + atOnce),
    )})`.execute(db)
}

export const removeAllWords = (db: Db) => sql`DELETE FROM statement_words`.execute(db)
