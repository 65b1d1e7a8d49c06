/** A view of the talks: the same rows as text for people, as a table, and as data. */
import { tableToCsv, tableToMarkdown, type Table } from "../exchange/table.ts"
import type { ExitCode } from "./exit-code.ts"
import type { Ground } from "../desk/ground.ts"
import { pageFor, type Page } from "./page.ts"
import type { FromRecord } from "./record-ground.ts"
import { showGround, type GroundCommand } from "./show-ground.ts"

export const viewFormats = ["text", "json", "csv", "markdown"] as const
export type ViewFormat = (typeof viewFormats)[number]

export interface ViewCommand extends GroundCommand {
  readonly format: ViewFormat
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
  fromRecord: FromRecord | null = null,
): Promise<ExitCode> =>
  showGround(command, (ground) => written(viewOf(ground), command), fromRecord)

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
