/** Which report another reprints, edits, translates or rewrites. */
import type { ReportId } from "../text/ids.ts"
import type { Print } from "./print.ts"

/** The origin of each report; its own id when it is nobody's reprint. */
export type Origins = ReadonlyMap<ReportId, ReportId>

/** @param prints in the order the reports were published */
export function originsOf(prints: readonly Print[]): Origins {
  return new Map(prints.map(({ report }) => [report, report]))
}
