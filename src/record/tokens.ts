/** Tokens that programs show in place of a password: hashed, scoped, and not for ever. */
import type { OpenRecord } from "./open-record.ts"
import type { Role } from "./users.ts"
import { writing } from "./writing.ts"

export interface Token {
  readonly hash: string
  /** What its maker calls it. */
  readonly label: string
  readonly user: string
  readonly scopes: readonly string[]
  /** ISO 8601. */
  readonly made: string
  readonly expires: string
}

export const addToken = (record: OpenRecord, token: Token): Promise<void> =>
  writing(record, async (db) => {
    const { hash, label, user, scopes, made, expires } = token
    await db
      .insertInto("tokens")
      .values({ hash, label, user_name: user, scopes: JSON.stringify(scopes), made, expires })
      .execute()
  })

export const removeTokens = (record: OpenRecord, user: string, label: string): Promise<number> =>
  writing(record, async (db) => {
    const gone = await db
      .deleteFrom("tokens")
      .where("user_name", "=", user)
      .where("label", "=", label)
      .executeTakeFirst()
    return Number(gone.numDeletedRows)
  })

export async function tokensIn({ db }: OpenRecord): Promise<Omit<Token, "hash">[]> {
  const rows = await db.selectFrom("tokens").selectAll().orderBy("made").execute()
  return rows.map(({ label, user_name: user, scopes, made, expires }) => ({
    label,
    user,
    scopes: JSON.parse(scopes) as string[],
    made,
    expires,
  }))
}

export interface TokenHolder {
  readonly name: string
  readonly role: Role
  readonly scopes: readonly string[]
}

/** Null for a token that is unknown or expired. */
export async function holderOf(
  { quick: db }: OpenRecord,
  hash: string,
  now: string,
): Promise<TokenHolder | null> {
  const row = await db
    .selectFrom("tokens")
    .innerJoin("users", "users.name", "tokens.user_name")
    .select(["users.name", "users.role", "tokens.scopes"])
    .where("tokens.hash", "=", hash)
    .where("tokens.expires", ">", now)
    .executeTakeFirst()
  if (row === undefined) return null
  return { name: row.name, role: row.role as Role, scopes: JSON.parse(row.scopes) as string[] }
}
