/** Signing in and out, and who is signed in. */
import { audit } from "../../record/audit.ts"
import { beginSession, endSession } from "../../record/sessions.ts"
import { userNamed } from "../../record/users.ts"
import { login, whoAmI } from "../shapes/users.ts"
import type { House } from "../house.ts"
import { cookieName, cookieOf } from "../identify.ts"
import { operation } from "../operation.ts"
import { isPassword, secret, secretHash } from "../password.ts"
import { Refused } from "../problem.ts"
import { scopesOf } from "../who.ts"

const hours = 12

const cookie = (value: string, seconds: number, isSecure: boolean): string =>
  [
    `${cookieName}=${value}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Strict",
    `Max-Age=${seconds}`,
    ...(isSecure ? ["Secure"] : []),
  ].join("; ")

export const signIn = operation({
  method: "post",
  path: "/api/session",
  name: "signIn",
  tag: "session",
  summary: "Signs a user in: sets the session's cookie, always a new one",
  scope: null,
  body: login,
  answer: whoAmI,
  async run({ house, body, request, address }) {
    const { record } = house
    const now = new Date()
    const keys = [`address ${address}`, `name ${body.name}`]
    countAttempt(house, keys)
    const user = await userNamed(record, body.name)
    const at = now.toISOString()
    if (!(await isPassword(body.password, user?.password ?? null)) || user === null) {
      await audit(record, { at, user: user?.name ?? null, what: "login refused", detail: address })
      throw new Refused(401, "Name and password do not belong together.", "Try again.")
    }
    for (const key of keys) house.logins.forgive(key)
    // A session that came along is no longer good: nobody's cookie survives a login.
    const old = cookieOf(request)
    if (old !== null) await endSession(record, secretHash(old))
    const [value, csrf] = [secret(), secret()]
    const expires = new Date(now.getTime() + hours * 3_600_000).toISOString()
    const hash = secretHash(value)
    await beginSession(record, { hash, user_name: user.name, csrf, made: at, expires })
    await audit(record, { at, user: user.name, what: "login", detail: address })
    const { name, role } = user
    return Response.json(
      { name, role, scopes: scopesOf(role, null), csrf },
      { headers: { "set-cookie": cookie(value, hours * 3600, house.isSecure) } },
    )
  },
})

/** Counted before the password is looked at, so that many at once are as many as one by one. */
function countAttempt({ logins }: House, keys: readonly string[]): void {
  const waits = keys.map((key) => logins.count(key)).filter((seconds) => seconds !== null)
  if (waits.length > 0)
    throw new Refused(429, "Too many logins failed.", `Try again in ${Math.max(...waits)} seconds.`)
}

export const getSession = operation({
  method: "get",
  path: "/api/session",
  name: "getSession",
  tag: "session",
  summary: "Who is signed in, what they may do, and the token against forged changes",
  scope: "own",
  answer: whoAmI,
  run: async ({ who: { name, role, scopes, csrf } }) => ({ name, role, scopes, csrf }),
})

export const signOut = operation({
  method: "delete",
  path: "/api/session",
  name: "signOut",
  tag: "session",
  summary: "Ends the session",
  scope: "own",
  status: 204,
  async run({ house, request, who }) {
    const value = cookieOf(request)
    if (value !== null) await endSession(house.record, secretHash(value))
    const at = new Date().toISOString()
    await audit(house.record, { at, user: who.name, what: "logout", detail: null })
    const gone = cookie("", 0, house.isSecure)
    return new Response(null, { status: 204, headers: { "set-cookie": gone } })
  },
})
