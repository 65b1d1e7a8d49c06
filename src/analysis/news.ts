/** Which reports are new, and which of their statements are no news after all. */
import type { Statement } from "../talks/statement.ts"
import type { ReportId, StatementId } from "../text/ids.ts"
import type { Item, Known } from "./changes.ts"
import { firstsOf } from "./carried-statement.ts"

export interface News {
  /** Was the report published after the moment, and is it nobody's reprint? */
  isNew(report: ReportId): boolean
  /** Place of a report in the order of publication. */
  placeOf(report: ReportId): number
  /** Place of the item's first report. */
  orderOf(item: Item): number
  /** The earliest statement of the same utterance; itself when it is the first. */
  firstOf(statement: StatementId): StatementId
  /** All statements that are the first of their utterance, in the order of publication. */
  readonly firsts: readonly Statement[]
}

/** @param moment ISO 8601 */
export function newsOf({ gleaned, originOf, links }: Known, moment: string): News {
  const places = new Map(gleaned.map(({ report: { id } }, place) => [id, place]))
  const after = new Set(
    gleaned
      .filter(({ report }) => isAfter(report.published, moment))
      .map(({ report: { id } }) => id)
      .filter((id) => (originOf.get(id) ?? id) === id),
  )
  const firstOf = firstsOf(
    gleaned.flatMap(({ statements }) => statements),
    links,
  )
  const placeOf = (report: ReportId): number => places.get(report) ?? -1
  return {
    isNew: (report) => after.has(report),
    placeOf,
    orderOf: ({ evidence }) => Math.min(...evidence.map(({ report }) => placeOf(report))),
    firstOf,
    firsts: gleaned.flatMap(({ statements }) => statements.filter(({ id }) => firstOf(id) === id)),
  }
}

const isAfter = (published: string | null, moment: string): boolean =>
  published !== null && Date.parse(published) > Date.parse(moment)
