/** What becomes of an earlier reading when another takes its place: nothing is lost, all is told. */
import type { Transaction } from "kysely"
import type { Statement } from "../talks/statement.ts"
import { addedByReport, fits } from "./added.ts"
import { decisionsOn } from "./decision.ts"
import type { Entry, Gatherable } from "./entry.ts"
import { append, type Told } from "./history.ts"
import type { Tables } from "./tables.ts"

export interface Retirement {
  readonly kind: "version" | "reread"
  /** The version that was current until now. */
  readonly version: number
  readonly method: string
  readonly now: string
}

/** Puts away statements that the new reading lacks, and tells of each field that reads otherwise. */
export async function retire(
  db: Transaction<Tables>,
  next: Entry,
  retirement: Retirement,
): Promise<void> {
  const before = await statementsBefore(db, next.report.id)
  const after = new Map(next.statements.map((one) => [one.id as string, one]))
  await putAway(
    db,
    before.filter(({ id }) => !after.has(id)),
    retirement,
  )
  await bringBack(db, [...after.keys()])
  if (retirement.kind === "version") {
    await orphanSuperseded(db, next.report.id)
    await orphanAdded(db, next, retirement)
  }
  const { method, now } = retirement
  const told = before.flatMap((one) => differences(one, after.get(one.id)))
  await append(
    db,
    told.map((one) => ({ ...one, by: { kind: "model", name: method }, at: now, reason: null })),
  )
}

async function statementsBefore(db: Transaction<Tables>, report: string): Promise<Statement[]> {
  const row = await db
    .selectFrom("readings")
    .select("gleaned")
    .where("report", "=", report)
    .executeTakeFirst()
  return row === undefined ? [] : [...(JSON.parse(row.gleaned) as Gatherable).statements]
}

async function putAway(
  db: Transaction<Tables>,
  statements: readonly Statement[],
  { kind, version }: Retirement,
): Promise<void> {
  const reason = kind === "version" ? "orphaned" : "superseded"
  for (const one of statements)
    await db
      .insertInto("retired")
      .values({ id: one.id, report: one.report, version, reason, body: JSON.stringify(one) })
      .onConflict((on) => on.column("id").doUpdateSet({ reason }))
      .execute()
}

async function bringBack(db: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom("retired").where("id", "in", ids).execute()
}

/** They were taken from a text that is no longer the report's. */
const orphanSuperseded = (db: Transaction<Tables>, report: string) =>
  db
    .updateTable("retired")
    .set({ reason: "orphaned" })
    .where("report", "=", report)
    .where("reason", "=", "superseded")
    .execute()

/** What people added to words that an edit took away; should they come back, so does it. */
async function orphanAdded(
  db: Transaction<Tables>,
  { report }: Entry,
  retirement: Retirement,
): Promise<void> {
  const added = addedByReport(await decisionsOn(db, "report", report.id)).get(report.id) ?? []
  const [standing, gone] = [
    added.filter((one) => fits(one, report.text)),
    added.filter((one) => !fits(one, report.text)),
  ]
  await bringBack(
    db,
    standing.map(({ statement }) => statement.id),
  )
  await putAway(
    db,
    gone.map(({ statement }) => statement),
    retirement,
  )
}

/** Fields that read otherwise; where they stand in the text is no matter of opinion. */
function differences(
  before: Statement,
  after: Statement | undefined,
): Pick<Told, "subject" | "report" | "field" | "before" | "after">[] {
  if (after === undefined) return []
  return (Object.keys(after) as (keyof Statement)[]).flatMap((field) => {
    if (field === "evidence" || field === "attribution" || field === "condition") return []
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) return []
    const { id, report } = after
    return [{ subject: id, report, field, before: before[field], after: after[field] }]
  })
}
