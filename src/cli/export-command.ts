/** What `rapporteur export` was asked for, made whole and checked at the door. */
import { placeOf, type RecordOptions } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"

export type ExportFormat = "json" | "jsonl" | "csv"
export type ExportTable = "statements" | "meetings" | "proposals" | "positions"

export interface ExportCommand {
  readonly place: string
  readonly format: ExportFormat
  readonly table: ExportTable
  readonly bom: boolean
  readonly out: string | null
}

/** As commander gives them: what was not said is undefined. */
export interface ExportOptions extends RecordOptions {
  readonly format?: ExportFormat
  readonly table?: ExportTable
  readonly bom?: boolean
  readonly out?: string
}

/** @throws UsageError when options do not go together */
export function exportCommand(options: ExportOptions): ExportCommand {
  const { format = "json", table = "statements", bom = false, out = null } = options
  if (bom && format !== "csv")
    throw new UsageError(`--bom is for --format csv, not ${format}`, "Leave one of them out.")
  if (table !== "statements" && format !== "csv")
    throw new UsageError(`--table is for --format csv, not ${format}`, "Leave one of them out.")
  return { place: placeOf(options), format, table, bom, out }
}
