/** What makes a report the one that is kept already, or an edited version of it. */
import { createHash } from "node:crypto"
import type { Report } from "../reports/report.ts"
import type { ReportId } from "../text/ids.ts"

const digest = (text: string): string => createHash("sha256").update(text).digest("hex")

/**
 * Of all that a report is but its id: equal for two copies of one file, wherever they lie.
 * Told as JSON, so that no two fields can run into each other.
 */
export function hashOf(report: Report): string {
  const { key, title, outlet, author, url, published, language, text } = report
  return digest(JSON.stringify([key, title, outlet, author, url, published, language, text]))
}

/**
 * What stays when a report is edited: its address on the web, else the place it was read from. A
 * text from standard input has neither and is only ever itself.
 */
function identityOf(report: Report): string {
  if (report.url !== null) return `url ${report.url.replace(/#.*$/su, "")}`
  if (report.key === null) return `hash ${hashOf(report)}`
  return `input ${report.id} ${report.key}`
}

/**
 * The report with its id in the record, made of what stays when it is edited: the same in every
 * record that keeps it. To be given before it is read, since all ids inside begin with it.
 *
 * ```text
 * lasting(report).id // "r-8f1f1a0d1b6e92c4"
 * ```
 */
export const lasting = (report: Report): Report => ({
  ...report,
  id: `r-${digest(identityOf(report)).slice(0, 16)}` as ReportId,
})
