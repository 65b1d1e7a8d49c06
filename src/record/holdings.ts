/** How much a record holds, and what in it no longer stands on its words. */
import type { Statement } from "../talks/statement.ts"
import type { OpenRecord } from "./open-record.ts"

export interface Holdings {
  readonly reports: number
  readonly statements: number
  /** Statements whose words are gone from the report's current version. */
  readonly orphans: number
  readonly forgotten: number
}

export async function holdingsOf({ db }: Pick<OpenRecord, "db">): Promise<Holdings> {
  const reports = db.selectFrom("reports").select(({ fn }) => fn.countAll().as("count"))
  const statements = db.selectFrom("statements").select(({ fn }) => fn.countAll().as("count"))
  const retired = db.selectFrom("retired").select(({ fn }) => fn.countAll().as("count"))
  return {
    reports: await countOf(reports.where("forgotten", "is", null)),
    statements: await countOf(statements),
    orphans: await countOf(retired.where("reason", "=", "orphaned")),
    forgotten: await countOf(reports.where("forgotten", "is not", null)),
  }
}

interface Counting {
  executeTakeFirst(): Promise<{ readonly count: number | string | bigint } | undefined>
}

/** PostgreSQL counts in 64 bits and says so in a string. */
const countOf = async (query: Counting): Promise<number> =>
  Number((await query.executeTakeFirst())?.count ?? 0)

export interface Orphan {
  readonly statement: Statement
  /** The version of the report that still has its words. */
  readonly version: number
}

/** In the order of their ids. */
export async function orphansIn({ db }: OpenRecord): Promise<Orphan[]> {
  const rows = await db
    .selectFrom("retired")
    .select(["version", "body"])
    .where("reason", "=", "orphaned")
    .orderBy("id")
    .execute()
  return rows.map(({ version, body }) => ({ version, statement: JSON.parse(body) as Statement }))
}
