/** One report as it is kept, with its statements as all reports tell them. */
import type { Kysely } from "kysely"
import type { Report } from "../reports/report.ts"
import type { Statement } from "../talks/statement.ts"
import type { ReportId } from "../text/ids.ts"
import { addedByReport, isAdded } from "./added.ts"
import { decisionsOn } from "./decision.ts"
import { recordedAttributions, recordedReport, type Entry } from "./entry.ts"
import type { OpenRecord } from "./open-record.ts"
import type { RecordedAttribution, RecordedReport } from "./record.ts"
import type { Tables } from "./tables.ts"

export interface ReportWhole {
  readonly report: RecordedReport
  /** In the order of the text. */
  readonly statements: readonly Statement[]
  readonly attributions: readonly RecordedAttribution[]
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
    .leftJoin("readings", "readings.report", "reports.id")
    .select(["reports.origin", "versions.body", "readings.attributions"])
    .where("reports.id", "=", id)
    .where("reports.forgotten", "is", null)
    .executeTakeFirst()
  if (row === undefined) return null
  const report = JSON.parse(row.body) as Report
  const rows = await db
    .selectFrom("statements")
    .select("body")
    .where("report", "=", id)
    .orderBy("place")
    .execute()
  const statements = rows.map(({ body }) => JSON.parse(body) as Statement)
  const attributions = JSON.parse(row.attributions ?? "[]") as Entry["attributions"]
  return {
    report: recordedReport({ report }, row.origin as ReportId),
    statements,
    attributions: [
      ...recordedAttributions({ report, attributions }),
      ...(await markedByPeople(db, id, statements)).filter(
        (one) => !attributions.some(({ id: known }) => known === one.id),
      ),
    ],
  }
}

/** Source and reporting words of what people added: a reading knows nothing of them. */
async function markedByPeople(
  db: Kysely<Tables>,
  report: string,
  statements: readonly Statement[],
): Promise<RecordedAttribution[]> {
  const ids = statements.filter(isAdded).map(({ attribution }) => attribution)
  if (ids.length === 0) return []
  const added = addedByReport(await decisionsOn(db, "report", report)).get(report) ?? []
  const marked = added.map(({ attribution }) => [attribution.id, attribution] as const)
  // The halves of one statement share what it was attributed by.
  return [...new Map(marked).values()].filter(({ id }) => ids.includes(id))
}
