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

/** What was new when it was told stands beside them too, though no list of the contract. */
export const novelties = "novelties"

export async function putFindings(db: Transaction<Tables>, gathered: Gathered): Promise<void> {
  for (const list of findingLists) await putList(db, list, gathered[list])
  await putList(db, novelties, gathered.novelties ?? [])
  await putList(db, changes, gathered.changes === null ? [] : [gathered.changes])
  await putList(db, maybe, gathered.maybe)
}

/** Rows in one query: few enough for the parameters that a database takes. */
const atOnce = 50

const told = [
  "id",
  "party",
  "issue",
  "date",
  "kind",
  "from_statement",
  "to_statement",
  "body",
] as const satisfies readonly (keyof FindingRow)[]

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
  const rows = things.map((one, number) => findingRow(list, number, one))
  const changed = rows.filter(({ number, body }) => known.get(number) !== body)
  for (let k = 0; k < changed.length; k += atOnce)
    await db
      .insertInto("findings")
      .values(changed.slice(k, k + atOnce))
      .onConflict((on) =>
        on
          .columns(["list", "number"])
          .doUpdateSet((row) =>
            Object.fromEntries(told.map((name) => [name, row.ref(`excluded.${name}`)])),
          ),
      )
      .execute()
  await db
    .deleteFrom("findings")
    .where("list", "=", list)
    .where("number", ">=", things.length)
    .execute()
}

/** Fields that some lists have; what a list has not is null. */
export interface Sortable {
  readonly id?: string
  readonly party?: string | null
  readonly issue?: string | null
  readonly date?: string | null
  readonly from?: string
  readonly to?: string
  readonly type?: string
  readonly basis?: string
  readonly private?: boolean
  readonly fresh?: boolean
}

/** A position behind closed doors is never the public one; old words printed again are neither. */
function kindIn(list: string, one: Sortable): string | null {
  if (list === "positions") return one.private ? "private" : one.fresh ? "public" : "repeated"
  return (list === "movements" ? one.basis : list === "links" ? one.type : null) ?? null
}

/** A finding as it is kept, with what it is looked for by. */
export function findingRow(list: string, number: number, one: Sortable): FindingRow {
  const { id = null, party = null, issue = null, date = null, from = null, to = null } = one
  const isLink = list === "links"
  return {
    list,
    number,
    id,
    party: searchableOrNull(party),
    issue: searchableOrNull(issue),
    date,
    kind: kindIn(list, one),
    from_statement: isLink ? from : null,
    to_statement: isLink ? to : null,
    body: JSON.stringify(one),
  }
}
