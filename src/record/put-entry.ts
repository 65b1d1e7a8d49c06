/** Writes one report's rows: what it is, its text in this version, and what was read in it. */
import type { Kysely } from "kysely"
import type { Report } from "../reports/report.ts"
import { gatherable, type Entry } from "./entry.ts"
import type { StorePolicy } from "./store-policy.ts"
import { searchableOrNull, type Tables } from "./tables.ts"

type Db = Kysely<Tables>

/** Sorts behind every date. */
const undated = "~"

/** @param version the one that is current from now on */
export async function putReport(db: Db, entry: Entry, version: number): Promise<void> {
  const { id } = entry.report
  const told = { version, ...shownOf(entry) }
  await db
    .insertInto("reports")
    .values({ id, origin: id, forgotten: null, ...told })
    .onConflict((on) => on.column("id").doUpdateSet(told))
    .execute()
}

/** What of a report stands in columns, for lists and filters. */
export function shownOf(entry: Entry) {
  const { title, outlet, url, published } = entry.report
  return {
    title: searchableOrNull(title),
    outlet: searchableOrNull(outlet),
    url: searchableOrNull(url),
    published,
    filed: published ?? undated,
    heading: JSON.stringify(gatherable(entry).report),
  }
}

export interface Version {
  readonly version: number
  /** Of the report as it came in, whatever of it is kept. */
  readonly hash: string
  readonly store: StorePolicy
  /** ISO 8601. */
  readonly now: string
}

export async function putVersion(
  db: Db,
  report: Report,
  { version, hash, store, now }: Version,
): Promise<void> {
  const body = JSON.stringify(report)
  await db
    .insertInto("versions")
    .values({ report: report.id, version, hash, blotted: null, store, kept: now, body })
    .execute()
}

/** Takes the place of an earlier reading. */
export async function putReading(
  db: Db,
  entry: Entry,
  { version, method }: { readonly version: number; readonly method: string },
): Promise<void> {
  const { report, attributions, ...gleaned } = entry
  const told = {
    version,
    method,
    attributions: JSON.stringify(attributions),
    gleaned: JSON.stringify(gleaned),
  }
  await db
    .insertInto("readings")
    .values({ report: report.id, ...told })
    .onConflict((on) => on.column("report").doUpdateSet(told))
    .execute()
}
