/** What `rapporteur serve` was asked for, made whole and checked at the door. */
import type { ServeOptions } from "../api/serve.ts"
import { usualLimits } from "../api/usual-limits.ts"
import type { StorePolicy } from "../record/store-policy.ts"
import { readsCommand } from "./read-command.ts"
import { placeOf, type RecordOptions } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"
import { version } from "./version.ts"

/** As commander gives them: what was not said is undefined. */
export interface ServeCommandOptions extends RecordOptions {
  readonly port: string
  readonly host: string
  readonly allowHost?: readonly string[]
  readonly as?: string
  readonly secure?: boolean
  readonly maxRequests: string
  readonly workers: string
  readonly model?: string
  readonly store: StorePolicy
  readonly log: string
}

/** @throws UsageError naming the option that cannot be served */
export function serveCommand(options: ServeCommandOptions): ServeOptions {
  const { workers, model } = readsCommand([], options)
  const as = options.as?.trim() ?? null
  if (as === "") throw new UsageError("--as is empty", "Give a name, as --as Ada.")
  return {
    place: placeOf(options),
    host: options.host,
    port: portOf(options.port),
    allowedHosts: options.allowHost ?? [],
    as,
    isSecure: options.secure ?? false,
    workers,
    model,
    store: options.store,
    limits: { ...usualLimits, requests: requestsOf(options.maxRequests) },
    version: version(),
    logLevel: options.log,
  }
}

function portOf(asked: string): number {
  const port = /^\d{1,5}$/u.test(asked) ? Number(asked) : Number.NaN
  if (port <= 65_535) return port
  throw new UsageError(`--port ${asked} is no port`, "Give 0 to 65535.")
}

function requestsOf(asked: string): number {
  const requests = /^\d{1,9}$/u.test(asked) ? Number(asked) : 0
  if (requests >= 1) return requests
  throw new UsageError(`--max-requests ${asked} is no number of requests`, "Give 1 or more.")
}
