/** Finds statements by their words and by what is known of them, with the counts to narrow it by. */
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Statement } from "../talks/statement.ts"
import type { OpenRecord } from "./open-record.ts"
import { marksIn, queryFrom, toMatch, toTsquery, type Query } from "./query.ts"
import type { Tables } from "./tables.ts"

export const facets = ["speaker", "party", "issue", "act", "outlet", "status"] as const
export type Facet = (typeof facets)[number]

export interface Search {
  /** In the language of `queryFrom`; null for all statements. */
  readonly words: string | null
  /** Each an exact value. */
  readonly filters: { readonly [Name in Facet]?: string }
  /** ISO 8601 days, both included; null for no bound. */
  readonly from: string | null
  readonly to: string | null
  readonly limit: number
}

export interface Hit {
  readonly statement: Statement
  readonly outlet: string | null
  /** Places of the quotation that the words are about; in UTF-16 code units of the quote. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

export interface Found {
  readonly hits: readonly Hit[]
  /** How many there are, up to `most`. */
  readonly count: number
  /** More than `most` match: only the newest were ranked and counted. */
  readonly isCut: boolean
  readonly facets: { readonly [Name in Facet]: readonly { value: string; count: number }[] }
}

/** Beyond this many matches only the newest are looked at. */
export const most = 10_000
const facetValues = 10

const columnOf = {
  speaker: "speaker_name",
  party: "party",
  issue: "issue",
  act: "act",
  outlet: "outlet",
  status: "status",
} as const satisfies Record<Facet, string>

/** Best first; equals, and searches without words, newest first. */
export async function find({ db, kind }: OpenRecord, search: Search): Promise<Found> {
  const query = queryFrom(search.words ?? "")
  if (search.words !== null && query.length === 0) return nothing
  const matched = matchesOf(kind, query, search)
  const { rows } = await sql<HitRow>`
    WITH matched AS (${matched})
    SELECT statements.body, statements.outlet FROM matched
    JOIN statements ON statements.number = matched.number
    ORDER BY matched.rank, statements.filed DESC, statements.number DESC
    LIMIT ${search.limit}`.execute(db)
  const { counts, count } = await countsOf(db, matched)
  return {
    hits: rows.map((row) => hitFrom(row, query)),
    count: Math.min(count, most),
    isCut: count > most,
    facets: counts,
  }
}

interface HitRow {
  readonly body: string
  readonly outlet: string | null
}

function hitFrom({ body, outlet }: HitRow, query: Query): Hit {
  const statement = JSON.parse(body) as Statement
  return { statement, outlet, marks: marksIn(statement.quote, query) }
}

const none = { speaker: [], party: [], issue: [], act: [], outlet: [], status: [] }
const nothing: Found = { hits: [], count: 0, isCut: false, facets: none }

/** Numbers and ranks, lower is better; one more than `most`, to know whether there are more. */
function matchesOf(kind: OpenRecord["kind"], query: Query, search: Search): RawBuilder<unknown> {
  const filters = filtersOf(search)
  const newest = sql`ORDER BY statements.filed DESC, statements.number DESC LIMIT ${most + 1}`
  if (query.length === 0)
    return sql`SELECT statements.number, 0 AS rank FROM statements WHERE ${filters} ${newest}`
  if (kind === "sqlite")
    return sql`SELECT statements.number, bm25(statement_words) AS rank
      FROM statement_words JOIN statements ON statements.number = statement_words.rowid
      WHERE statement_words MATCH ${toMatch(query)} AND ${filters} ${newest}`
  const asked = sql`CAST(${toTsquery(query)} AS tsquery)`
  return sql`SELECT statements.number, -ts_rank_cd(statement_words.words, ${asked}, 1) AS rank
    FROM statement_words JOIN statements ON statements.number = statement_words.number
    WHERE statement_words.words @@ ${asked} AND ${filters} ${newest}`
}

function filtersOf({ filters, from, to }: Search): RawBuilder<unknown> {
  const wanted = facets.flatMap((name) => {
    const value = filters[name]
    return value === undefined ? [] : [sql`${sql.ref(`statements.${columnOf[name]}`)} = ${value}`]
  })
  // "~" stands for no date, and sorts behind every day.
  const after = from === null ? [] : [sql`statements.filed >= ${from} AND statements.filed < '~'`]
  const before = to === null ? [] : [sql`statements.filed < ${`${to}~`}`]
  return sql.join([...wanted, ...after, ...before, sql`1 = 1`], sql` AND `)
}

/** All counts in one pass over the matches. */
async function countsOf(
  db: Kysely<Tables>,
  matched: RawBuilder<unknown>,
): Promise<{ readonly counts: Found["facets"]; readonly count: number }> {
  const { rows } = await sql<{ facet: string; value: string | null; count: number | string }>`
    WITH matched AS (${matched}),
    met AS (SELECT speaker_name, party, issue, act, outlet, status FROM matched
      JOIN statements ON statements.number = matched.number)
    ${sql.join(
      facets.map((name) => {
        const column = sql.ref(columnOf[name])
        return sql`SELECT ${sql.lit(name)} AS facet, ${column} AS value, count(*) AS count
          FROM met WHERE ${column} IS NOT NULL GROUP BY ${column}`
      }),
      sql` UNION ALL `,
    )}
    UNION ALL SELECT 'all', NULL, count(*) FROM met`.execute(db)
  const listOf = (facet: string) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, count }) => ({ value: value ?? "", count: Number(count) }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  const counts = Object.fromEntries(
    facets.map((name) => [name, listOf(name).slice(0, facetValues)] as const),
  ) as unknown as Found["facets"]
  return { counts, count: listOf("all")[0]?.count ?? 0 }
}
