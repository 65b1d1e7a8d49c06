/** What `rapporteur brief` was asked for, made whole and checked at the door. */
import type { BriefFormat } from "../desk/brief-on.ts"
import { dateOf, readsCommand, type ReadsOptions } from "./read-command.ts"
import type { GroundCommand } from "./show-ground.ts"
import { UsageError } from "./usage-error.ts"
import { checkGround } from "./view-command.ts"

/** `since` null: all of the reports. */
export interface BriefCommand extends GroundCommand {
  readonly format: BriefFormat
  /** ISO 8601; null: the day of the last report. */
  readonly now: string | null
}

/** As commander gives them: what was not said is undefined. */
export interface BriefOptions extends ReadsOptions {
  readonly format?: BriefFormat
  readonly since?: string
  readonly now?: string
  readonly record?: string
}

/**
 * @param isTerminal is standard output one?
 * @throws UsageError naming the option that cannot be served
 */
export function briefCommand(
  paths: readonly string[],
  options: BriefOptions,
  isTerminal: boolean,
): BriefCommand {
  checkGround(paths, options)
  const format = options.format ?? "markdown"
  const isText = format === "markdown" || format === "html"
  if (!isText && isTerminal && options.out === undefined)
    throw new UsageError(
      `--format ${format} is no text for a terminal`,
      `Give a file with --out brief.${format}.`,
    )
  return {
    ...readsCommand(paths, options),
    format,
    record: options.record ?? null,
    since: options.since === undefined ? null : dateOf("--since", options.since),
    now: options.now === undefined ? null : dateOf("--now", options.now).slice(0, 10),
  }
}
