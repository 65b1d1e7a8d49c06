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

/** @throws DecisionRefused when the record has no such statement */
export async function statementNow(db: Kysely<Tables>, id: string): Promise<StatementNow> {
  const row = await db
    .selectFrom("statements")
    .select(["number", "body"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (row === undefined)
    throw new DecisionRefused(
      id,
      "the record has no such statement",
      "List the statements with `rapporteur export --format csv`.",
    )
  return { number: row.number, statement: JSON.parse(row.body) as Statement }
}
