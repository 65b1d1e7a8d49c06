/** What the commands that look after a record were asked for, made whole and checked at the door. */
import { shownPlace } from "../record/place.ts"
import { nowOf, placeOf, type RecordOptions } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"

export interface ForgetOptions extends RecordOptions {
  readonly reason?: string
  readonly yes?: boolean
}

export interface ForgetCommand {
  readonly place: string
  readonly word: string
  /** ISO 8601. */
  readonly now: string
  readonly reason: string | null
  /** Without it, only said what would be erased. */
  readonly isCertain: boolean
}

export const forgetCommand = (word: string, options: ForgetOptions): ForgetCommand => ({
  place: placeOf(options),
  word,
  now: nowOf(options),
  reason: options.reason ?? null,
  isCertain: options.yes ?? false,
})

export interface BackupCommand {
  readonly place: string
  readonly copy: string
}

/** @throws UsageError when a record would be copied onto itself */
export function backupCommand(copy: string, options: RecordOptions): BackupCommand {
  const place = placeOf(options)
  if (copy !== place && copy.trim() !== "") return { place, copy }
  throw new UsageError(
    `${shownPlace(copy)} is the record itself`,
    "Give another place for the copy.",
  )
}

export interface ImportCommand {
  readonly place: string
  readonly file: string
  readonly now: string
}

export const importCommand = (file: string, options: RecordOptions): ImportCommand => ({
  place: placeOf(options),
  file,
  now: nowOf(options),
})
