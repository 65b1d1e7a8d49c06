/** What a reviewer decides on statements: each step written down, shown at once, undone whole. */
import type { Transaction } from "kysely"
import type { Statement } from "../talks/statement.ts"
import { correctable, isCorrectable, type Correction } from "./correctable.ts"
import { asides, decisionsOn } from "./decision.ts"
import { checkReviewer } from "./decide-actors.ts"
import { DecisionRefused } from "./decision-refused.ts"
import { append, type Told } from "./history.ts"
import type { OpenRecord } from "./open-record.ts"
import { putStatement } from "./put-statements.ts"
import { makeStale } from "./setting.ts"
import { signed } from "./signed.ts"
import { statementNow, type StatementNow } from "./statement-now.ts"
import type { Tables } from "./tables.ts"
import { writing } from "./writing.ts"

export interface Reviewing {
  /** The reviewer's name. */
  readonly by: string
  /** ISO 8601. */
  readonly now: string
  readonly reason: string | null
  /** Accusations and threats need two reviewers before they count as accepted. */
  readonly fourEyes: boolean
}

type Db = Transaction<Tables>
type Changes = Readonly<Record<string, unknown>>

/**
 * Counts the statement as right.
 *
 * @returns the number of the step; null when there was nothing to do
 * @throws DecisionRefused when the record has no such statement
 */
export const accept = (record: OpenRecord, id: string, reviewing: Reviewing) =>
  deciding(record, id, reviewing, async (db, { statement }) => acceptance(db, statement, reviewing))

/** Counts the statement as wrong; it stays in the record, and nothing else rests on it. */
export const reject = (record: OpenRecord, id: string, reviewing: Reviewing) =>
  deciding(record, id, reviewing, async () => ({ status: "rejected" }))

/**
 * Gives fields other values. What the machine read stays in the history.
 *
 * @throws DecisionRefused for a field that is not to be corrected, or a value that it does not take
 */
export const correct = (
  record: OpenRecord,
  id: string,
  correction: Correction,
  reviewing: Reviewing,
) => {
  checkCorrection(id, correction)
  return deciding(record, id, reviewing, async (db, { statement }) => {
    const changed = Object.entries(correction).filter(
      ([name, value]) => statement[name as keyof Correction] !== value,
    )
    if (changed.length === 0) return {}
    const fields = Object.fromEntries(changed)
    return { ...fields, ...(await acceptance(db, { ...statement, ...fields }, reviewing, true)) }
  })
}

/** @throws DecisionRefused for a field that is not to be corrected, or a value that it does not take */
export function checkCorrection(id: string, correction: Correction): void {
  for (const [name, value] of Object.entries(correction)) check(id, name, value)
}

function check(id: string, name: string, value: unknown): void {
  if (!isCorrectable(name)) {
    const names = Object.keys(correctable).join(", ")
    throw new DecisionRefused(id, `"${name}" is not to be corrected`, `Correct one of ${names}.`)
  }
  const { isGood, takes } = correctable[name]
  if (!isGood(value))
    throw new DecisionRefused(
      id,
      `${name} cannot be ${JSON.stringify(value)}`,
      `${name} takes ${takes}.`,
    )
}

/** Words that may do harm when they are wrongly attributed. */
export const isAccusing = ({ act }: Pick<Statement, "act">): boolean =>
  act === "accuses" || act === "threatens"

/** The state a statement comes to by being found right, by this reviewer or by a second one. */
export async function acceptance(
  db: Db,
  statement: Statement,
  { by, fourEyes }: Reviewing,
  corrects = false,
): Promise<Changes> {
  const fields = (await decisionsOn(db, "subject", statement.id)).get(statement.id)
  const isCorrected = corrects || [...(fields?.keys() ?? [])].some(isCorrectable)
  const status = isCorrected ? "corrected" : "accepted"
  if (!fourEyes || !isAccusing(statement)) return { status }
  const first = fields?.get(asides.acceptance) ?? null
  if (first !== null && first !== by && !corrects) return { status }
  return { [asides.acceptance]: by, status: "proposed" }
}

/** One step on one statement: the changes that differ from what stands are written down. */
function deciding(
  record: OpenRecord,
  id: string,
  reviewing: Reviewing,
  decide: (db: Db, current: StatementNow) => Promise<Changes>,
): Promise<number | null> {
  checkReviewer(id, reviewing)
  return writing(record, async (db) => {
    const current = await statementNow(db, id)
    const { statement } = current
    const fields = (await decisionsOn(db, "subject", id)).get(id)
    const standing = { ...Object.fromEntries(fields ?? []), ...statement }
    const changes = Object.entries(await decide(db, current)).filter(
      ([field, after]) => (standing[field as keyof typeof standing] ?? null) !== after,
    )
    if (changes.length === 0) return null
    const told = changes.map(([field, after]): Told => ({
      subject: id,
      report: statement.report,
      field,
      before: standing[field as keyof typeof standing] ?? null,
      after,
      ...signed("reviewer", reviewing),
    }))
    const own = changes.filter(([field]) => !Object.hasOwn(asides, field))
    const shown = { ...statement, ...Object.fromEntries(own) }
    await putStatement(db, { number: current.number, statement: shown }, record.kind)
    await makeStale(db)
    return append(db, told)
  })
}
