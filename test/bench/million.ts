/** Fiction: a record of as many invented statements as asked for, written straight into its tables. */
import type { OpenRecord } from "../../src/record/open-record.ts"
import { putWords } from "../../src/record/put-words.ts"
import type { FindingRow, StatementRow } from "../../src/record/tables.ts"
import { writing } from "../../src/record/writing.ts"
import { chance } from "./varied.ts"

const names = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, k) => `${kind} ${k + 1}`)

const parties = names("Party", 8)
const issues = names("Issue", 30)
const outlets = names("Outlet", 40)
const speakers = names("Speaker", 4_000)
const acts = ["accepts", "rejects", "demands", "denies", "threatens", "proposes", "other"]
const stances = ["accepts", "rejects", "conditional", "demands"]
const perReport = 20

/** A few thousand words, some of them in every third statement, most of them rare. */
const wordOf = (next: () => number): string => `word${Math.floor(next() ** 3 * 5_000)}`

const pick = (list: readonly string[], next: () => number): string =>
  list[Math.floor(next() * list.length)] ?? ""

const dayOf = (part: number): string =>
  new Date(Date.UTC(2017, 0, 1) + Math.floor(part * 3_650) * 86_400_000).toISOString().slice(0, 10)

function statementOf(number: number, count: number, next: () => number): StatementRow {
  const report = `r-${Math.floor(number / perReport)
    .toString(16)
    .padStart(16, "0")}`
  const place = number % perReport
  const quote = Array.from({ length: 18 }, () => wordOf(next)).join(" ")
  const told = {
    id: `${report}.s${number}`,
    report,
    party: pick(parties, next),
    issue: pick(issues, next),
    act: pick(acts, next),
    date: dayOf(Math.floor(number / perReport) / (count / perReport)),
    status: "proposed",
    confidence: 0.9,
    quote,
  }
  const speaker = pick(speakers, next)
  const evidence = [{ report, start: place * 200, end: place * 200 + quote.length, quote }]
  return {
    ...told,
    number: number + 1,
    place,
    speaker: `${report}.p1`,
    speaker_name: speaker,
    stance: null,
    outlet: pick(outlets, next),
    filed: told.date,
    body: JSON.stringify({ ...told, evidence, speakerName: speaker, chain: [] }),
  }
}

function positionOf(number: number, next: () => number): FindingRow {
  const [party, issue] = [pick(parties, next), pick(issues, next)]
  const date = dayOf(next())
  const statements = [`r-${"0".repeat(16)}.s0`]
  const body = { party, issue, stance: pick(stances, next), date, rung: null, private: false }
  return {
    list: "positions",
    number,
    id: null,
    party,
    issue,
    date,
    body: JSON.stringify({ ...body, fresh: true, statements, evidence: [] }),
  }
}

/** Rows in one query, and queries in one transaction. */
const atOnce = 200

/** @param count of statements; twenty in a report, one in fifty a position */
export async function fill(record: OpenRecord, count: number): Promise<void> {
  const next = chance(3)
  for (let from = 0; from < count; from += atOnce * 50)
    await writing(record, async (db) => {
      for (let at = from; at < Math.min(count, from + atOnce * 50); at += atOnce) {
        const rows = Array.from({ length: atOnce }, (_, k) => statementOf(at + k, count, next))
        const reports = [...new Map(rows.map((row) => [row.report, row])).values()]
        await db.insertInto("reports").values(reports.map(reportOf)).execute()
        await db.insertInto("statements").values(rows).execute()
        await putWords(db, record.kind, rows)
        await db
          .insertInto("findings")
          .values(Array.from({ length: atOnce / 50 }, (_, k) => positionOf(at / 50 + k, next)))
          .execute()
      }
    })
}

const reportOf = ({ report: id, outlet, filed }: StatementRow) => ({
  id,
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
