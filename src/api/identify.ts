/** Finds out who asks: by token, by session cookie, or by being on this machine. */
import { holderOf } from "../record/tokens.ts"
import { sessionOf } from "../record/sessions.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { usersIn } from "../record/users.ts"
import { secretHash } from "./password.ts"
import { Refused } from "./problem.ts"
import { scopesOf, type Who } from "./who.ts"

export interface Door {
  readonly record: OpenRecord
  /** With users, nobody comes in without showing who they are. */
  isGuarded(): Promise<boolean>
  /** Who works on this machine; null when nobody said. */
  readonly as: string | null
}

/** Once there was a user the door stays shut, even when the last one is removed. */
export function guardOf(record: OpenRecord): Door["isGuarded"] {
  let isShut = false
  return async () => {
    isShut ||= (await usersIn(record)).length > 0
    return isShut
  }
}

/** ```ts
 * cookieName // "rapporteur_session"
 * ``` */
export const cookieName = "rapporteur_session"

/** @returns null for somebody who showed nothing, where that is needed */
export async function identify(request: Request, door: Door): Promise<Who | null> {
  const { record, as } = door
  if (!(await door.isGuarded()))
    return { name: as, role: "admin", scopes: scopesOf("admin", null), by: "machine", csrf: null }
  const now = new Date().toISOString()
  const bearer = bearerOf(request)
  if (bearer !== null) {
    const holder = await holderOf(record, secretHash(bearer), now)
    if (holder === null) throw new Refused(401, "The token is unknown or has expired.", newToken)
    const { name, role } = holder
    return { name, role, scopes: scopesOf(role, holder.scopes), by: "token", csrf: null }
  }
  const cookie = cookieOf(request)
  const session = cookie === null ? null : await sessionOf(record, secretHash(cookie), now)
  if (session === null) return null
  const { name, role, csrf } = session
  return { name, role, scopes: scopesOf(role, null), by: "session", csrf }
}

const newToken = "Make one with `rapporteur user token`."

const bearerOf = ({ headers }: Request): string | null =>
  /^Bearer ([\w-]{20,200})$/u.exec(headers.get("authorization") ?? "")?.[1] ?? null

export function cookieOf({ headers }: Request): string | null {
  for (const one of (headers.get("cookie") ?? "").split(";")) {
    const [name, value = ""] = one.trim().split("=")
    if (name === cookieName && /^[\w-]{20,200}$/u.test(value)) return value
  }
  return null
}
