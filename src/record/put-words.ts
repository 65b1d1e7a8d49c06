/** Keeps the indexes of words in step with the statements and the reports. */
import { type Kysely, sql } from "kysely"
import { filingOf } from "./filing.ts"
import type { OpenRecord } from "./open-record.ts"
import type { Tables } from "./tables.ts"
import { termsIn } from "./terms.ts"

type Db = Kysely<Tables>

/** What is searched: statements by their quotations, or whole reports. */
export type Shelf = "statement_words" | "report_words"

export interface Index {
  readonly kind: OpenRecord["kind"]
  readonly shelf: Shelf
}

export interface Searched {
  readonly filing: number
  readonly text: string
}

/** The words of a statement are its quotation and whose it is. */
export const searchedOf = (one: {
  readonly number: number
  readonly filed: string
  readonly quote: string
  readonly speaker_name: string | null
}): Searched => ({
  filing: filingOf(one.filed, one.number),
  text: `${one.quote}\n${one.speaker_name ?? ""}`,
})

/** Rows in one query. */
const atOnce = 100

export async function putWords(db: Db, index: Index, all: readonly Searched[]): Promise<void> {
  for (let k = 0; k < all.length; k += atOnce) {
    const page = all.slice(k, k + atOnce)
    if (index.kind === "sqlite") await putInFile(db, index.shelf, page)
    else await putOnServer(db, index.shelf, page)
  }
}

const termsOf = ({ text }: Searched): string[] => termsIn(text).map(({ term }) => term)

const putInFile = (db: Db, shelf: Shelf, page: readonly Searched[]) =>
  sql`INSERT OR REPLACE INTO ${sql.table(shelf)} (rowid, words) VALUES ${sql.join(
    page.map((one) => sql`(${one.filing}, ${termsOf(one).join(" ")})`),
  )}`.execute(db)

/** A lexeme's place is what phrases are found by; the server knows the first 16,383. */
const lastPlace = 16_383

const vectorOf = (one: Searched): string =>
  termsOf(one)
    .slice(0, lastPlace)
    .map((term, k) => `'${term}':${k + 1}`)
    .join(" ")

const putOnServer = (db: Db, shelf: Shelf, page: readonly Searched[]) =>
  sql`INSERT INTO ${sql.table(shelf)} (filing, words) VALUES ${sql.join(
    page.map((one) => sql`(${one.filing}, CAST(${vectorOf(one)} AS tsvector))`),
  )} ON CONFLICT (filing) DO UPDATE SET words = excluded.words`.execute(db)

export async function removeWords(
  db: Db,
  { kind, shelf }: Index,
  filings: readonly number[],
): Promise<void> {
  const key = sql.ref(kind === "sqlite" ? "rowid" : "filing")
  for (let k = 0; k < filings.length; k += atOnce)
    await sql`DELETE FROM ${sql.table(shelf)} WHERE ${key} IN (${sql.join(
      filings.slice(k, k + atOnce),
    )})`.execute(db)
}

export const removeAllWords = (db: Db, shelf: Shelf) =>
  sql`DELETE FROM ${sql.table(shelf)}`.execute(db)
