/** What the commands that decide one thing on a record were asked, made whole and checked at the door. */
import type { Words } from "../record/exact-words.ts"
import { nowOf, placeOf, type RecordOptions } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"

/** As commander gives them: what was not said is undefined. */
export interface DecideOptions extends RecordOptions {
  readonly as?: string
  readonly reason?: string
}

export interface DecideCommand {
  readonly place: string
  readonly by: string
  /** ISO 8601. */
  readonly now: string
  readonly reason: string | null
}

/** @throws UsageError when nobody decides */
export function decideCommand(options: DecideOptions): DecideCommand {
  const by = options.as?.trim() ?? ""
  if (by === "")
    throw new UsageError("a decision needs a reviewer", "Say who decides, as --as Ada.")
  return { place: placeOf(options), by, now: nowOf(options), reason: options.reason ?? null }
}

/** Words and, after an @ at their end, the place from which on they are looked for. */
export function wordsOf(typed: string): Words {
  const [, exact = typed, from] = /^(.+)@(\d+)$/su.exec(typed) ?? []
  return { exact, from: from === undefined ? null : Number(from) }
}
