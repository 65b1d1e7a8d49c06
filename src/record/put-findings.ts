/** Writes the lists that many reports tell together, touching only the rows that differ. */
import type { Transaction } from "kysely"
import type { Gathered } from "./entry.ts"
import { searchableOrNull, type FindingRow, type Tables } from "./tables.ts"

/** The lists of the contract that are kept as findings, in its order. */
export const findingLists = [
  "actors",
  "meetings",
  "proposals",
  "positions",
  "movements",
  "links",
  "silences",
  "rungChanges",
  "accounts",
] as const
export type FindingList = (typeof findingLists)[number]

/** `changes` is one thing, not a list; it stands beside them as a list of one. */
const changes = "changes"

/** Pairs of actors for a reviewer to decide on; no list of the contract. */
const maybe = "maybe"

export async function putFindings(db: Transaction<Tables>, gathered: Gathered): Promise<void> {
  for (const list of findingLists) await putList(db, list, gathered[list])
  await putList(db, changes, gathered.changes === null ? [] : [gathered.changes])
  await putList(db, maybe, gathered.maybe)
}

async function putList(
  db: Transaction<Tables>,
  list: FindingRow["list"],
  things: readonly object[],
): Promise<void> {
  const before = await db
    .selectFrom("findings")
    .select(["number", "body"])
    .where("list", "=", list)
    .execute()
  const known = new Map(before.map(({ number, body }) => [number, body]))
  const rows = things.map((one, number) => rowOf(list, number, one))
  const changed = rows.filter(({ number, body }) => known.get(number) !== body)
  for (const row of changed)
    await db
      .insertInto("findings")
      .values(row)
      .onConflict((on) => on.columns(["list", "number"]).doUpdateSet(row))
      .execute()
  await db
    .deleteFrom("findings")
    .where("list", "=", list)
    .where("number", ">=", things.length)
    .execute()
}

/** Fields that some lists have; what a list has not is null. */
interface Sortable {
  readonly id?: string
  readonly party?: string | null
  readonly issue?: string | null
  readonly date?: string | null
}

function rowOf(list: string, number: number, one: Sortable): FindingRow {
  const { id = null, party = null, issue = null, date = null } = one
  return {
    list,
    number,
    id,
    party: searchableOrNull(party),
    issue: searchableOrNull(issue),
    date,
    body: JSON.stringify(one),
  }
}
