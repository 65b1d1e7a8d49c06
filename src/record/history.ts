/** The history of every field: who or what gave it another value, when and why. Append-only. */
import type { Kysely } from "kysely"
import type { HistoryRow, Tables } from "./tables.ts"

/** Machine and human are never confused: a model's name can be no reviewer's. */
export interface Author {
  /** A coder's codings change nothing in the record until somebody adjudicates them. */
  readonly kind: "model" | "reviewer" | "coder"
  readonly name: string
}

/** One change of one field. */
export interface Told {
  /** Id of a statement, actor, meeting, ... */
  readonly subject: string
  readonly report: string | null
  readonly field: string
  readonly before: unknown
  readonly after: unknown
  readonly by: Author
  /** ISO 8601. */
  readonly at: string
  readonly reason: string | null
}

export interface Change extends Told {
  /** From 1, in the order in which things were changed. */
  readonly number: number
  /** The change that this one takes back; null for any other. */
  readonly undoes: number | null
  /** Number of the first change of what was done in one go; null for what a machine changed. */
  readonly step: number | null
}

/**
 * Adds changes; must run inside `writing`, which keeps their numbers apart.
 *
 * @returns the number of the first
 */
export async function append(
  db: Kysely<Tables>,
  changes: readonly (Told & { readonly undoes?: number })[],
): Promise<number> {
  const first = (await lastNumber(db)) + 1
  for (const [k, one] of changes.entries())
    await db
      .insertInto("history")
      .values(rowOf(one, first + k, one.by.kind === "model" ? null : first))
      .execute()
  return first
}

async function lastNumber(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("history")
    .select(({ fn }) => fn.max("number").as("last"))
    .executeTakeFirst()
  return row?.last ?? 0
}

const rowOf = (
  one: Told & { readonly undoes?: number | null },
  number: number,
  step: number | null,
): HistoryRow => ({
  number,
  subject: one.subject,
  report: one.report,
  field: one.field,
  before: JSON.stringify(one.before ?? null),
  after: JSON.stringify(one.after ?? null),
  by_kind: one.by.kind,
  by_name: one.by.name,
  at: one.at,
  reason: one.reason,
  undoes: one.undoes ?? null,
  step,
})

/** All changes of one subject, oldest first. */
export async function historyOf(db: Kysely<Tables>, subject: string): Promise<Change[]> {
  const rows = await db
    .selectFrom("history")
    .selectAll()
    .where("subject", "=", subject)
    .orderBy("number")
    .execute()
  return rows.map(changeFrom)
}

/** All that people changed, oldest first. */
export async function changesIn(db: Kysely<Tables>): Promise<Change[]> {
  const rows = await db
    .selectFrom("history")
    .selectAll()
    .where("by_kind", "=", "reviewer")
    .orderBy("number")
    .execute()
  return rows.map(changeFrom)
}

/** All that reviewers and coders did, oldest first. */
export async function peoplesChangesIn(db: Kysely<Tables>): Promise<Change[]> {
  const rows = await db
    .selectFrom("history")
    .selectAll()
    .where("by_kind", "in", ["reviewer", "coder"])
    .orderBy("number")
    .execute()
  return rows.map(changeFrom)
}

/** Takes a history over as it was elsewhere, numbers and all, where there is none yet. */
export async function putChanges(db: Kysely<Tables>, changes: readonly Change[]): Promise<void> {
  for (const one of changes)
    await db
      .insertInto("history")
      .values(rowOf(one, one.number, one.step))
      .execute()
}

/** All that coders coded, oldest first. */
export async function codingChangesIn(db: Kysely<Tables>): Promise<Change[]> {
  const rows = await db
    .selectFrom("history")
    .selectAll()
    .where("by_kind", "=", "coder")
    .orderBy("number")
    .execute()
  return rows.map(changeFrom)
}

export const changeFrom = (row: HistoryRow): Change => ({
  number: row.number,
  subject: row.subject,
  report: row.report,
  field: row.field,
  before: row.before === null ? null : JSON.parse(row.before),
  after: row.after === null ? null : JSON.parse(row.after),
  by: { kind: row.by_kind, name: row.by_name },
  at: row.at,
  reason: row.reason,
  undoes: row.undoes,
  step: row.step,
})
