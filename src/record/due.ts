/** Reports that another method read: their texts, to be read again. */
import type { Report } from "../reports/report.ts"
import type { OpenRecord } from "./open-record.ts"

/**
 * All whose whole text is kept; of the others only a copy from outside can be read again. Each is
 * fetched when its turn comes, so that memory stays flat.
 */
export async function* dueReports({ db }: OpenRecord, method: string): AsyncGenerator<Report> {
  const due = await db
    .selectFrom("reports")
    .leftJoin("readings", "readings.report", "reports.id")
    .select(["reports.id", "reports.version"])
    .where("reports.forgotten", "is", null)
    .where((is) => is.or([is("readings.method", "is", null), is("readings.method", "!=", method)]))
    .orderBy("reports.filed")
    .orderBy("reports.id")
    .execute()
  for (const { id, version } of due) {
    const row = await db
      .selectFrom("versions")
      .select("body")
      .where("report", "=", id)
      .where("version", "=", version)
      .where("store", "=", "full")
      .executeTakeFirst()
    if (row !== undefined) yield JSON.parse(row.body) as Report
  }
}
