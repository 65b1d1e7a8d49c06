/** What a view of the talks was asked for, made whole and checked at the door. */
import { sinceOf } from "./since.ts"
import { readsCommand, type ReadsOptions } from "./read-command.ts"
import type { ViewCommand, ViewFormat } from "./view.ts"

import { UsageError } from "./usage-error.ts"

/** As commander gives them: what was not said is undefined. */
export interface ViewOptions extends ReadsOptions {
  readonly format?: ViewFormat
  readonly since?: string
  readonly record?: string
}

/** @throws UsageError naming the option that cannot be served */
export function viewCommand(paths: readonly string[], options: ViewOptions): ViewCommand {
  checkGround(paths, options)
  return {
    ...readsCommand(paths, options),
    format: options.format ?? "text",
    since: options.since === undefined ? null : sinceOf(options.since),
    record: options.record ?? null,
  }
}

/** Either reports or a record: a view of both would be of neither. */
export function checkGround(
  paths: readonly string[],
  { record, talks }: Pick<ViewOptions, "record" | "talks">,
): void {
  if (record === undefined) {
    if (paths.length > 0) return
    throw new UsageError("nothing to show", "Name reports, or a record with --record.")
  }
  if (paths.length > 0)
    throw new UsageError(
      "reports are named and a record too",
      "Leave one of them out, or `keep` the reports first.",
    )
  if (talks !== undefined)
    throw new UsageError(
      "--talks is for reports; a record has its own codebook",
      "Give it another with `rapporteur keep --talks`.",
    )
}
