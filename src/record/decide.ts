/** What a person decides on a statement, field by field; every step can be taken back. */
import type { Kysely } from "kysely"
import type { Statement } from "../talks/statement.ts"
import { append, changeFrom, type Change } from "./history.ts"
import type { OpenRecord } from "./open-record.ts"
import { makeStale } from "./setting.ts"
import type { Tables } from "./tables.ts"
import { writing } from "./writing.ts"

/** What a reviewer may decide; where the words stand and how they are quoted is no opinion. */
export const decidable = [
  "speaker",
  "speakerName",
  "speakerRole",
  "party",
  "recipient",
  "via",
  "chain",
  "act",
  "stance",
  "issue",
  "proposal",
  "condition",
  "negotiation",
  "hedged",
  "negated",
  "private",
  "date",
  "event",
  "status",
] as const satisfies readonly (keyof Statement)[]
export type Decidable = (typeof decidable)[number]

/** Who decides, when and why. */
export interface Signature {
  readonly reviewer: string
  /** ISO 8601. */
  readonly at: string
  readonly reason: string | null
}

export type Decision = {
  readonly [Field in Decidable]: { readonly field: Field; readonly value: Statement[Field] }
}[Decidable]

/** The number of the change in the history, or why nothing was changed. */
export type Decided =
  | number
  | "no such statement"
  | "no such change"
  | "no decision"
  | "undone already"

/**
 * Gives a field another value; the joint findings are stale afterwards.
 *
 * ```text
 * await decide(record, id, { field: "act", value: "denies" }, { reviewer: "ida", at, reason: null })
 * ```
 */
export const decide = (
  record: OpenRecord,
  statement: string,
  { field, value }: Decision,
  { reviewer, at, reason }: Signature,
): Promise<Decided> =>
  writing(record, async (db) => {
    const row = await db
      .selectFrom("statements")
      .select(["report", "body"])
      .where("id", "=", statement)
      .executeTakeFirst()
    if (row === undefined) return "no such statement"
    const before = await valueOf(db, statement, field, JSON.parse(row.body) as Statement)
    await makeStale(db)
    const by = { kind: "reviewer", name: reviewer } as const
    return append(db, [
      { subject: statement, report: row.report, field, before, after: value, by, at, reason },
    ])
  })

/** As decided last, which the joint findings may not show yet. */
async function valueOf(
  db: Kysely<Tables>,
  subject: string,
  field: Decidable,
  shown: Statement,
): Promise<unknown> {
  const last = await db
    .selectFrom("history")
    .selectAll()
    .where("subject", "=", subject)
    .where("field", "=", field)
    .where("by_kind", "=", "reviewer")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst()
  return last === undefined ? shown[field] : changeFrom(last).after
}

/** Takes a decision back, or takes the taking back back; what machines read is no decision. */
export const undo = (
  record: OpenRecord,
  number: number,
  { reviewer, at, reason }: Signature,
): Promise<Decided> =>
  writing(record, async (db) => {
    const row = await db
      .selectFrom("history")
      .selectAll()
      .where("number", "=", number)
      .executeTakeFirst()
    if (row === undefined) return "no such change"
    const change = changeFrom(row)
    if (change.by.kind !== "reviewer") return "no decision"
    if (await isUndone(db, change)) return "undone already"
    await makeStale(db)
    const { subject, report, field, before, after } = change
    const by = { kind: "reviewer", name: reviewer } as const
    return append(db, [
      { subject, report, field, before: after, after: before, by, at, reason, undoes: number },
    ])
  })

/** An undoing that was itself taken back leaves the change standing. */
async function isUndone(db: Kysely<Tables>, { number }: Change): Promise<boolean> {
  const rows = await db.selectFrom("history").selectAll().where("undoes", "=", number).execute()
  for (const row of rows) if (!(await isUndone(db, changeFrom(row)))) return true
  return false
}
