/** What `rapporteur watch` was asked for, made whole and checked at the door. */
import { statSync } from "node:fs"
import { keepCommand, type KeepCommand, type KeepOptions } from "./keep-command.ts"
import { UsageError } from "./usage-error.ts"

export interface WatchCommand {
  readonly folder: string
  readonly keeping: KeepCommand
  /** As the user's shell takes it; null for none. */
  readonly run: string | null
  readonly webhook: string | null
  /** A file that has not grown for so long is written to its end; in milliseconds. */
  readonly settle: number
}

/** As commander gives them: what was not said is undefined. */
export interface WatchOptions extends KeepOptions {
  readonly run?: string
  readonly webhook?: string
  readonly settle: string
}

/** @throws UsageError naming the option that cannot be served */
export function watchCommand(folder: string, options: WatchOptions): WatchCommand {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${folder} is no folder`, "Give the folder that reports arrive in.")
  return {
    folder,
    keeping: keepCommand([folder], options),
    run: options.run ?? null,
    webhook: options.webhook === undefined ? null : webhookOf(options.webhook),
    settle: settleOf(options.settle),
  }
}

function webhookOf(asked: string): string {
  const url = URL.canParse(asked) ? new URL(asked) : null
  if (url?.protocol === "http:" || url?.protocol === "https:") return url.href
  throw new UsageError("--webhook is no address of the web", "Give one that begins with https://.")
}

const longest = 3_600

function settleOf(asked: string): number {
  const seconds = /^(?:\d+\.?\d*|\.\d+)$/u.test(asked) ? Number(asked) : 0
  if (seconds > 0 && seconds <= longest) return seconds * 1000
  throw new UsageError(`--settle ${asked} is no time`, `Give seconds, up to ${longest}.`)
}
