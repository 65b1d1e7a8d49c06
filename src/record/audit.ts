/** Who came in over the network, was turned away, or took a copy out; it only grows. */
import type { OpenRecord } from "./open-record.ts"
import { writing } from "./writing.ts"

export interface Audited {
  /** ISO 8601. */
  readonly at: string
  /** Null for somebody nobody knows. */
  readonly user: string | null
  readonly what: "login" | "login refused" | "logout" | "export" | "brief"
  readonly detail: string | null
}

export const audit = (record: OpenRecord, { at, user, what, detail }: Audited): Promise<void> =>
  writing(record, async (db) => {
    const row = await db
      .selectFrom("audit")
      .select(({ fn }) => fn.max("number").as("last"))
      .executeTakeFirst()
    const number = Number(row?.last ?? 0) + 1
    await db.insertInto("audit").values({ number, at, user_name: user, what, detail }).execute()
  })

/** Newest first. */
export async function auditedIn(
  { db }: OpenRecord,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Audited[]> {
  const rows = await db
    .selectFrom("audit")
    .selectAll()
    .orderBy("number", "desc")
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ at, user_name: user, what, detail }) => ({
    at,
    user,
    what: what as Audited["what"],
    detail,
  }))
}
