/** Reads the contract's lists out of a record, page by page, in an order that only what is kept decides. */
import type { Kysely } from "kysely"
import type { Origins } from "../reports/origin.ts"
import type { Report } from "../reports/report.ts"
import type { GleanedReport } from "../talks/gleaned.ts"
import type { Statement } from "../talks/statement.ts"
import type { ReportId } from "../text/ids.ts"
import { recordedAttributions, recordedReport, type Entry } from "./entry.ts"
import { decisionsIn, type Decisions } from "./decision.ts"
import type { OpenRecord } from "./open-record.ts"
import type { RecordedAttribution, RecordedReport } from "./record.ts"
import { entriesIn } from "./readings.ts"
import type { Tables } from "./tables.ts"

type Db = Kysely<Tables>

/**
 * Runs the work on the record as it stands at one moment, whoever writes meanwhile. The record must
 * not be asked in any other way until the generator is through.
 */
export async function* atOneMoment<T>(
  { db }: OpenRecord,
  work: (snapshot: Db) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const snapshot = await db
    .startTransaction()
    .setAccessMode("read only")
    .setIsolationLevel("repeatable read")
    .execute()
  try {
    yield* work(snapshot)
  } finally {
    await snapshot.rollback().execute()
  }
}

const nobody: Decisions = new Map()

/** Reports that were forgotten are none. */
export async function* reportsIn(db: Db): AsyncGenerator<RecordedReport> {
  const origins = await originsIn(db)
  for await (const entry of entriesIn(db, nobody))
    yield recordedReport(entry, originIn(origins, entry.report))
}

export async function* attributionsIn(db: Db): AsyncGenerator<RecordedAttribution> {
  for await (const entry of entriesKept(db)) yield* recordedAttributions(entry)
}

/** Each report as it was read, with what people decided. */
export async function* entriesKept(db: Db): AsyncGenerator<Entry> {
  yield* entriesIn(db, await decisionsIn(db))
}

/** Each report with its statements as all reports tell them: names in full, parties known. */
export async function* toldIn(db: Db): AsyncGenerator<Entry> {
  for await (const entry of entriesKept(db))
    yield { ...entry, statements: await statementsOf(db, entry.report.id) }
}

/** As JSON, in the order of publication, then of the text. */
export async function* statementsIn(db: Db): AsyncGenerator<string> {
  for await (const { id } of reportIdsIn(db)) {
    const rows = await bodiesOf(db, id)
    for (const { body } of rows) yield body
  }
}

/** Reports as they are named beside a sentence, in the order of publication. */
export async function headingsIn(db: Db): Promise<GleanedReport[]> {
  const rows = await db
    .selectFrom("reports")
    .select("heading")
    .where("forgotten", "is", null)
    .orderBy("filed")
    .orderBy("id")
    .execute()
  return rows.map(({ heading }) => JSON.parse(heading) as GleanedReport)
}

/** As JSON, one list of the contract in its order. */
export async function findingsIn(db: Db, list: string): Promise<string[]> {
  const rows = await db
    .selectFrom("findings")
    .select("body")
    .where("list", "=", list)
    .orderBy("number")
    .execute()
  return rows.map(({ body }) => body)
}

export const originsIn = async (db: Db): Promise<Origins> => {
  const rows = await db
    .selectFrom("reports")
    .select(["id", "origin"])
    .where("forgotten", "is", null)
    .orderBy("filed")
    .orderBy("id")
    .execute()
  return new Map(rows.map(({ id, origin }) => [id as ReportId, origin as ReportId]))
}

const originIn = (origins: Origins, { id }: Report): ReportId => origins.get(id) ?? id

async function* reportIdsIn(db: Db): AsyncGenerator<{ readonly id: string }> {
  yield* await db
    .selectFrom("reports")
    .select("id")
    .where("forgotten", "is", null)
    .orderBy("filed")
    .orderBy("id")
    .execute()
}

const bodiesOf = (db: Db, report: string) =>
  db.selectFrom("statements").select("body").where("report", "=", report).orderBy("place").execute()

const statementsOf = async (db: Db, report: string): Promise<Statement[]> =>
  (await bodiesOf(db, report)).map(({ body }) => JSON.parse(body) as Statement)
