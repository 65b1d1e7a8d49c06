/** One report as it is kept, with its statements as all reports tell them. */
import type { Report } from "../reports/report.ts"
import type { Statement } from "../talks/statement.ts"
import type { ReportId } from "../text/ids.ts"
import { recordedReport } from "./entry.ts"
import type { OpenRecord } from "./open-record.ts"
import type { RecordedReport } from "./record.ts"

export interface ReportWhole {
  readonly report: RecordedReport
  /** In the order of the text. */
  readonly statements: readonly Statement[]
}

/** Null for a report that is not there, or was forgotten. */
export async function reportWhole({ db }: OpenRecord, id: string): Promise<ReportWhole | null> {
  const row = await db
    .selectFrom("reports")
    .innerJoin("versions", (on) =>
      on
        .onRef("versions.report", "=", "reports.id")
        .onRef("versions.version", "=", "reports.version"),
    )
    .select(["reports.origin", "versions.body"])
    .where("reports.id", "=", id)
    .where("reports.forgotten", "is", null)
    .executeTakeFirst()
  if (row === undefined) return null
  const report = JSON.parse(row.body) as Report
  const statements = await db
    .selectFrom("statements")
    .select("body")
    .where("report", "=", id)
    .orderBy("place")
    .execute()
  return {
    report: recordedReport({ report }, row.origin as ReportId),
    statements: statements.map(({ body }) => JSON.parse(body) as Statement),
  }
}
