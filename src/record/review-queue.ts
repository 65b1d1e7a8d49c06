/** What is still to be looked at, the riskiest first. */
import { sql } from "kysely"
import type { Report } from "../reports/report.ts"
import type { Statement } from "../talks/statement.ts"
import type { OpenRecord } from "./open-record.ts"
import type { Part } from "./page-of.ts"

export interface QueueOptions {
  /** Only statements of this party, on this issue, with this act; null for all. */
  readonly party: string | null
  readonly issue: string | null
  readonly act: string | null
}

/**
 * Ids of the statements nobody decided on: accusations and threats first, since a wrong one can
 * harm somebody, then what the machine is least sure of.
 *
 * @param part null for all of them
 */
export async function reviewQueue(
  { db }: OpenRecord,
  { party, issue, act }: QueueOptions,
  part: Part | null = null,
): Promise<string[]> {
  // Written out: only so does a database see that the index of the queue holds what is asked for.
  let query = db.selectFrom("statements").select("id").where("status", "=", sql.lit("proposed"))
  if (party !== null) query = query.where("party", "=", party)
  if (issue !== null) query = query.where("issue", "=", issue)
  if (act !== null) query = query.where("act", "=", act)
  if (part !== null) query = query.offset(part.offset).limit(part.limit)
  const rows = await query
    .orderBy(sql`CASE WHEN act IN ('accuses', 'threatens') THEN 0 ELSE 1 END`)
    .orderBy("confidence")
    .orderBy("filed")
    .orderBy("id")
    .execute()
  return rows.map(({ id }) => id)
}

/** A statement with the report it stands in, for whoever has to judge it. */
export interface ReviewItem {
  readonly statement: Statement
  /** Its text is blank outside of the quotations where the record keeps no more. */
  readonly report: Report
}

/** Null when the record no longer has the statement. */
export async function reviewItem({ db }: OpenRecord, id: string): Promise<ReviewItem | null> {
  const row = await db
    .selectFrom("statements")
    .innerJoin("reports", "reports.id", "statements.report")
    .innerJoin("versions", (on) =>
      on
        .onRef("versions.report", "=", "reports.id")
        .onRef("versions.version", "=", "reports.version"),
    )
    .select(["statements.body as statement", "versions.body as report"])
    .where("statements.id", "=", id)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    statement: JSON.parse(row.statement) as Statement,
    report: JSON.parse(row.report) as Report,
  }
}
