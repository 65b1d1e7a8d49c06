/** One unit as a coder may see it: its words in their report, and what this coder said of it. */
import type { Kysely } from "kysely"
import type { Report } from "../reports/report.ts"
import type { Evidence } from "../text/evidence.ts"
import { codingsIn, type Coding } from "./coding.ts"
import type { OpenRecord } from "./open-record.ts"
import { reportById } from "./report-by-id.ts"
import { statementIfAny } from "./statement-now.ts"
import type { Tables } from "./tables.ts"

export interface CodingItem {
  readonly unit: string
  readonly report: Report
  readonly evidence: readonly Evidence[]
  /** Null for a unit that this coder has not coded. */
  readonly coding: Coding | null
}

/** Null for what is neither a statement of the record nor marked by this coder. */
export async function codingItem(
  { db }: OpenRecord,
  unit: string,
  coder: string,
): Promise<CodingItem | null> {
  const coding = (await codingsOfCoder(db, coder)).find((one) => one.unit === unit) ?? null
  const statement = (await statementIfAny(db, unit))?.statement ?? coding?.added?.statement ?? null
  const report = statement === null ? null : await reportById(db, statement.report)
  if (statement === null || report === null) return null
  return { unit, report, evidence: statement.evidence, coding }
}

/** What one coder coded, and nobody else. */
export const codingsOfCoder = async (db: Kysely<Tables>, coder: string): Promise<Coding[]> =>
  (await codingsIn(db)).filter((one) => one.coder === coder)
