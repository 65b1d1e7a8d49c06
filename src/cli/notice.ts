/** A notice of something that happened at the table, with its quotations, for a program to read. */
import { headingsNamed } from "../record/excerpt.ts"
import type { Happening } from "../record/happenings.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { counted } from "../text/counted.ts"

export interface Notice extends Omit<Happening, "evidence" | "also"> {
  readonly record: string
  readonly quotations: readonly Quotation[]
}

interface Quotation {
  readonly quote: string
  readonly outlet: string | null
  /** ISO 8601: when the report was published. */
  readonly date: string | null
  readonly title: string | null
  readonly report: string
  readonly start: number
  readonly end: number
}

export async function noticeOf(record: OpenRecord, happening: Happening): Promise<Notice> {
  const { evidence, also: _, ...told } = happening
  const headings = await headingsNamed(
    record.db,
    evidence.map(({ report }) => report),
  )
  const byId = new Map(headings.map(({ report }) => [report.id, report]))
  const quotations = evidence.map(({ report: id, start, end, quote }): Quotation => {
    const report = byId.get(id)
    const { outlet = null, published: date = null, title = null } = report ?? {}
    return { quote, outlet, date, title, report: report?.key ?? id, start, end }
  })
  return { ...told, record: record.place, quotations }
}

/**
 * ```text
 * noticeLine(notice) // "closer: pay, Union and Port (2027-03-01 to 2027-03-09), 4 quotations"
 * ```
 */
export function noticeLine({ kind, issue, parties, from, to, quotations }: Notice): string {
  const about = [
    ...(issue === null ? [] : [issue]),
    ...(parties.length > 0 ? [parties.join(" and ")] : []),
  ]
  const between = from === null || to === null ? "" : ` (${from} to ${to})`
  const words =
    quotations.length === 1 ? `“${quotations[0]?.quote}”` : counted(quotations.length, "quotation")
  return `${kind}: ${[about.join(", ") + between, words].filter((one) => one !== "").join(", ")}`
}
