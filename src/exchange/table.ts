/** A flat table as CSV (RFC 4180) or Markdown. */

export type TableCell = string | number | boolean | null

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}

/**
 * One line of CSV, ended.
 *
 * ```ts
 * csvRow(["No deal", 'the "annex"', null]) // 'No deal,"the ""annex""",\r\n'
 * ```
 */
export const csvRow = (cells: readonly TableCell[]): string => `${cells.map(csvCell).join(",")}\r\n`

function csvCell(cell: TableCell): string {
  const text = String(cell ?? "")
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const tableToCsv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map(csvRow).join("")

/** Bars and line breaks would end a Markdown cell. */
const markdownCell = (cell: TableCell): string =>
  String(cell ?? "")
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|")
    .replaceAll(/\s*[\r\n]+\s*/gu, "<br>")
    .trim()

const markdownRow = (cells: readonly TableCell[]): string =>
  `| ${cells.map(markdownCell).join(" | ")} |\n`

export const tableToMarkdown = ({ columns, rows }: Table): string =>
  markdownRow(columns) + `|${" --- |".repeat(columns.length)}\n` + rows.map(markdownRow).join("")
