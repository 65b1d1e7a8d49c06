/** A view of the talks: the same rows as text for people, as a table, and as data. */
import { tableToCsv, tableToMarkdown, type Table } from "../exchange/table.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { groundOf, type Ground } from "./ground.ts"
import { openOutput } from "./output.ts"
import { pageFor, type Page } from "./page.ts"
import { openReads, type ReadsCommand } from "./reads.ts"

export const viewFormats = ["text", "json", "csv", "markdown"] as const
export type ViewFormat = (typeof viewFormats)[number]

export interface ViewCommand extends ReadsCommand {
  readonly format: ViewFormat
  readonly since: string | null
  /** The record to show in place of reports; null for the reports of the paths. */
  readonly record: string | null
}

export interface View {
  readonly table: Table
  /** What `--format json` prints; with its evidence. */
  readonly data: unknown
  /** Whole lines, the last one ended. */
  text(page: Page): string
}

/**
 * Reads the reports, or the record, makes the view of them and writes it.
 *
 * @throws UsageError before anything is read, or by `viewOf` when it does not hold what was asked
 */
export const showView = (
  command: ViewCommand,
  viewOf: (ground: Ground) => View,
): Promise<ExitCode> =>
  command.record === null
    ? showReports(command, viewOf)
    : showRecord(command.record, command, viewOf)

async function showReports(
  command: ViewCommand,
  viewOf: (ground: Ground) => View,
): Promise<ExitCode> {
  const reads = await openReads(command)
  const output = await openOutput(command.out)
  const end = reads.onInterrupt(() => output.abandon())
  try {
    const ground = await groundOf(reads, command)
    const isRefused = command.strict && reads.tally.unread > 0
    if (!isRefused) await output.write(written(viewOf(ground), command))
    if (isRefused) output.abandon()
    else await output.finish()
    return reads.tally.unread > 0 ? exitCode.unread : exitCode.done
  } catch (error) {
    output.abandon()
    throw error
  } finally {
    end()
  }
}

async function showRecord(
  place: string,
  command: ViewCommand,
  viewOf: (ground: Ground) => View,
): Promise<ExitCode> {
  const { recordGround } = await import("./record-ground.ts")
  const ground = await recordGround(place, command)
  const output = await openOutput(command.out)
  try {
    await output.write(written(viewOf(ground), command))
    await output.finish()
    return exitCode.done
  } catch (error) {
    output.abandon()
    throw error
  }
}

/** The view in the format asked for; text is for a terminal unless a file is written. */
export function written(
  view: View,
  { format, out }: { readonly format: ViewFormat; readonly out: string | null },
): string {
  switch (format) {
    case "text":
      return view.text(pageFor(out))
    case "json":
      return `${JSON.stringify(view.data, null, 2)}\n`
    case "csv":
      return tableToCsv(view.table)
    case "markdown":
      return tableToMarkdown(view.table)
    default:
      return format satisfies never
  }
}
