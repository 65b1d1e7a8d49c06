/** `rapporteur user`: who may use a record over HTTP, and with which tokens. */
import { passwordHash, secret, secretHash } from "../api/password.ts"
import { addToken, removeTokens, tokensIn } from "../record/tokens.ts"
import { addUser, removeUser, userNamed, usersIn } from "../record/users.ts"
import { counted } from "../text/counted.ts"
import { printedDate } from "../text/printed-date.ts"
import { visible } from "../text/visible.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { hiddenLine } from "./hidden-line.ts"
import { openOutput } from "./output.ts"
import { placeOf, withRecord } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"
import {
  daysAsked,
  goodPassword,
  scopesAsked,
  userName,
  type TokenOptions,
  type UserOptions,
} from "./user-command.ts"

async function say(lines: readonly string[]): Promise<void> {
  const output = await openOutput(null)
  await output.write(lines.map((line) => `${visible(line)}\n`).join(""))
  await output.finish()
}

export async function addOne(asked: string, options: UserOptions): Promise<ExitCode> {
  const name = userName(asked)
  const password = await passwordHash(goodPassword(await hiddenLine(`Password for ${name}: `)))
  return withRecord(placeOf(options), { create: true }, async (record) => {
    const role = options.role ?? "reader"
    await addUser(record, { name, role, password, made: new Date().toISOString() })
    await say([`${name} may come in as ${role}.`])
    return exitCode.done
  })
}

export const listAll = (options: UserOptions): Promise<ExitCode> =>
  withRecord(placeOf(options), { create: false }, async (record) => {
    const users = await usersIn(record)
    const tokens = await tokensIn(record)
    await say([
      ...users.map(({ name, role, made }) => `${name} · ${role} · since ${printedDate(made)}`),
      ...tokens.map(
        ({ user, label, scopes, expires }) =>
          `  ${user}: ${label} · ${scopes.join(", ")} · until ${printedDate(expires)}`,
      ),
      `${counted(users.length, "user")}, ${counted(tokens.length, "token")}.`,
    ])
    return exitCode.done
  })

export const removeOne = (name: string, options: UserOptions): Promise<ExitCode> =>
  withRecord(placeOf(options), { create: false }, async (record) => {
    if (!(await removeUser(record, name))) throw noSuchUser(name)
    await say([`${name} can no longer come in.`])
    return exitCode.done
  })

const noSuchUser = (name: string): UsageError =>
  new UsageError(`there is no user ${name}`, "List them with `rapporteur user list`.")

const day = 86_400_000

export async function tokenFor(user: string, options: TokenOptions): Promise<ExitCode> {
  const scopes = scopesAsked(options.scope)
  const days = daysAsked(options.days)
  return withRecord(placeOf(options), { create: false }, async (record) => {
    if ((await userNamed(record, user)) === null) throw noSuchUser(user)
    const { label } = options
    if (options.revoke === true) {
      await say([`${counted(await removeTokens(record, user, label), "token")} taken back.`])
      return exitCode.done
    }
    const value = secret()
    const now = Date.now()
    const made = new Date(now).toISOString()
    const expires = new Date(now + days * day).toISOString()
    await addToken(record, { hash: secretHash(value), label, user, scopes, made, expires })
    await say([value])
    return exitCode.done
  })
}
