/** Ties statements together: one utterance in many reports, denials, corrections, retractions. */
import type { ReportId } from "../text/ids.ts"
import type { Gleaned } from "./gleaned.ts"
import type { StatementLink } from "./statement-link.ts"

/**
 * @param gleaned in the order the reports were published
 * @param originOf the report each report reprints, or itself
 */
export function linkStatements(
  _gleaned: readonly Gleaned[],
  _originOf: ReadonlyMap<ReportId, ReportId>,
): StatementLink[] {
  return []
}
