/** What people decided, laid over what machines read. */
import type { Kysely } from "kysely"
import type { Statement } from "../talks/statement.ts"
import type { Gatherable } from "./entry.ts"
import { changeFrom, type Change } from "./history.ts"
import type { Tables } from "./tables.ts"

/** Standing decisions by subject, then by field, in the order in which fields were first decided. */
export type Decisions = ReadonlyMap<string, ReadonlyMap<string, unknown>>

/** Decisions about a statement that are none of its own fields. */
export const asides = {
  /** The first of the two reviewers that an accusation needs. */
  acceptance: "acceptance",
  /** A statement that a person added, whole, with its attribution. */
  added: "added",
  /** Ids of the statements that take the place of one that was split. */
  split: "split",
  /** Whose codings were before the person who chose, and whose was chosen. */
  adjudication: "adjudication",
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
export function undoneIn(
  changes: readonly Pick<Change, "number" | "undoes">[],
): ReadonlySet<number> {
  const undone = new Set<number>()
  for (const { number, undoes } of changes.toReversed())
    if (undoes !== null && !undone.has(number)) undone.add(undoes)
  return undone
}

/** What stands after all of these, oldest first. */
export function standing(changes: readonly Change[]): Decisions {
  const undone = undoneIn(changes)
  const decisions = new Map<string, Map<string, unknown>>()
  for (const { number, undoes, subject, field, after } of changes) {
    if (undoes !== null || undone.has(number)) continue
    const fields = decisions.get(subject) ?? new Map<string, unknown>()
    decisions.set(subject, fields.set(field, after))
  }
  return decisions
}

/** The statement with what people decided on it. */
export function decidedStatement(statement: Statement, decisions: Decisions): Statement {
  const own = decisions.get(statement.id)
  if (own === undefined) return statement
  const fields = [...own].filter(([field]) => !Object.hasOwn(asides, field))
  return fields.length === 0 ? statement : { ...statement, ...Object.fromEntries(fields) }
}

/** One report's part with what people decided on its statements. */
export const decided = (one: Gatherable, decisions: Decisions): Gatherable =>
  decisions.size === 0
    ? one
    : {
        ...one,
        statements: one.statements.map((statement) => decidedStatement(statement, decisions)),
      }
