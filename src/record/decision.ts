/** What people decided, laid over what machines read. */
import type { Kysely } from "kysely"
import type { Statement } from "../talks/statement.ts"
import type { Gatherable } from "./entry.ts"
import { changeFrom, type Change } from "./history.ts"
import type { Tables } from "./tables.ts"

/** Standing decisions by subject, then by field. */
export type Decisions = ReadonlyMap<string, Standing>

interface Standing {
  readonly report: string | null
  /** In the order in which the fields were first decided. */
  readonly fields: ReadonlyMap<string, unknown>
}

/** Decisions about a statement that are none of its own fields. */
export const asides = {
  /** A statement that a person found: the whole of it. */
  added: "added",
  /** The first of the two reviewers that an accusation needs. */
  acceptance: "acceptance",
} as const

/** The last value a person gave each field, decisions that were undone left out. */
export async function decisionsIn(db: Kysely<Tables>): Promise<Decisions> {
  return standing((await byPeople(db).execute()).map(changeFrom))
}

/** Those on one statement, or on all of one report's. */
export async function decisionsOn(
  db: Kysely<Tables>,
  about: "subject" | "report",
  id: string,
): Promise<Decisions> {
  return standing((await byPeople(db).where(about, "=", id).execute()).map(changeFrom))
}

const byPeople = (db: Kysely<Tables>) =>
  db.selectFrom("history").selectAll().where("by_kind", "=", "reviewer").orderBy("number")

/** Numbers of the changes that do not stand: an undoing that was itself undone takes nothing back. */
export function undoneIn(changes: readonly Change[]): ReadonlySet<number> {
  const undone = new Set<number>()
  for (const { number, undoes } of changes.toReversed())
    if (undoes !== null && !undone.has(number)) undone.add(undoes)
  return undone
}

/** What stands after all of these, oldest first. */
export function standing(changes: readonly Change[]): Decisions {
  const undone = undoneIn(changes)
  const decisions = new Map<string, { report: string | null; fields: Map<string, unknown> }>()
  for (const { number, undoes, subject, report, field, after } of changes) {
    if (undoes !== null || undone.has(number)) continue
    const own = decisions.get(subject) ?? { report, fields: new Map<string, unknown>() }
    decisions.set(subject, own)
    own.fields.set(field, after)
  }
  return decisions
}

/** The statement with what people decided on it. */
export function decidedStatement(statement: Statement, decisions: Decisions): Statement {
  const own = decisions.get(statement.id)
  if (own === undefined) return statement
  const fields = [...own.fields].filter(([field]) => !Object.hasOwn(asides, field))
  return fields.length === 0 ? statement : { ...statement, ...Object.fromEntries(fields) }
}

const startOf = ({ evidence }: Statement): number => evidence[0]?.start ?? 0

/** One report's part with what people decided on its statements, in the order of the text. */
export function decided(one: Gatherable, decisions: Decisions): Gatherable {
  if (decisions.size === 0) return one
  const own = one.statements.map((statement) => decidedStatement(statement, decisions))
  const added = addedTo(one.report.id, decisions)
  if (added.length === 0) return { ...one, statements: own }
  return {
    ...one,
    statements: [...own, ...added].toSorted((a, b) => startOf(a) - startOf(b)),
  }
}

function addedTo(report: string, decisions: Decisions): Statement[] {
  return [...decisions.values()].flatMap((own) => {
    const added = own.report === report ? own.fields.get(asides.added) : undefined
    return added ? [decidedStatement(added as Statement, decisions)] : []
  })
}
