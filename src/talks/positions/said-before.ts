/** Tells new words from old ones that are printed again. */
import type { ReportId, StatementId } from "../../text/ids.ts"
import type { Gleaned } from "../gleaned.ts"
import type { Statement } from "../statement.ts"
import type { StatementLink } from "../statement-link.ts"

/** When words were first said, as far as the reports tell. */
export interface Utterance {
  /** The first statement of the same words; of the statement itself when it is the first. */
  readonly first: Statement
  readonly date: string | null
  readonly fresh: boolean
  /** All statements of the same words, in the order the reports were published. */
  readonly all: readonly Statement[]
  /** Those whose report is no reprint; all of them, when all are. */
  readonly told: readonly Statement[]
}

/** Older than this on the day of the report, words that no earlier report has are still old. */
const OLD_AFTER_DAYS = 10
const DAY = 86_400_000

const isOld = (said: string | null, printed: string | null): boolean =>
  said !== null &&
  printed !== null &&
  Date.parse(printed.slice(0, 10)) - Date.parse(said) > OLD_AFTER_DAYS * DAY

/** Statements joined by `same` links, each under the first of its group. */
function groupsOf(
  statements: readonly Statement[],
  links: readonly StatementLink[],
): Map<StatementId, StatementId> {
  const order = new Map(statements.map(({ id }, k) => [id, k]))
  const above = new Map<StatementId, StatementId>(statements.map(({ id }) => [id, id]))
  const root = (id: StatementId): StatementId => {
    let at = id
    while (above.get(at) !== at) at = above.get(at) as StatementId
    return at
  }
  for (const { type, from, to } of links) {
    if (type !== "same" || !above.has(from) || !above.has(to)) continue
    const [a, b] = [root(from), root(to)]
    const aFirst = (order.get(a) as number) <= (order.get(b) as number)
    above.set(aFirst ? b : a, aFirst ? a : b)
  }
  return new Map(statements.map(({ id }) => [id, root(id)]))
}

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null)

/** @param gleaned in the order the reports were published */
export function utterancesOf(
  gleaned: readonly Gleaned[],
  links: readonly StatementLink[],
  originOf: ReadonlyMap<ReportId, ReportId>,
): Utterance[] {
  const statements = gleaned.flatMap((one) => one.statements)
  const published = new Map(gleaned.map(({ report }) => [report.id, report.published]))
  const groups = new Map<StatementId, Statement[]>()
  const groupOf = groupsOf(statements, links)
  for (const one of statements) {
    const id = groupOf.get(one.id) as StatementId
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [one])
    else group.push(one)
  }
  return [...groups.values()].map((all) => {
    const first = all[0] as Statement
    const origin = originOf.get(first.report) ?? first.report
    const own = all.filter(({ report }) => (originOf.get(report) ?? report) === report)
    // A reprint that is cut or translated tells less surely when it was said.
    const date = earliest((own.length === 0 ? all : own).map((one) => one.date))
    const isReprint = origin !== first.report && published.has(origin)
    const fresh = !isReprint && !isOld(date, published.get(first.report) ?? null)
    return { first, date, fresh, all, told: own.length === 0 ? all : own }
  })
}
