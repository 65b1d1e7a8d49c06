/** One kept report in its current version. */
import type { Kysely } from "kysely"
import type { Report } from "../reports/report.ts"
import type { Tables } from "./tables.ts"

/** Null for one that is not there, or was forgotten. */
export async function reportById(db: Kysely<Tables>, id: string): Promise<Report | null> {
  const row = await db
    .selectFrom("reports")
    .innerJoin("versions", (on) =>
      on
        .onRef("versions.report", "=", "reports.id")
        .onRef("versions.version", "=", "reports.version"),
    )
    .select("versions.body")
    .where("reports.id", "=", id)
    .where("reports.forgotten", "is", null)
    .executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.body) as Report)
}
