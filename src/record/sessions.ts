/** Sessions of signed-in users; only a hash of what they show is kept. */
import type { OpenRecord } from "./open-record.ts"
import type { SessionRow } from "./tables.ts"
import type { Role } from "./users.ts"
import { writing } from "./writing.ts"

export interface Session {
  readonly name: string
  readonly role: Role
  /** What a page must send along with every change. */
  readonly csrf: string
}

export const beginSession = (record: OpenRecord, session: SessionRow): Promise<void> =>
  writing(record, async (db) => {
    await db.deleteFrom("sessions").where("expires", "<=", session.made).execute()
    await db.insertInto("sessions").values(session).execute()
  })

export const endSession = (record: OpenRecord, hash: string): Promise<void> =>
  writing(
    record,
    async (db) => void (await db.deleteFrom("sessions").where("hash", "=", hash).execute()),
  )

export async function sessionOf(
  { quick: db }: OpenRecord,
  hash: string,
  now: string,
): Promise<Session | null> {
  const row = await db
    .selectFrom("sessions")
    .innerJoin("users", "users.name", "sessions.user_name")
    .select(["users.name", "users.role", "sessions.csrf"])
    .where("sessions.hash", "=", hash)
    .where("sessions.expires", ">", now)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, role: row.role as Role }
}
