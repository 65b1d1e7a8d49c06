/** Who may use a record over the network, and with which rights. */
import { DecisionRefused } from "./decision-refused.ts"
import type { OpenRecord } from "./open-record.ts"
import { writing } from "./writing.ts"

/** Each may do what those before it may; only a coder sees nothing but what is to be coded. */
export const roles = ["coder", "reader", "reviewer", "editor", "admin"] as const
export type Role = (typeof roles)[number]

export interface User {
  readonly name: string
  readonly role: Role
  /** A salted hash. */
  readonly password: string
  /** ISO 8601. */
  readonly made: string
}

/** @throws DecisionRefused when the name is taken */
export const addUser = (record: OpenRecord, user: User): Promise<void> =>
  writing(record, async (db) => {
    const found = await db
      .selectFrom("users")
      .select("name")
      .where("name", "=", user.name)
      .executeTakeFirst()
    if (found !== undefined)
      throw new DecisionRefused(user.name, "there is such a user already", "Take another name.")
    await db
      .insertInto("users")
      .values({ ...user })
      .execute()
  })

/** With all sessions and tokens of theirs. */
export const removeUser = (record: OpenRecord, name: string): Promise<boolean> =>
  writing(record, async (db) => {
    await db.deleteFrom("sessions").where("user_name", "=", name).execute()
    await db.deleteFrom("tokens").where("user_name", "=", name).execute()
    const gone = await db.deleteFrom("users").where("name", "=", name).executeTakeFirst()
    return Number(gone.numDeletedRows) > 0
  })

export async function userNamed({ db }: OpenRecord, name: string): Promise<User | null> {
  const row = await db.selectFrom("users").selectAll().where("name", "=", name).executeTakeFirst()
  return row === undefined ? null : { ...row, role: row.role as Role }
}

export async function usersIn({ quick: db }: OpenRecord): Promise<Omit<User, "password">[]> {
  const rows = await db
    .selectFrom("users")
    .select(["name", "role", "made"])
    .orderBy("name")
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}
