/** What `rapporteur history` was asked, made whole and checked at the door. */
import { nowOf, placeOf, type RecordOptions } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"

/** As commander gives them: what was not said is undefined. */
export interface HistoryOptions extends RecordOptions {
  readonly undo?: string
  readonly as?: string
  readonly reason?: string
  readonly format?: "text" | "json"
}

export interface HistoryCommand {
  readonly place: string
  /** Id of a statement; null for the decisions of the whole record. */
  readonly subject: string | null
  readonly undo: { readonly step: number; readonly by: string } | null
  readonly reason: string | null
  readonly now: string
  readonly format: "text" | "json"
}

/** @throws UsageError for a step that is no number, or an undoing by nobody */
export function historyCommand(subject: string | null, options: HistoryOptions): HistoryCommand {
  return {
    place: placeOf(options),
    subject,
    undo: options.undo === undefined ? null : undoing(options.undo, options.as?.trim() ?? ""),
    reason: options.reason ?? null,
    now: nowOf(options),
    format: options.format ?? "text",
  }
}

function undoing(asked: string, by: string): { readonly step: number; readonly by: string } {
  const step = Number(asked)
  if (!Number.isSafeInteger(step) || step < 1)
    throw new UsageError(`--undo ${asked}: that is no step`, "Give the number that history prints.")
  if (by === "")
    throw new UsageError("an undoing needs a reviewer", "Say who takes it back, as --as Ada.")
  return { step, by }
}
