/** Keeps what was read of a report: one transaction a report, so that it is there whole or not. */
import type { Transaction } from "kysely"
import { type Arrival, arrivalOf } from "./arrival.ts"
import type { Entry } from "./entry.ts"
import { hashOf } from "./identity.ts"
import { withLastingIds } from "./lasting-ids.ts"
import type { OpenRecord } from "./open-record.ts"
import { putReading, putReport, putVersion } from "./put-entry.ts"
import { retire } from "./retire.ts"
import { makeStale } from "./setting.ts"
import { withDecided } from "./stand.ts"
import { keepable, type StorePolicy } from "./store-policy.ts"
import type { Tables } from "./tables.ts"
import { writingInPassing } from "./writing.ts"

export interface KeepOptions {
  /** The model, the program and the codebook that read it, as the history names them. */
  readonly method: string
  /** ISO 8601. */
  readonly now: string
  readonly store: StorePolicy
}

/**
 * Keeps an entry, unless the record has it already; keeping twice changes nothing. An edited report
 * becomes a version; statements that are no longer in it are retired, never removed.
 *
 * @param entry read from a report that has its id of `arrivalOf`
 */
export const keep = (
  record: OpenRecord,
  entry: Entry,
  options: KeepOptions,
): Promise<Arrival["kind"]> =>
  // A power cut costs at most the reports of this run, which are read again from where they came;
  // the joining at its end is on the disk, and with it all that it was made of.
  writingInPassing(record, async (db) => {
    // Asked again under the lock: another process may have kept it in the meantime.
    const { kind } = await arrivalOf(db, entry.report, options.method)
    if (kind === "known" || kind === "forgotten") return kind
    const current = await currentVersion(db, entry.report.id)
    const version = current?.version ?? 0
    // What was kept as facts must not come back in full by another reading.
    const store = (kind === "reread" ? current?.store : null) ?? options.store
    const named = withLastingIds(entry)
    const kept = keepable(kind === "reread" ? await withDecided(db, named) : named, store)
    if (kind !== "new") await retire(db, kept, { ...options, kind, version })
    const next = kind === "reread" ? version : version + 1
    if (kind !== "reread") {
      await putReport(db, kept, { version: next, store, kind: record.kind })
      const hash = hashOf(entry.report)
      await putVersion(db, kept.report, { version: next, hash, store, now: options.now })
    }
    await putReading(db, kept, { version: next, method: options.method })
    await makeStale(db)
    return kind
  })

/** Undefined for a report that is new. */
const currentVersion = (db: Transaction<Tables>, id: string) =>
  db
    .selectFrom("reports")
    .innerJoin("versions", (on) =>
      on
        .onRef("versions.report", "=", "reports.id")
        .onRef("versions.version", "=", "reports.version"),
    )
    .select(["versions.version", "versions.store"])
    .where("reports.id", "=", id)
    .executeTakeFirst()
