/** What `rapporteur user` was asked for, made whole and checked at the door. */
import { isScope, scopes, type Scope } from "../api/who.ts"
import type { Role } from "../record/users.ts"
import type { RecordOptions } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"

/** As commander gives them: what was not said is undefined. */
export interface UserOptions extends RecordOptions {
  readonly role?: Role
}

export interface TokenOptions extends RecordOptions {
  readonly scope: readonly string[]
  readonly days: string
  readonly label: string
  readonly revoke?: boolean
}

/** @throws UsageError for a name that would not read well in a history */
export function userName(asked: string): string {
  const name = asked.trim()
  if (name !== "" && name.length <= 200 && !/\p{Cc}/u.test(name)) return name
  throw new UsageError("that is no name", "Give one of 1 to 200 characters.")
}

const shortest = 12

/** @throws UsageError for one that is quickly guessed */
export function goodPassword(password: string): string {
  if (password.length >= shortest && password.length <= 1000) return password
  throw new UsageError(
    "the password is too short or too long",
    `Take ${shortest} to 1000 characters.`,
  )
}

/** @throws UsageError naming the scope that there is none of */
export function scopesAsked(asked: readonly string[]): Scope[] {
  const wrong = asked.find((word) => !isScope(word))
  if (wrong === undefined) return asked.filter(isScope)
  throw new UsageError(`--scope ${wrong}: there is no such scope`, `Give of ${scopes.join(", ")}.`)
}

/** @throws UsageError for no number of days */
export function daysAsked(asked: string): number {
  const days = /^\d{1,4}$/u.test(asked) ? Number(asked) : 0
  if (days >= 1 && days <= 366) return days
  throw new UsageError(`--days ${asked} is no time for a token`, "Give 1 to 366.")
}
