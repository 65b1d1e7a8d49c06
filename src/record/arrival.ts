/** What a report that comes in is to the record: new, an edit, known, or due for another reading. */
import type { Kysely } from "kysely"
import type { Report } from "../reports/report.ts"
import type { ReportId } from "../text/ids.ts"
import { hashOf } from "./identity.ts"
import type { Tables } from "./tables.ts"

export interface Arrival {
  /**
   * `known`: this text is kept and read already, or was kept once and edited since.
   * `reread`: it is kept, but another method read it. `forgotten`: it must not come back.
   */
  readonly kind: "new" | "version" | "reread" | "known" | "forgotten"
  /** The id in the record; of the report it equals, when that lies elsewhere. */
  readonly id: ReportId
}

/** @param report with its `lasting` id */
export async function arrivalOf(
  db: Kysely<Tables>,
  report: Report,
  method: string,
): Promise<Arrival> {
  const hash = hashOf(report)
  const byHash = await standing(db)
    .where((is) => is.or([is("versions.hash", "=", hash), is("versions.blotted", "=", hash)]))
    .executeTakeFirst()
  if (byHash !== undefined) return { kind: kindOf(byHash, method), id: byHash.id as ReportId }
  const found = await db
    .selectFrom("reports")
    .select("forgotten")
    .where("id", "=", report.id)
    .executeTakeFirst()
  if (found === undefined) return { kind: "new", id: report.id }
  return { kind: found.forgotten === null ? "version" : "forgotten", id: report.id }
}

const standing = (db: Kysely<Tables>) =>
  db
    .selectFrom("versions")
    .innerJoin("reports", "reports.id", "versions.report")
    .leftJoin("readings", "readings.report", "versions.report")
    .select([
      "reports.id",
      "reports.forgotten",
      "reports.version as current",
      "versions.version",
      "readings.method",
    ])

interface Standing {
  readonly forgotten: string | null
  readonly current: number
  readonly version: number
  readonly method: string | null
}

function kindOf({ forgotten, current, version, method }: Standing, asked: string): Arrival["kind"] {
  if (forgotten !== null) return "forgotten"
  return version === current && method !== asked ? "reread" : "known"
}
