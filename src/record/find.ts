/** Finds statements by their words and by what is known of them, with the counts to narrow it by. */
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Statement } from "../talks/statement.ts"
import {
  columnOf,
  type Facet,
  facets,
  matching,
  most,
  newestOf,
  type Search,
  wishesOf,
} from "./matching.ts"
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
export interface FoundAny<One> {
  readonly hits: readonly One[]
  /** How many there are, up to `most`. */
  readonly count: number
  /** More than `most` match: only the newest were ranked and counted. */
  readonly isCut: boolean
  readonly facets: { readonly [Name in Facet]: readonly { value: string; count: number }[] }
}
export type Found = FoundAny<Hit>

const facetValues = 10

/** Best first; equals, and searches without words, newest first. */
export async function find({ db, kind }: OpenRecord, search: Search): Promise<Found> {
  const query = queryFrom(search.words ?? "")
  if (search.words !== null && query.length === 0) return nothing
  const rows = await rowsOf(db, matchedIn(kind, query, search), search.limit)
  const numbers = rows.filter(({ facet }) => facet === "hit").map(({ value }) => Number(value))
  const bodies = await bodiesOf(db, numbers)
  return {
    hits: numbers.flatMap((number) => hitFrom(bodies.get(number), query)),
    ...countsIn(rows),
  }
}

/** The whole answer when there is nothing to look for. */
export const nothing = {
  hits: [],
  count: 0,
  isCut: false,
  facets: { speaker: [], party: [], issue: [], act: [], outlet: [], status: [] },
} as const

function matchedIn(kind: OpenRecord["kind"], query: Query, search: Search): RawBuilder<unknown> {
  const wish = wishesOf(search.filters)
  if (query.length === 0) return newestOf("statements", wish, search)
  const among = wish === null ? null : sql`SELECT filing FROM statements WHERE ${wish}`
  return matching({ kind, shelf: "statement_words" }, { query, days: search, among })
}

/** Hits by their number in the order of rank, then each facet's values with their counts. */
export interface FoundRow {
  readonly facet: string
  readonly value: string | null
  readonly count: number | string
}

/** The matches are looked through once, for the hits and for all counts. */
async function rowsOf(
  db: Kysely<Tables>,
  matched: RawBuilder<unknown>,
  limit: number,
): Promise<FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    WITH matched AS MATERIALIZED (${matched}),
    met AS MATERIALIZED (
      SELECT statements.number, filed, rank, speaker_name, party, issue, act, outlet, status
      FROM matched JOIN statements ON statements.filing = matched.filing)
    SELECT * FROM (SELECT 'hit' AS facet, CAST(number AS TEXT) AS value,
      row_number() OVER (ORDER BY rank, filed DESC, number DESC) AS count
      FROM met ORDER BY rank, filed DESC, number DESC LIMIT ${limit}) AS best
    UNION ALL ${countsOf(facets)}`.execute(db)
  const isHit = ({ facet }: FoundRow): boolean => facet === "hit"
  return [
    ...rows.filter(isHit).toSorted((a, b) => Number(a.count) - Number(b.count)),
    ...rows.filter((row) => !isHit(row)),
  ]
}

/** Of what was "met": how often each value occurs, and how many there are at all. */
export const countsOf = (wanted: readonly Facet[]): RawBuilder<unknown> =>
  sql.join(
    [
      ...wanted.map((name) => {
        const column = sql.ref(columnOf[name])
        return sql`SELECT ${sql.lit(name)} AS facet, ${column} AS value, count(*) AS count
          FROM met WHERE ${column} IS NOT NULL GROUP BY ${column}`
      }),
      sql`SELECT 'all' AS facet, NULL AS value, count(*) AS count FROM met`,
    ],
    sql` UNION ALL `,
  )

export function countsIn(rows: readonly FoundRow[]): Omit<Found, "hits"> {
  const listOf = (facet: string) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, count }) => ({ value: value ?? "", count: Number(count) }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  const counts = Object.fromEntries(
    facets.map((name) => [name, listOf(name).slice(0, facetValues)] as const),
  ) as unknown as Found["facets"]
  const count = listOf("all")[0]?.count ?? 0
  return { count: Math.min(count, most), isCut: count > most, facets: counts }
}

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
