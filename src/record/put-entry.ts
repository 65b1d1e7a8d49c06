/** Writes one report's rows: what it is, its text in this version, and what was read in it. */
import type { Kysely } from "kysely"
import type { Report } from "../reports/report.ts"
import { gatherable, type Entry } from "./entry.ts"
import { filingOf } from "./filing.ts"
import type { OpenRecord } from "./open-record.ts"
import { putWords, removeWords } from "./put-words.ts"
import type { StorePolicy } from "./store-policy.ts"
import { searchableOrNull, type Tables } from "./tables.ts"

type Db = Kysely<Tables>

/** Sorts behind every date. */
const undated = "~"

/** The report as it stands in lists, and the words it is found by; a text not kept has none. */
export async function putReport(
  db: Db,
  entry: Entry,
  { version, store, kind }: Filed,
): Promise<void> {
  const { id, title, text } = entry.report
  const before = await db
    .selectFrom("reports")
    .select(["number", "filed"])
    .where("id", "=", id)
    .executeTakeFirst()
  const number = before?.number ?? (await nextNumber(db))
  const shown = shownOf(entry)
  const filing = filingOf(shown.filed, number)
  const told = { version, filing, ...shown }
  await db
    .insertInto("reports")
    .values({ id, number, origin: id, forgotten: null, ...told })
    .onConflict((on) => on.column("id").doUpdateSet(told))
    .execute()
  const index = { kind, shelf: "report_words" } as const
  if (before !== undefined) await removeWords(db, index, [filingOf(before.filed, number)])
  if (store === "full") await putWords(db, index, [{ filing, text: `${title ?? ""}\n${text}` }])
}

export interface Filed {
  /** The one that is current from now on. */
  readonly version: number
  readonly store: StorePolicy
  readonly kind: OpenRecord["kind"]
}

async function nextNumber(db: Db): Promise<number> {
  const row = await db
    .selectFrom("reports")
    .select("number")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst()
  return (row?.number ?? 0) + 1
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
