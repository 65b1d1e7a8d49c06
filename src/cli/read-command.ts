/** What `rapporteur read` was asked for, made whole and checked at the door. */
import { statSync } from "node:fs"
import { availableParallelism } from "node:os"
import type { Format } from "./format.ts"
import type { ReadsCommand } from "./reads.ts"
import { UsageError } from "./usage-error.ts"

export interface ReadCommand extends ReadsCommand {
  readonly format: Format
  /** ISO 8601: what is new since then; null for the middle of the reports. */
  readonly since: string | null
  readonly explain: boolean
  readonly bom: boolean
}

/** As commander gives them: what was not said is undefined. */
export interface ReadsOptions {
  readonly out?: string
  readonly workers?: string
  readonly minConfidence?: string
  readonly model?: string
  readonly outlet?: string
  readonly published?: string
  readonly talks?: string
  readonly strict?: boolean
  readonly maxSize?: string
}

export interface ReadOptions extends ReadsOptions {
  readonly format?: Format
  readonly since?: string
  readonly explain?: boolean
  readonly bom?: boolean
}

/** @throws UsageError naming the option that cannot be served */
export const readsCommand = (paths: readonly string[], options: ReadsOptions): ReadsCommand => ({
  paths,
  out: options.out ?? null,
  workers: workersOf(options.workers ?? "1"),
  minConfidence: options.minConfidence === undefined ? null : confidenceOf(options.minConfidence),
  model: options.model === undefined ? null : folderOf(options.model),
  outlet: options.outlet ?? null,
  published: options.published === undefined ? null : dateOf("--published", options.published),
  talks: options.talks ?? null,
  strict: options.strict ?? false,
  maxBytes: bytesOf(options.maxSize ?? usualSize),
})

/** @throws UsageError naming the option that cannot be served */
export function readCommand(paths: readonly string[], options: ReadOptions): ReadCommand {
  const format = options.format ?? "text"
  const explain = options.explain ?? false
  const bom = options.bom ?? false
  if (explain && format !== "text")
    throw new UsageError(`--explain is for --format text, not ${format}`, "Leave one of them out.")
  if (bom && format !== "csv")
    throw new UsageError(`--bom is for --format csv, not ${format}`, "Leave one of them out.")
  return {
    ...readsCommand(paths, options),
    format,
    since: options.since === undefined ? null : dateOf("--since", options.since),
    explain,
    bom,
  }
}

/** In MB. */
const usualSize = "32"
const megabyte = 1024 * 1024
/** What still fits into one string. */
const mostMegabytes = 500

function bytesOf(asked: string): number {
  const megabytes = /^\d+$/u.test(asked) ? Number(asked) : 0
  if (megabytes >= 1 && megabytes <= mostMegabytes) return megabytes * megabyte
  throw new UsageError(
    `--max-size ${asked} is no size`,
    `Give whole megabytes from 1 to ${mostMegabytes}.`,
  )
}

const mostWorkers = 256

function workersOf(asked: string): number {
  if (asked === "auto") return availableParallelism()
  const workers = /^\d+$/u.test(asked) ? Number(asked) : 0
  if (workers >= 1 && workers <= mostWorkers) return workers
  throw new UsageError(`--workers ${asked} is no number of workers`, `Give 1 to 256, or auto.`)
}

/** @throws UsageError when it is no number from 0 to 1 */
export function confidenceOf(asked: string): number {
  const confidence = /^(?:\d+\.?\d*|\.\d+)$/u.test(asked) ? Number(asked) : Number.NaN
  if (confidence >= 0 && confidence <= 1) return confidence
  throw new UsageError(
    `--min-confidence ${asked} is no confidence`,
    "Give a number from 0 (keep all) to 1, such as 0.8.",
  )
}

/** @throws UsageError when there is no folder of this name */
export function folderOf(asked: string): string {
  if (statSync(asked, { throwIfNoEntry: false })?.isDirectory()) return asked
  throw new UsageError(`--model ${asked} is no folder`, "Give the folder that holds the model.")
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u

/** @throws UsageError when it is no ISO 8601 date or date-time */
export function dateOf(option: string, asked: string): string {
  const day = asked.slice(0, 10)
  const moment = new Date(`${day}T00:00:00Z`)
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
  if (isoDate.test(asked) && exists && !Number.isNaN(Date.parse(asked))) return asked
  throw new UsageError(
    `${option} ${asked} is no ISO 8601 date`,
    "Give it as 2026-03-14 or 2026-03-14T09:30:00Z.",
  )
}
