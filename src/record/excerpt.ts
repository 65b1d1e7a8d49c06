/**
 * What of a record must be at hand to show some sentences: the statements they are, and whatever
 * links tie to those, however far. The same is found in it as in the whole record.
 */
import { type Kysely, sql } from "kysely"
import type { Origins } from "../reports/origin.ts"
import type { GleanedReport } from "../talks/gleaned.ts"
import type { Statement } from "../talks/statement.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { Evidence } from "../text/evidence.ts"
import type { ReportId, StatementId } from "../text/ids.ts"
import { settingOf } from "./setting.ts"
import { searchable, type Tables } from "./tables.ts"

type Db = Kysely<Tables>

export interface Excerpt {
  /** Both in the order of the whole record. */
  readonly statements: readonly Statement[]
  readonly links: readonly StatementLink[]
}

export async function excerptAround(db: Db, evidence: Iterable<Evidence>): Promise<Excerpt> {
  const sentences = [...new Map(Array.from(evidence, (one) => [placeOf(one), one])).values()]
  const exact = await statementsAt(db, sentences)
  const places = new Set(exact.flatMap(({ body }) => placesIn(body)))
  const others = sentences.filter((one) => !places.has(placeOf(one)))
  const reports = [...new Set(others.map(({ report }) => report))]
  const around = await inPages(reports, (ids) => placesOf(db, "report", ids))
  return tiedTo(db, [...new Map([...exact, ...around].map((row) => [row.id, row])).values()])
}

export const placeOf = ({ report, start, end }: Evidence): string => `${report} ${start} ${end}`

const placesIn = (body: string): string[] => (JSON.parse(body) as Statement).evidence.map(placeOf)

/** Quick, and misses none but a statement that is told by more words than its own. */
const statementsAt = (db: Db, sentences: readonly Evidence[]): Promise<Placed[]> =>
  inPages(sentences, (page) =>
    db
      .selectFrom("statements")
      .select(placed)
      .where("report", "in", [...new Set(page.map(({ report }) => report))])
      .where("quote", "in", [...new Set(page.map(({ quote }) => searchable(quote)))])
      .execute(),
  )

async function tiedTo(db: Db, inside: readonly Placed[]): Promise<Excerpt> {
  const seen = new Set<StatementId>(inside.map(({ id }) => id as StatementId))
  const links = new Map<number, StatementLink>()
  for (let frontier = [...seen]; frontier.length > 0;) {
    const found = await linksOn(db, frontier, null)
    for (const [number, link] of found) links.set(number, link)
    frontier = [...found.values()]
      .flatMap(({ from, to }) => [from, to])
      .filter((id) => !seen.has(id))
    for (const id of frontier) seen.add(id)
  }
  const own = new Set(inside.map(({ id }) => id))
  const others = await inPages(
    [...seen].filter((id) => !own.has(id)),
    (ids) => placesOf(db, "id", ids),
  )
  return { statements: inOrder([...inside, ...others]), links: byNumber(links) }
}

/** In the order of the whole record. */
export const statementsNamed = async (
  db: Db,
  ids: readonly StatementId[],
): Promise<readonly Statement[]> =>
  inOrder(await inPages([...new Set(ids)], (page) => placesOf(db, "id", page)))

interface Placed {
  readonly id: string
  readonly filed: string
  readonly report: string
  readonly place: number
  readonly body: string
}

const placed = ["id", "filed", "report", "place", "body"] as const satisfies (keyof Placed)[]

const placesOf = (db: Db, key: "id" | "report", values: readonly string[]): Promise<Placed[]> =>
  db.selectFrom("statements").select(placed).where(key, "in", values).execute()

function inOrder(rows: readonly Placed[]): Statement[] {
  const sorted = rows.toSorted(
    (a, b) => compared(a.filed, b.filed) || compared(a.report, b.report) || a.place - b.place,
  )
  return JSON.parse(`[${sorted.map(({ body }) => body).join(",")}]`) as Statement[]
}

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Links that touch any of the statements, by their place in the list; of one type, or of all. */
export async function linksOn(
  db: Db,
  ids: readonly StatementId[],
  type: StatementLink["type"] | null,
): Promise<ReadonlyMap<number, StatementLink>> {
  const ended = (end: "from_statement" | "to_statement") =>
    inPages(ids, (page) =>
      db
        .selectFrom("findings")
        .select(["number", "body"])
        .where(end, "in", page)
        .$if(type !== null, (query) => query.where("kind", "=", type))
        .execute(),
    )
  const rows = [...(await ended("from_statement")), ...(await ended("to_statement"))]
  return new Map(rows.map(({ number, body }) => [number, JSON.parse(body) as StatementLink]))
}

export const byNumber = <One>(things: ReadonlyMap<number, One>): One[] =>
  [...things].toSorted(([a], [b]) => a - b).map(([, one]) => one)

/** Fewer values than a database takes in one question. */
const pageSize = 500

async function inPages<Value, Row>(
  values: readonly Value[],
  ask: (page: readonly Value[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let k = 0; k < values.length; k += pageSize)
    rows.push(...(await ask(values.slice(k, k + pageSize))))
  return rows
}

export interface Heading {
  readonly report: GleanedReport
  readonly origin: ReportId
}

/** Of these reports, in the order of publication. */
export async function headingsNamed(db: Db, ids: Iterable<ReportId>): Promise<Heading[]> {
  const rows = await inPages([...new Set(ids)], (page) =>
    db
      .selectFrom("reports")
      .select(["id", "filed", "origin", "heading"])
      .where("id", "in", page)
      .execute(),
  )
  return rows
    .toSorted((a, b) => compared(a.filed, b.filed) || compared(a.id, b.id))
    .map(({ origin, heading }) => ({
      report: JSON.parse(heading) as GleanedReport,
      origin: origin as ReportId,
    }))
}

export const originsAmong = (headings: readonly Heading[]): Origins =>
  new Map(headings.map(({ report, origin }) => [report.id, origin]))

export interface Extent {
  readonly reports: number
  readonly origins: number
  readonly statements: number
  /** ISO 8601 date of the latest report; null when none has a date. */
  readonly asOf: string | null
}

/** How much there is in all, of which an excerpt is a part; as it was when all was joined. */
export async function extentOf(db: Db): Promise<Extent> {
  const kept = await settingOf(db, "extent")
  const counts = kept === null ? await counted(db) : (JSON.parse(kept) as Omit<Extent, "asOf">)
  const last = await db
    .selectFrom("reports")
    .select("filed")
    .where("forgotten", "is", null)
    .where("filed", "<", "~")
    .orderBy("filed", "desc")
    .limit(1)
    .executeTakeFirst()
  return { ...counts, asOf: last?.filed.slice(0, 10) ?? null }
}

/** Of a record that was joined by a program that did not note it. */
async function counted(db: Db): Promise<Omit<Extent, "asOf">> {
  const { rows } = await sql<Record<"reports" | "origins" | "statements", number | string>>`
    SELECT (SELECT count(*) FROM reports WHERE forgotten IS NULL) AS reports,
      (SELECT count(DISTINCT origin) FROM reports WHERE forgotten IS NULL) AS origins,
      (SELECT count(*) FROM statements) AS statements`.execute(db)
  const { reports = 0, origins = 0, statements = 0 } = rows[0] ?? {}
  return { reports: Number(reports), origins: Number(origins), statements: Number(statements) }
}
