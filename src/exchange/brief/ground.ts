/** What a brief is made of: a record, without the texts of its reports. */
import { type Finder, finderOf } from "../../analysis/finder.ts"
import type { GleanedReport } from "../../talks/gleaned.ts"
import type { Statement } from "../../talks/statement.ts"
import type { Evidence } from "../../text/evidence.ts"
import { grouped } from "../../text/grouped.ts"
import type { ReportId, StatementId } from "../../text/ids.ts"
import { holds } from "../../text/span.ts"
import type { NegotiationRecord } from "../../record/record.ts"

/** A `NegotiationRecord` is one. */
export interface BriefRecord extends Omit<
  NegotiationRecord,
  "schema" | "reports" | "actors" | "attributions"
> {
  readonly reports: readonly (GleanedReport & { readonly origin: ReportId })[]
}

export interface BriefOptions {
  /** ISO 8601 date on which ages are counted; null for the day of the last report. */
  readonly now: string | null
  /** ISO 8601: only what is later counts as moved; null for all. */
  readonly since: string | null
  /** Those at the table, without mediators and observers, and the issues, as the codebook has them. */
  readonly parties: readonly string[]
  readonly issues: readonly string[]
}

export interface BriefGround extends BriefOptions {
  readonly record: BriefRecord
  readonly finder: Finder
  readonly asOf: string | null
  readonly originOf: ReadonlyMap<ReportId, ReportId>
  statementById(id: StatementId): Statement | null
  /** The shortest statement that holds these words; null for the report's own. */
  statementOf(evidence: Evidence): Statement | null
  /** Was it said or told after `since`? */
  isNews(evidence: Evidence): boolean
}

export function groundOf(given: BriefRecord, options: BriefOptions): BriefGround {
  const record = withoutRejected(given)
  const { reports, statements } = record
  const byId = new Map(statements.map((one) => [one.id, one]))
  const byReport = grouped(statements, ({ report }) => report)
  const published = new Map(reports.map(({ id, published: date }) => [id, date]))
  const days = reports.flatMap(({ published: date }) => date?.slice(0, 10) ?? [])
  const since = options.since === null ? null : Date.parse(options.since)
  return {
    ...options,
    record,
    finder: finderOf(record, reports),
    asOf: options.now ?? days.toSorted().at(-1) ?? null,
    originOf: new Map(reports.map(({ id, origin }) => [id, origin])),
    statementById: (id) => byId.get(id) ?? null,
    statementOf: (evidence) => statementHolding(byReport.get(evidence.report) ?? [], evidence),
    isNews({ report }) {
      const date = published.get(report) ?? null
      return since === null || (date !== null && Date.parse(date) > since)
    },
  }
}

/** What a person has rejected is in no brief, nor what rests on it alone. */
function withoutRejected(record: BriefRecord): BriefRecord {
  const rejected = new Set<StatementId>(
    record.statements.flatMap(({ id, status }) => (status === "rejected" ? [id] : [])),
  )
  if (rejected.size === 0) return record
  const stands = (id: StatementId): boolean => !rejected.has(id)
  return {
    ...record,
    statements: record.statements.filter(({ id }) => stands(id)),
    positions: record.positions.filter(({ statements }) => statements.some(stands)),
    links: record.links.filter(({ from, to }) => stands(from) && stands(to)),
  }
}

function statementHolding(statements: readonly Statement[], words: Evidence): Statement | null {
  let [best, length]: [Statement | null, number] = [null, Infinity]
  for (const one of statements)
    for (const at of one.evidence)
      if (holds(at, words) && at.end - at.start < length) [best, length] = [one, at.end - at.start]
  return best
}
