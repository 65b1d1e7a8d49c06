/** The newest things on a shelf whose words are asked for, with their rank: SQL for both databases. */
import { type RawBuilder, sql } from "kysely"
import { type Shelves, shelvesOf } from "./filing.ts"
import type { Index } from "./put-words.ts"
import { toMatch, toTsquery, type Query } from "./query.ts"

/** Beyond this many matches only the newest are looked at. */
export const most = 10_000

export const facets = ["speaker", "party", "issue", "act", "outlet", "status"] as const
export type Facet = (typeof facets)[number]

export interface Search {
  /** In the language of `queryFrom`; null for all. */
  readonly words: string | null
  /** Each an exact value. */
  readonly filters: { readonly [Name in Facet]?: string }
  /** ISO 8601 days, both included; null for no bound. */
  readonly from: string | null
  readonly to: string | null
  readonly limit: number
}

export const columnOf = {
  speaker: "speaker_name",
  party: "party",
  issue: "issue",
  act: "act",
  outlet: "outlet",
  status: "status",
} as const satisfies Record<Facet, string>

/** What a statement must be; null for no wish. */
export function wishesOf(filters: Search["filters"]): RawBuilder<unknown> | null {
  const wishes = facets.flatMap((name) => {
    const value = filters[name]
    return value === undefined ? [] : [sql`${sql.ref(columnOf[name])} = ${value}`]
  })
  return wishes.length === 0 ? null : sql.join(wishes, sql` AND `)
}

export interface Wanted {
  readonly query: Query
  readonly days: Pick<Search, "from" | "to">
  /** Selects the filings that are wanted, whatever their words; null for all. */
  readonly among: RawBuilder<unknown> | null
}

/** Filings and ranks, lower is better; one more than `most`, to know whether there are more. */
export function matching(index: Index, { query, days, among }: Wanted): RawBuilder<unknown> {
  const shelves = shelvesOf(days)
  return index.kind === "sqlite"
    ? inFile(index, query, { shelves, among })
    : onServer(index, query, { shelves, among })
}

interface Bounds {
  readonly shelves: Shelves
  readonly among: RawBuilder<unknown> | null
}

const within = (key: RawBuilder<unknown>, { from, to }: Shelves): RawBuilder<unknown> =>
  sql.join(
    [
      ...(from === null ? [] : [sql`${key} >= ${from}`]),
      ...(to === null ? [] : [sql`${key} < ${to}`]),
      sql`1 = 1`,
    ],
    sql` AND `,
  )

/** The index of words is in the order of filing by itself; "+" keeps it from being asked row by row. */
function inFile({ shelf }: Index, query: Query, { shelves, among }: Bounds): RawBuilder<unknown> {
  const words = sql.table(shelf)
  const wish = among === null ? sql`1 = 1` : sql`+${words}.rowid IN (${among})`
  return sql`SELECT rowid AS filing, bm25(${words}) AS rank FROM ${words}
    WHERE ${words} MATCH ${toMatch(query)} AND ${within(sql`rowid`, shelves)} AND ${wish}
    ORDER BY rowid DESC LIMIT ${most + 1}`
}

/** In a file, when most of what the words match may be wanted: each match is looked at in its turn. */
export function matchingAlong(
  shelf: "statement_words",
  { query, days, wish }: Omit<Wanted, "among"> & { readonly wish: RawBuilder<unknown> },
): RawBuilder<unknown> {
  const words = sql.table(shelf)
  const key = sql`${words}.rowid`
  return sql`SELECT ${key} AS filing, bm25(${words}) AS rank
    FROM ${words} CROSS JOIN statements ON statements.filing = ${key}
    WHERE ${words} MATCH ${toMatch(query)} AND ${within(key, shelvesOf(days))} AND ${wish}
    ORDER BY ${key} DESC LIMIT ${most + 1}`
}

function onServer({ shelf }: Index, query: Query, { shelves, among }: Bounds): RawBuilder<unknown> {
  const asked = sql`CAST(${toTsquery(query)} AS tsquery)`
  const wish = among === null ? sql`1 = 1` : sql`filing IN (${among})`
  return sql`SELECT filing, -ts_rank_cd(words, ${asked}, 1) AS rank FROM (
    SELECT filing, words FROM ${sql.table(shelf)}
    WHERE words @@ ${asked} AND ${within(sql`filing`, shelves)} AND ${wish}
    ORDER BY filing DESC LIMIT ${most + 1}) AS newest`
}

/** Without words: the newest of all that are wanted. */
export const newestOf = (
  table: "statements" | "reports",
  wish: RawBuilder<unknown> | null,
  days: Pick<Search, "from" | "to">,
): RawBuilder<unknown> =>
  sql`SELECT filing, 0 AS rank FROM ${sql.table(table)}
    WHERE ${wish ?? sql`1 = 1`} AND ${within(sql`filing`, shelvesOf(days))}
    ORDER BY filing DESC LIMIT ${most + 1}`
