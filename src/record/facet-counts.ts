/** How often each value of a facet occurs among what a search met, in the way quick for each database. */
import { type RawBuilder, sql } from "kysely"
import { columnOf, type Facet, facets, most } from "./matching.ts"
import type { OpenRecord } from "./open-record.ts"

/** A hit by its number, or values of one facet. */
export interface FoundRow {
  readonly facet: string
  readonly value: string | null
  readonly count: number | string
}

export interface Counts {
  /** How many there are, up to `most`. */
  readonly count: number
  /** More than `most` match: only the newest were ranked and counted. */
  readonly isCut: boolean
  readonly facets: { readonly [Name in Facet]: readonly { value: string; count: number }[] }
}

/** Values of a facet that are told. */
const shown = 10

/**
 * Of what was "met", as rows of `FoundRow`. SQLite groups by sorting; it is quicker to hand over
 * all values of a facet in one piece and to count them here.
 */
export const countsOf = (
  kind: OpenRecord["kind"],
  wanted: readonly Facet[],
): RawBuilder<unknown> => {
  const valuesOf = kind === "sqlite" ? listed : grouped
  const all = sql`SELECT 'all' AS facet, NULL AS value, count(*) AS count FROM met`
  return sql.join([...wanted.map(valuesOf), all], sql` UNION ALL `)
}

function grouped(name: Facet): RawBuilder<unknown> {
  const column = sql.ref(columnOf[name])
  return sql`SELECT ${sql.lit(name)} AS facet, ${column} AS value, count(*) AS count
    FROM met WHERE ${column} IS NOT NULL GROUP BY ${column}`
}

const listed = (name: Facet): RawBuilder<unknown> =>
  sql`SELECT ${sql.lit(name)} AS facet, json_group_array(${sql.ref(columnOf[name])}) AS value,
    0 AS count FROM met`

export function countsIn(kind: OpenRecord["kind"], rows: readonly FoundRow[]): Counts {
  const all = rows.find(({ facet }) => facet === "all")
  const count = Number(all?.count ?? 0)
  const counts = Object.fromEntries(
    facets.map((name) => {
      const own = rows.filter(({ facet }) => facet === name)
      return [name, mostOften(kind === "sqlite" ? tally(own) : told(own))] as const
    }),
  ) as unknown as Counts["facets"]
  return { count: Math.min(count, most), isCut: count > most, facets: counts }
}

type Tally = ReadonlyMap<string, number>

const told = (rows: readonly FoundRow[]): Tally =>
  new Map(rows.map(({ value, count }) => [value ?? "", Number(count)]))

function tally(rows: readonly FoundRow[]): Tally {
  const counts = new Map<string, number>()
  for (const { value } of rows)
    for (const one of JSON.parse(value ?? "[]") as (string | null)[])
      if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

const mostOften = (counts: Tally): { value: string; count: number }[] =>
  Array.from(counts, ([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, shown)
