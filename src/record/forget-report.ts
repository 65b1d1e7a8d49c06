/** Erases a report for law or safety. What stays is a dated stub, so that it does not come back. */
import type { Transaction } from "kysely"
import { forgettingReport, isActorDecision } from "./actor-decision.ts"
import { filingOf } from "./filing.ts"
import type { OpenRecord } from "./open-record.ts"
import { removeWords } from "./put-words.ts"
import { makeStale } from "./setting.ts"
import type { Tables } from "./tables.ts"
import { writing } from "./writing.ts"

export interface Erasure {
  /** ISO 8601. */
  readonly at: string
  readonly reason: string | null
}

/**
 * The stub has the id, the date, and the hashes of the texts by which copies are known. The joint
 * findings are stale afterwards; `compact` erases what still lies in free pages.
 */
export const forgetReport = (record: OpenRecord, id: string, erasure: Erasure): Promise<void> =>
  writing(record, async (db) => {
    await db.deleteFrom("readings").where("report", "=", id).execute()
    await forgetWords(db, id, record.kind)
    await db.deleteFrom("statements").where("report", "=", id).execute()
    await db.deleteFrom("retired").where("report", "=", id).execute()
    await db
      .updateTable("history")
      .set({ before: null, after: null, reason: null })
      .where("report", "=", id)
      .execute()
    await forgetInActorDecisions(db, id)
    await db.updateTable("versions").set({ body: "{}" }).where("report", "=", id).execute()
    await db
      .updateTable("reports")
      .set({
        title: null,
        outlet: null,
        url: null,
        published: null,
        filed: "~",
        filing: 0,
        heading: "{}",
        origin: id,
        forgotten: erasure.at,
      })
      .where("id", "=", id)
      .execute()
    // They hold sentences of all reports and are made anew from those that stay.
    await db.deleteFrom("findings").execute()
    await noteErasure(db, { ...erasure, kind: "report", subject: id })
    await makeStale(db)
  })

/** They name entries of many reports: those of this one go, the decision stands by the others. */
async function forgetInActorDecisions(db: Transaction<Tables>, id: string): Promise<void> {
  const rows = await db
    .selectFrom("history")
    .select(["number", "before", "after"])
    .where("report", "is", null)
    .execute()
  const without = (json: string | null): string | null => {
    const value: unknown = json === null ? null : JSON.parse(json)
    return isActorDecision(value) ? JSON.stringify(forgettingReport(value, id)) : json
  }
  for (const { number, before, after } of rows)
    await db
      .updateTable("history")
      .set({ before: without(before), after: without(after) })
      .where("number", "=", number)
      .execute()
}

/** Of the report itself, and of every statement in it. */
async function forgetWords(
  db: Transaction<Tables>,
  id: string,
  kind: OpenRecord["kind"],
): Promise<void> {
  const filings = (rows: readonly { readonly filed: string; readonly number: number }[]) =>
    rows.map(({ filed, number }) => filingOf(filed, number))
  const of = (table: "statements" | "reports", key: "report" | "id") =>
    db.selectFrom(table).select(["filed", "number"]).where(key, "=", id).execute()
  await removeWords(
    db,
    { kind, shelf: "statement_words" },
    filings(await of("statements", "report")),
  )
  await removeWords(db, { kind, shelf: "report_words" }, filings(await of("reports", "id")))
}

export async function noteErasure(
  db: Transaction<Tables>,
  { kind, subject, at, reason }: Erasure & { readonly kind: string; readonly subject: string },
): Promise<void> {
  const row = await db
    .selectFrom("erasures")
    .select(({ fn }) => fn.max("number").as("last"))
    .executeTakeFirst()
  await db
    .insertInto("erasures")
    .values({ number: (row?.last ?? 0) + 1, kind, subject, at, reason })
    .execute()
}
