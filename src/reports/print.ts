/** What a report's reprints are known by, small enough to keep of every report. */
import type { ReportId } from "../text/ids.ts"
import type { Report } from "./report.ts"

export interface Print {
  readonly report: ReportId
  readonly outlet: string | null
  readonly published: string | null
  readonly credits: readonly string[]
}

export const printOf = ({ id, outlet, published, credits }: Report): Print => ({
  report: id,
  outlet,
  published,
  credits,
})
