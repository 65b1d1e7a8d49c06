/** Statements that people added: laid over every reading of their report, and never a machine's. */
import type { Statement } from "../talks/statement.ts"
import type { AttributionId, ReportId, StatementId } from "../text/ids.ts"
import { grouped } from "../text/grouped.ts"
import { asides, decidedStatement, type Decisions } from "./decision.ts"
import type { Entry } from "./entry.ts"
import type { RecordedAttribution } from "./record.ts"
import { createHash } from "node:crypto"

export interface Added {
  readonly attribution: RecordedAttribution
  readonly statement: Statement
}

type Places = Statement["evidence"]

/**
 * Ids of their own, made of the place: "h" for a human. Two who mark the same words mark one
 * statement.
 */
export function addedIds(
  report: ReportId,
  places: readonly { readonly start: number; readonly end: number }[],
): { readonly statement: StatementId; readonly attribution: AttributionId } {
  const told = places.map(({ start, end }) => `${start}-${end}`).join(" ")
  const digits = createHash("sha256").update(told).digest("hex").slice(0, 8)
  return {
    statement: `${report}.h${digits}` as StatementId,
    attribution: `${report}.ha${digits}` as AttributionId,
  }
}

/** Was it added by a person? Its id says so for ever. */
export const isAdded = ({ id, report }: Pick<Statement, "id" | "report">): boolean =>
  id.startsWith(`${report}.h`)

/** What a person added under this id; null when nothing of it stands. */
export const addedIn = (decisions: Decisions, id: string): Added | null =>
  (decisions.get(id)?.get(asides.added) ?? null) as Added | null

/** All that stands, by report, corrected as people corrected it since. */
export function addedByReport(decisions: Decisions): ReadonlyMap<string, readonly Added[]> {
  const all = [...decisions.keys()].flatMap((id) => {
    const one = addedIn(decisions, id)
    return one === null ? [] : [{ ...one, statement: decidedStatement(one.statement, decisions) }]
  })
  return grouped(all, ({ statement }) => statement.report as string)
}

/** Does it still stand on its words? Nobody can tell where the text is not kept. */
export const fits = ({ statement }: Added, text: string): boolean =>
  text === "" ||
  statement.evidence.every(({ start, end, quote }) => text.slice(start, end) === quote)

const areSame = (a: Places, b: Places): boolean =>
  a.length === b.length &&
  a.every(({ start, end }, k) => b[k]?.start === start && b[k]?.end === end)

/** The reading with what people added; a machine that found the same since says nothing new. */
export function withAdded(entry: Entry, added: readonly Added[], decisions: Decisions): Entry {
  const fitting = added.filter((one) => fits(one, entry.report.text))
  if (fitting.length === 0) return entry
  const own = fitting.map(({ statement }) => statement)
  const others = entry.statements.filter(
    (one) => decisions.has(one.id) || !own.some(({ evidence }) => areSame(evidence, one.evidence)),
  )
  const known = new Set(entry.attributions.map(({ id }) => id))
  const attributions = fitting
    .map(({ attribution }) => attribution)
    .filter(({ id }, k, all) => !known.has(id) && all.findIndex((one) => one.id === id) === k)
  const startOf = ({ evidence }: Statement): number => evidence[0]?.start ?? 0
  return {
    ...entry,
    attributions: [...entry.attributions, ...attributions],
    statements: [...others, ...own].toSorted((a, b) => startOf(a) - startOf(b)),
  }
}
