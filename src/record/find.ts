/** Finds statements by their words and by what is known of them, with the counts to narrow it by. */
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Statement } from "../talks/statement.ts"
import { type Counts, countsIn, countsOf, type FoundRow } from "./facet-counts.ts"
import { facets, matching, matchingAlong, newestOf, type Search, wishesOf } from "./matching.ts"
import type { OpenRecord } from "./open-record.ts"
import { marksIn, queryFrom, type Query } from "./query.ts"
import type { Tables } from "./tables.ts"

export interface Hit {
  readonly statement: Statement
  readonly outlet: string | null
  /** Places of the quotation that the words are about; in UTF-16 code units of the quote. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** What a search found, of statements or of reports. */
export interface FoundAny<One> extends Counts {
  readonly hits: readonly One[]
}
export type Found = FoundAny<Hit>

/** Best first; equals, and searches without words, newest first. */
export async function find({ db, kind }: Asked, search: Search): Promise<Found> {
  const query = queryFrom(search.words ?? "")
  if (search.words !== null && query.length === 0) return nothing
  const rows = await rowsOf(
    { db, kind },
    await matchedIn({ db, kind }, query, search),
    search.limit,
  )
  const numbers = numbersIn(rows)
  const bodies = await bodiesOf(db, numbers)
  return {
    hits: numbers.flatMap((number) => hitFrom(bodies.get(number), query)),
    ...countsIn(kind, rows),
  }
}

/** The whole answer when there is nothing to look for. */
export const nothing = {
  hits: [],
  count: 0,
  isCut: false,
  facets: { speaker: [], party: [], issue: [], act: [], outlet: [], status: [] },
} as const

type Asked = Pick<OpenRecord, "db" | "kind">

async function matchedIn(
  { db, kind }: Asked,
  query: Query,
  search: Search,
): Promise<RawBuilder<unknown>> {
  const wish = wishesOf(search.filters)
  if (query.length === 0) return newestOf("statements", wish, search)
  const index = { kind, shelf: "statement_words" } as const
  if (wish !== null && kind === "sqlite" && (await isUsual(db, wish)))
    return matchingAlong(index.shelf, { query, days: search, wish })
  const among = wish === null ? null : sql`SELECT filing FROM statements WHERE ${wish}`
  return matching(index, { query, days: search, among })
}

/** From so many on, looking at matches one by one until enough are wanted beats listing all wanted. */
const usual = 80_000

async function isUsual(db: Kysely<Tables>, wish: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM (
    SELECT 1 FROM statements WHERE ${wish} LIMIT ${usual})`.execute(db)
  return (rows[0]?.count ?? 0) >= usual
}

/** The matches are looked through once, for the hits and for all counts. */
async function rowsOf(
  { db, kind }: Asked,
  matched: RawBuilder<unknown>,
  limit: number,
): Promise<FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    WITH matched AS MATERIALIZED (${matched}),
    met AS MATERIALIZED (
      SELECT statements.number, filed, rank, speaker_name, party, issue, act, outlet, status
      FROM matched JOIN statements ON statements.filing = matched.filing)
    ${bestOf(limit)} UNION ALL ${countsOf(kind, facets)}`.execute(db)
  return rows
}

/** Of what was "met", as rows of `FoundRow`: numbers, each counted by its place. */
export const bestOf = (limit: number): RawBuilder<unknown> =>
  sql`SELECT 'hit' AS facet, CAST(number AS TEXT) AS value,
    row_number() OVER (ORDER BY rank, filed DESC, number DESC) AS count
    FROM (SELECT number, rank, filed FROM met
      ORDER BY rank, filed DESC, number DESC LIMIT ${limit}) AS best`

export const numbersIn = (rows: readonly FoundRow[]): number[] =>
  rows
    .filter(({ facet }) => facet === "hit")
    .toSorted((a, b) => Number(a.count) - Number(b.count))
    .map(({ value }) => Number(value))

interface Body {
  readonly body: string
  readonly outlet: string | null
}

async function bodiesOf(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Body>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom("statements")
    .select(["number", "body", "outlet"])
    .where("number", "in", numbers)
    .execute()
  return new Map(rows.map((row) => [row.number, row]))
}

function hitFrom(row: Body | undefined, query: Query): Hit[] {
  if (row === undefined) return []
  const statement = JSON.parse(row.body) as Statement
  return [{ statement, outlet: row.outlet, marks: marksIn(statement.quote, query) }]
}
