/** What people decided, laid over what machines read. */
import type { Kysely } from "kysely"
import type { Statement } from "../talks/statement.ts"
import type { Gatherable } from "./entry.ts"
import { changeFrom, type Change } from "./history.ts"
import type { Tables } from "./tables.ts"

/** The standing values by subject, then by field. */
export type Decisions = ReadonlyMap<string, ReadonlyMap<string, unknown>>

/** The last value a person gave each field, decisions that were undone left out. */
export async function decisionsIn(db: Kysely<Tables>): Promise<Decisions> {
  const rows = await db
    .selectFrom("history")
    .selectAll()
    .where("by_kind", "=", "reviewer")
    .orderBy("number")
    .execute()
  return standing(rows.map(changeFrom))
}

/** An undoing that was itself undone leaves the first decision standing. */
function standing(changes: readonly Change[]): Decisions {
  const undone = new Set<number>()
  for (const { number, undoes } of changes.toReversed())
    if (undoes !== null && !undone.has(number)) undone.add(undoes)
  const decisions = new Map<string, Map<string, unknown>>()
  for (const { number, undoes, subject, field, after } of changes) {
    if (undoes !== null || undone.has(number)) continue
    const fields = decisions.get(subject) ?? new Map<string, unknown>()
    decisions.set(subject, fields.set(field, after))
  }
  return decisions
}

/** One report's part with what people decided on its statements. */
export function decided(one: Gatherable, decisions: Decisions): Gatherable {
  if (!one.statements.some(({ id }) => decisions.has(id))) return one
  const statements = one.statements.map((statement): Statement => {
    const fields = decisions.get(statement.id)
    return fields === undefined ? statement : { ...statement, ...Object.fromEntries(fields) }
  })
  return { ...one, statements }
}
