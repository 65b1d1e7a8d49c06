/** Which reports may hold news, and which of their statements are no news after all. */
import type { Statement } from "../talks/statement.ts"
import type { ReportId, StatementId } from "../text/ids.ts"
import type { Known } from "./changes.ts"
import { firstsOf } from "./carried-statement.ts"

export interface News {
  /** Has the report a date, and is it nobody's reprint? */
  isNew(report: ReportId): boolean
  /** Place of a report in the order of publication. */
  placeOf(report: ReportId): number
  /** ISO 8601 in UTC: when such a report was published; null for another. */
  dateOf(report: ReportId): string | null
  /** The earliest statement of the same utterance; itself when it is the first. */
  firstOf(statement: StatementId): StatementId
  /** All statements that are the first of their utterance, in the order of publication. */
  readonly firsts: readonly Statement[]
}

export function newsOf({ gleaned, originOf, links }: Known): News {
  const places = new Map(gleaned.map(({ report: { id } }, place) => [id, place]))
  const dates = new Map(
    gleaned
      .filter(({ report: { id } }) => (originOf.get(id) ?? id) === id)
      .flatMap(({ report: { id, published } }) => {
        const isDated = published !== null && !Number.isNaN(Date.parse(published))
        return isDated ? [[id, new Date(published).toISOString()] as const] : []
      }),
  )
  const firstOf = firstsOf(
    gleaned.flatMap(({ statements }) => statements),
    links,
  )
  const placeOf = (report: ReportId): number => places.get(report) ?? -1
  return {
    isNew: (report) => dates.has(report),
    placeOf,
    dateOf: (report) => dates.get(report) ?? null,
    firstOf,
    firsts: gleaned.flatMap(({ statements }) => statements.filter(({ id }) => firstOf(id) === id)),
  }
}
