/** Writes the statements as all reports tell them, touching only those that read otherwise now. */
import type { Transaction } from "kysely"
import type { Statement } from "../talks/statement.ts"
import type { OpenRecord } from "./open-record.ts"
import { filingOf } from "./filing.ts"
import { putWords, removeWords, searchedOf } from "./put-words.ts"
import { searchable, searchableOrNull, type StatementRow, type Tables } from "./tables.ts"

/** A row without the number, which says only when it first came in. */
type Told = Omit<StatementRow, "number" | "filing">

export async function putStatements(
  db: Transaction<Tables>,
  statements: readonly Statement[],
  kind: OpenRecord["kind"],
): Promise<void> {
  const known = new Map((await rowsIn(db)).map((row) => [row.id, row]))
  const reports = await reportsIn(db)
  const places = new Map<string, number>()
  let number = [...known.values()].reduce((most, row) => Math.max(most, row.number), 0)
  const changed: StatementRow[] = []
  const unfiled: StatementRow[] = []
  for (const one of statements) {
    const place = places.get(one.report) ?? 0
    places.set(one.report, place + 1)
    const told = rowOf(one, place, reports.get(one.report) ?? unknown)
    const before = known.get(one.id)
    known.delete(one.id)
    if (before === undefined) changed.push(filedAs(told, ++number))
    else if (!isEqual(before, told)) {
      changed.push(filedAs(told, before.number))
      if (before.filed !== told.filed) unfiled.push(before)
    }
  }
  await remove(db, [...known.keys()])
  const gone = [...known.values(), ...unfiled].map((row) => filingOf(row.filed, row.number))
  await removeWords(db, { kind, shelf }, gone)
  await write(db, changed)
  await putWords(db, { kind, shelf }, changed.map(searchedOf))
}

const shelf = "statement_words"

const filedAs = (told: Told, number: number): StatementRow => ({
  number,
  filing: filingOf(told.filed, number),
  ...told,
})

interface Filing {
  readonly outlet: string | null
  readonly filed: string
}

const unknown: Filing = { outlet: null, filed: "~" }

/** All, or one. */
async function reportsIn(
  db: Transaction<Tables>,
  only: string | null = null,
): Promise<ReadonlyMap<string, Filing>> {
  let query = db.selectFrom("reports").select(["id", "outlet", "filed"])
  if (only !== null) query = query.where("id", "=", only)
  const rows = await query.execute()
  return new Map(rows.map((row) => [row.id, row]))
}

const rowsIn = (db: Transaction<Tables>): Promise<StatementRow[]> =>
  db.selectFrom("statements").selectAll().execute()

const rowOf = (one: Statement, place: number, { outlet, filed }: Filing): Told => ({
  id: one.id,
  report: one.report,
  place,
  speaker: one.speaker,
  speaker_name: searchableOrNull(one.speakerName),
  party: searchableOrNull(one.party),
  issue: searchableOrNull(one.issue),
  act: one.act,
  stance: one.stance,
  outlet,
  date: one.date,
  filed,
  status: one.status,
  confidence: one.confidence,
  quote: searchable(one.quote),
  body: JSON.stringify(one),
})

/** Shows one statement as it reads now, and finds it by that, before all reports are joined anew. */
export async function putStatement(
  db: Transaction<Tables>,
  { number, statement }: { readonly number: number; readonly statement: Statement },
  kind: OpenRecord["kind"],
): Promise<void> {
  const filing = (await reportsIn(db, statement.report)).get(statement.report) ?? unknown
  const told = rowOf(statement, 0, filing)
  const { place: _place, ...shown } = told
  await db.updateTable("statements").set(shown).where("number", "=", number).execute()
  await putWords(db, { kind, shelf }, [searchedOf({ ...told, number })])
}

/** Shows a statement that was not there, behind all others of its report until the next joining. */
export async function addStatement(
  db: Transaction<Tables>,
  statement: Statement,
  kind: OpenRecord["kind"],
): Promise<void> {
  const filing = (await reportsIn(db, statement.report)).get(statement.report) ?? unknown
  const last = await db
    .selectFrom("statements")
    .select(({ fn }) => [fn.max("number").as("number"), fn.max("place").as("place")])
    .executeTakeFirst()
  const told = rowOf(statement, (last?.place ?? 0) + 1, filing)
  const row = filedAs(told, (last?.number ?? 0) + 1)
  await write(db, [row])
  await putWords(db, { kind, shelf }, [searchedOf(row)])
}

export async function dropStatement(
  db: Transaction<Tables>,
  id: string,
  kind: OpenRecord["kind"],
): Promise<void> {
  const rows = await db.selectFrom("statements").select("filing").where("id", "=", id).execute()
  await remove(db, [id])
  await removeWords(
    db,
    { kind, shelf },
    rows.map(({ filing }) => filing),
  )
}

/** The body holds all that a statement tells; the rest is where it was printed. */
const isEqual = (a: Told, b: Told): boolean =>
  a.body === b.body && a.place === b.place && a.outlet === b.outlet && a.filed === b.filed

/** Rows in one query: enough to be quick, few enough for the parameters a database takes. */
const atOnce = 50

async function remove(db: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  for (let k = 0; k < ids.length; k += atOnce)
    await db
      .deleteFrom("statements")
      .where("id", "in", ids.slice(k, k + atOnce))
      .execute()
}

async function write(db: Transaction<Tables>, rows: readonly StatementRow[]): Promise<void> {
  for (let k = 0; k < rows.length; k += atOnce)
    await db
      .insertInto("statements")
      .values(rows.slice(k, k + atOnce))
      .onConflict((on) =>
        on
          .column("id")
          .doUpdateSet((row) =>
            Object.fromEntries(columns.map((name) => [name, row.ref(`excluded.${name}`)])),
          ),
      )
      .execute()
}

const columns = [
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
  "filing",
  "status",
  "confidence",
  "quote",
  "body",
] as const satisfies readonly (keyof StatementRow)[]
