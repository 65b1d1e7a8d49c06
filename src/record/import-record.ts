/** Takes a whole record back, as `export` wrote it, into a place where none is kept yet. */
import type { Transaction } from "kysely"
import { maybeSame } from "../actors/maybe.ts"
import { RecordNotEmpty } from "./record-not-empty.ts"
import type { Gleaned } from "../talks/gleaned.ts"
import type { Novelty } from "../talks/novelty.ts"
import type { Statement } from "../talks/statement.ts"
import type { Entry, Gathered } from "./entry.ts"
import { append, putChanges, type Told } from "./history.ts"
import { grouped } from "../text/grouped.ts"
import { isAdded } from "./added.ts"
import { machineStatement } from "./coding.ts"
import { decidable } from "./correctable.ts"
import { hashOf } from "./identity.ts"
import { importedEntries, importedMethod } from "./imported.ts"
import type { OpenRecord } from "./open-record.ts"
import { putReading, putReport, putVersion } from "./put-entry.ts"
import { putGathered } from "./put-gathered.ts"
import type { NegotiationRecord } from "./record.ts"
import { set } from "./setting.ts"
import type { Tables } from "./tables.ts"
import { writing } from "./writing.ts"

export interface ImportOptions {
  /** ISO 8601. */
  readonly now: string
  /** What was new in each report; no part of the contract, but all it is made of is. */
  noveltiesOf(known: Omit<Gathered, "novelties"> & { gleaned: readonly Gleaned[] }): Novelty[]
}

/**
 * All or nothing. What is exported afterwards is what was taken in.
 *
 * @throws RecordNotEmpty when reports are kept there already
 */
export const importRecord = (
  record: OpenRecord,
  from: NegotiationRecord,
  { now, noveltiesOf }: ImportOptions,
): Promise<void> =>
  writing(record, async (db) => {
    const some = await db.selectFrom("reports").select("id").limit(1).execute()
    if (some.length > 0) throw new RecordNotEmpty(record.place)
    for (const entry of importedEntries(withoutDecisions(from)))
      await putImported(db, entry, { now, kind: record.kind })
    await set(db, "revision", "1")
    const gathered = gatheredFrom(from)
    const novelties = noveltiesOf({ ...gathered, gleaned: standingIn(from) })
    await putGathered(db, { ...gathered, novelties }, record.kind)
    if (from.review === undefined)
      await append(
        db,
        from.statements.flatMap((one) => decisionsOn(one, now)),
      )
    else await putChanges(db, from.review.changes)
    await set(db, "gathered", "1")
  })

/** The reports in the order of publication, without what a reviewer found wrong. */
function standingIn(from: NegotiationRecord): Gleaned[] {
  const statements = from.statements.filter(({ status }) => status !== "rejected")
  return importedEntries({ ...from, statements }).toSorted((a, b) =>
    placeOf(a) < placeOf(b) ? -1 : 1,
  )
}

const placeOf = ({ report: { published, id } }: Gleaned): string => `${published ?? "~"} ${id}`

function gatheredFrom(from: NegotiationRecord): Omit<Gathered, "novelties"> {
  const { schema: _, reports, attributions: __, review: ___, ...lists } = from
  return {
    ...lists,
    maybe: maybeSame(lists.actors),
    originOf: new Map(reports.map(({ id, origin }) => [id, origin])),
  }
}

/** What machines read, where the history tells it: what people decided is laid over that again. */
function withoutDecisions(from: NegotiationRecord): NegotiationRecord {
  if (from.review === undefined) return from
  const changes = grouped(
    from.review.changes.filter(({ by }) => by.kind === "reviewer"),
    ({ subject }) => subject,
  )
  const own = from.statements.filter((one) => !isAdded(one))
  return {
    ...from,
    statements: own.map((one) => machineStatement(one, changes.get(one.id) ?? [])),
    attributions: from.attributions.filter((one) => !one.id.startsWith(`${one.report}.h`)),
  }
}

/** A report without its text was kept as quotations or facts; which of them, nobody can tell. */
async function putImported(
  db: Transaction<Tables>,
  entry: Entry,
  { now, kind }: { readonly now: string; readonly kind: OpenRecord["kind"] },
): Promise<void> {
  const { report } = entry
  const store = report.text === "" ? "quotes" : "full"
  await putReport(db, entry, { version: 1, store, kind })
  await putVersion(db, report, { version: 1, hash: hashOf(report), store, now })
  await putReading(db, entry, { version: 1, method: importedMethod })
}

/**
 * What people decided elsewhere stands here too, whoever reads the reports next. Of a corrected
 * statement the contract does not tell which fields were.
 */
const decisionsOn = (one: Statement, now: string): Told[] => {
  if (one.status === "proposed") return []
  const fields = one.status === "corrected" ? decidable : (["status"] as const)
  return fields.map((field) => ({
    subject: one.id,
    report: one.report,
    field,
    before: null,
    after: one[field],
    by: { kind: "reviewer", name: importedMethod },
    at: now,
    reason: null,
  }))
}
