/** Finds reports by the words of their whole texts, each with the sentence that holds most of them. */
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Report } from "../reports/report.ts"
import { countsIn, countsOf, type FoundRow } from "./facet-counts.ts"
import { bestOf, type FoundAny, nothing, numbersIn } from "./find.ts"
import { matching, newestOf, type Search, wishesOf } from "./matching.ts"
import type { OpenRecord } from "./open-record.ts"
import { marksIn, queryFrom, type Query } from "./query.ts"
import type { Tables } from "./tables.ts"

export interface ReportHit {
  readonly report: Pick<Report, "id" | "key" | "title" | "outlet" | "published">
  /** Of the text, in UTF-16 code units; null when the words are those of the title. */
  readonly snippet: { readonly start: number; readonly end: number; readonly quote: string } | null
  /** Places of the snippet that the words are about; in code units of its quote. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

export interface FoundReports extends FoundAny<ReportHit> {
  /** Reports of which too little is kept to be searched by their words. */
  readonly unsearched: number
}

/** As `find`; what is known of statements narrows to the reports that hold such a statement. */
export async function findReports(
  { db, kind }: Pick<OpenRecord, "db" | "kind">,
  search: Search,
): Promise<FoundReports> {
  const query = queryFrom(search.words ?? "")
  const unsearched = search.words === null ? 0 : await bareReports(db)
  if (search.words !== null && query.length === 0) return { ...nothing, unsearched }
  const { rows } = await sql<FoundRow>`
    WITH matched AS MATERIALIZED (${matchedIn(kind, query, search)}),
    met AS MATERIALIZED (SELECT reports.number, filed, rank, outlet
      FROM matched JOIN reports ON reports.filing = matched.filing)
    ${bestOf(search.limit)} UNION ALL ${countsOf(kind, ["outlet"])}`.execute(db)
  const hits: ReportHit[] = []
  for (const number of numbersIn(rows)) hits.push(await hitOf(db, number, query))
  return { hits, ...countsIn(kind, rows), unsearched }
}

function matchedIn(kind: OpenRecord["kind"], query: Query, search: Search): RawBuilder<unknown> {
  const { outlet, ...told } = search.filters
  const wish = wishesOf(told)
  const wishes = [
    sql`forgotten IS NULL`,
    ...(outlet === undefined ? [] : [sql`outlet = ${outlet}`]),
    ...(wish === null ? [] : [sql`id IN (SELECT report FROM statements WHERE ${wish})`]),
  ]
  const all = sql.join(wishes, sql` AND `)
  if (query.length === 0) return newestOf("reports", all, search)
  const among = wishes.length === 1 ? null : sql`SELECT filing FROM reports WHERE ${all}`
  return matching({ kind, shelf: "report_words" }, { query, days: search, among })
}

async function bareReports(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("versions")
    .innerJoin("reports", (on) =>
      on
        .onRef("reports.id", "=", "versions.report")
        .onRef("reports.version", "=", "versions.version"),
    )
    .select(({ fn }) => fn.countAll().as("count"))
    .where("versions.store", "<>", "full")
    .where("reports.forgotten", "is", null)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

async function hitOf(db: Kysely<Tables>, number: number, query: Query): Promise<ReportHit> {
  const { body } = await db
    .selectFrom("versions")
    .innerJoin("reports", (on) =>
      on
        .onRef("reports.id", "=", "versions.report")
        .onRef("reports.version", "=", "versions.version"),
    )
    .select("versions.body")
    .where("reports.number", "=", number)
    .executeTakeFirstOrThrow()
  const { id, key, title, outlet, published, text } = JSON.parse(body) as Report
  return { report: { id, key, title, outlet, published }, ...snippetOf(text, query) }
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" })

/** The first of the sentences in which most different words are found. */
function snippetOf(text: string, query: Query): Pick<ReportHit, "snippet" | "marks"> {
  let best = { start: 0, end: 0, different: 0 }
  for (const { index, segment } of sentences.segment(text)) {
    const found = marksIn(segment, query).map(({ start, end }) => segment.slice(start, end))
    const different = new Set(found.map((word) => word.toLowerCase())).size
    if (different > best.different)
      best = { start: index, end: index + segment.trimEnd().length, different }
  }
  const { start, end, different } = best
  if (different === 0) return { snippet: null, marks: [] }
  const quote = text.slice(start, end)
  return { snippet: { start, end, quote }, marks: marksIn(quote, query) }
}
