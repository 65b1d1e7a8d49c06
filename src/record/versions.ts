/** Every version of a report that the record keeps: an edited report loses none. */
import type { Report } from "../reports/report.ts"
import type { OpenRecord } from "./open-record.ts"
import type { StorePolicy } from "./store-policy.ts"

export interface Version {
  /** From 1. */
  readonly version: number
  readonly isCurrent: boolean
  /** ISO 8601: when it was kept. */
  readonly kept: string
  readonly store: StorePolicy
  /** As it was read; its text is blank where the record keeps no more than quotations. */
  readonly report: Report
}

/** Oldest first; none of a report that is not there, or was forgotten. */
export async function versionsIn({ db }: OpenRecord, report: string): Promise<Version[]> {
  const rows = await db
    .selectFrom("versions")
    .innerJoin("reports", "reports.id", "versions.report")
    .select(["versions.version", "versions.kept", "versions.store", "versions.body"])
    .select("reports.version as current")
    .where("reports.id", "=", report)
    .where("reports.forgotten", "is", null)
    .orderBy("versions.version")
    .execute()
  return rows.map(({ version, current, kept, store, body }) => ({
    version,
    isCurrent: version === current,
    kept,
    store,
    report: JSON.parse(body) as Report,
  }))
}
