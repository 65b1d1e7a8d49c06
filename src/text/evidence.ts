import type { ReportId } from "./ids.ts"
import type { Span } from "./span.ts"

/** A span of one report together with its words: what every cell of the record opens on. */
export interface Evidence extends Span {
  readonly report: ReportId
  readonly quote: string
}
