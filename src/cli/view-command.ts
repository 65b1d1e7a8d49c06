/** What a view of the talks was asked for, made whole and checked at the door. */
import { dateOf, readsCommand, type ReadsOptions } from "./read-command.ts"
import type { ViewCommand, ViewFormat } from "./view.ts"

/** As commander gives them: what was not said is undefined. */
export interface ViewOptions extends ReadsOptions {
  readonly format?: ViewFormat
  readonly since?: string
}

/** @throws UsageError naming the option that cannot be served */
export const viewCommand = (paths: readonly string[], options: ViewOptions): ViewCommand => ({
  ...readsCommand(paths, options),
  format: options.format ?? "text",
  since: options.since === undefined ? null : dateOf("--since", options.since),
})
