/** Parts of long lists, read as they are asked for: one row more than shown tells whether there are more. */
import type { Kysely } from "kysely"
import type { GleanedReport } from "../talks/gleaned.ts"
import { undoneIn } from "./decision.ts"
import type { Gathered } from "./entry.ts"
import { changeFrom, type Change } from "./history.ts"
import type { FindingList } from "./put-findings.ts"
import type { Tables } from "./tables.ts"

type Db = Kysely<Tables>

export interface Part {
  readonly offset: number
  readonly limit: number
}

/** As `headingsIn`; of one outlet, or of all. */
export async function someHeadingsIn(
  db: Db,
  outlet: string | null,
  { offset, limit }: Part,
): Promise<GleanedReport[]> {
  const rows = await db
    .selectFrom("reports")
    .select("heading")
    .where("forgotten", "is", null)
    .$if(outlet !== null, (query) => query.where("outlet", "=", outlet))
    .orderBy("filed")
    .orderBy("id")
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(({ heading }) => JSON.parse(heading) as GleanedReport)
}

/** One of the contract's lists, in its order; null for all of it. */
export async function listIn<List extends FindingList>(
  db: Db,
  list: List,
  part: Part | null,
): Promise<Gathered[List]> {
  let query = db.selectFrom("findings").select("body").where("list", "=", list).orderBy("number")
  if (part !== null) query = query.offset(part.offset).limit(part.limit)
  const bodies = (await query.execute()).map(({ body }) => body)
  return JSON.parse(`[${bodies.join(",")}]`) as Gathered[List]
}

export interface SomeChanges {
  readonly changes: readonly Change[]
  /** Numbers of the changes that do not stand. */
  readonly undone: ReadonlySet<number>
}

/** What people changed, newest first. */
export async function latestChangesIn(db: Db, { offset, limit }: Part): Promise<SomeChanges> {
  const byPeople = db.selectFrom("history").where("by_kind", "=", "reviewer")
  const rows = await byPeople
    .selectAll()
    .orderBy("number", "desc")
    .offset(offset)
    .limit(limit)
    .execute()
  const undoings = await byPeople
    .select(["number", "undoes"])
    .where("undoes", "is not", null)
    .orderBy("number")
    .execute()
  return { changes: rows.map(changeFrom), undone: undoneIn(undoings) }
}
