/** One statement as the record shows it now. */
import type { Kysely } from "kysely"
import type { Statement } from "../talks/statement.ts"
import { DecisionRefused } from "./decision-refused.ts"
import type { Tables } from "./tables.ts"

export interface StatementNow {
  /** Of its row, which outlasts every change. */
  readonly number: number
  readonly statement: Statement
}

/** Null when the record has no such statement: an actor's decision is about none. */
export async function statementIfAny(db: Kysely<Tables>, id: string): Promise<StatementNow | null> {
  const row = await db
    .selectFrom("statements")
    .select(["number", "body"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (row === undefined) return null
  return { number: row.number, statement: JSON.parse(row.body) as Statement }
}

/** @throws DecisionRefused when the record has no such statement */
export async function statementNow(db: Kysely<Tables>, id: string): Promise<StatementNow> {
  const now = await statementIfAny(db, id)
  if (now !== null) return now
  throw new DecisionRefused(
    id,
    "the record has no such statement",
    "List the statements with `rapporteur export --format csv`.",
  )
}
