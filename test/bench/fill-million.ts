/** Fiction: a record of as many invented statements as asked for, written straight into its tables. */
import { filingOf } from "../../src/record/filing.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import { putWords, searchedOf } from "../../src/record/put-words.ts"
import { set, settingOf } from "../../src/record/setting.ts"
import type { StatementRow } from "../../src/record/tables.ts"
import { writing } from "../../src/record/writing.ts"
import { grouped } from "../../src/text/grouped.ts"
import { findingsOf, lastDay, lineLength, perReport, silences, statementOf } from "./million.ts"
import { chance } from "./varied.ts"

/** Rows in one query, and queries in one transaction. */
const atOnce = 200

/** @param count of statements; twenty in a report */
async function fill(record: OpenRecord, count: number): Promise<void> {
  const next = chance(3)
  for (let from = 0; from < count; from += atOnce * 50)
    await writing(record, async (db) => {
      for (let at = from; at < Math.min(count, from + atOnce * 50); at += atOnce) {
        const rows = Array.from({ length: atOnce }, (_, k) => statementOf(at + k, count, next))
        const reports = [...grouped(rows, ({ report }) => report).values()]
        const versions = reports.map(versionOf)
        await db
          .insertInto("reports")
          .values(reports.flatMap((own) => own.slice(0, 1).map(reportOf)))
          .execute()
        await db.insertInto("versions").values(versions).execute()
        await putWords(db, { kind: record.kind, shelf: "report_words" }, reports.map(textOf))
        await db.insertInto("statements").values(rows).execute()
        await putWords(db, { kind: record.kind, shelf: "statement_words" }, rows.map(searchedOf))
        await db
          .insertInto("findings")
          .values(findingsOf(rows, at, next))
          .execute()
      }
    })
  await writing(record, async (db) => {
    await db.insertInto("findings").values(silences(lastDay)).execute()
    const reports = Math.ceil(count / perReport)
    await set(db, "extent", JSON.stringify({ reports, origins: reports, statements: count }))
    for (const name of ["revision", "gathered", "novelties"] as const) await set(db, name, "1")
  })
}

/**
 * Fills what is empty, and leaves what is filled as it is.
 *
 * @returns the seconds that it took
 */
export async function filled(place: string, count: number): Promise<number> {
  const record = await openRecord(place, { create: true, seconds: 30 })
  const began = performance.now()
  const isEmpty = (await settingOf(record.db, "extent")) === null
  if (isEmpty) await fill(record, count)
  if (isEmpty) await record.script(record.kind === "postgres" ? "VACUUM ANALYZE" : "ANALYZE")
  await record.close()
  return (performance.now() - began) / 1000
}

/** Its sentences, each where its statement says that it stands. */
const textIn = (rows: readonly StatementRow[]): string =>
  rows.map(({ quote }) => quote.padEnd(lineLength - 1)).join("\n")

const textOf = (rows: readonly StatementRow[]) => ({
  filing: filingOf(rows[0]?.filed ?? "~", rows[0]?.number ?? 1),
  text: textIn(rows),
})

function versionOf(rows: readonly StatementRow[]) {
  const { report = "", filed = "", outlet = null } = rows[0] ?? {}
  const named = { id: report, key: null, title: null, outlet, author: null, url: null }
  const told = { published: filed, language: "en", credits: [], furniture: [] }
  const body = { ...named, ...told, words: rows.length * 18, text: textIn(rows) }
  const kept = `${filed}T00:00:00.000Z`
  const whole = { hash: report, blotted: null, store: "full", kept } as const
  return { report, version: 1, ...whole, body: JSON.stringify(body) }
}

const reportOf = ({ report: id, outlet, filed, number }: StatementRow) => ({
  id,
  number,
  filing: filingOf(filed, number),
  version: 1,
  origin: id,
  title: null,
  outlet,
  url: null,
  published: filed,
  filed,
  heading: JSON.stringify({ id, key: null, title: null, outlet, published: filed, credits: [] }),
  forgotten: null,
})
