/** The current readings of all reports, as they are joined or written out. */
import type { Kysely } from "kysely"
import type { Report } from "../reports/report.ts"
import type { Statement } from "../talks/statement.ts"
import { grouped } from "../text/grouped.ts"
import { addedByReport, withAdded } from "./added.ts"
import { decided, type Decisions } from "./decision.ts"
import { gatherable, type Entry, type Gatherable } from "./entry.ts"
import type { Tables } from "./tables.ts"

/** Few enough to hold, many enough that a page costs nothing. */
const pageSize = 100

/**
 * Every entry in the order of publication, with what people decided. The same order whatever the
 * order of keeping, so that two runs that met each other end alike.
 */
export async function* entriesIn(db: Kysely<Tables>, decisions: Decisions): AsyncGenerator<Entry> {
  const added = addedByReport(decisions)
  const superseded = await decidedButSuperseded(db, decisions)
  let after = { filed: "", id: "" }
  for (;;) {
    const page = await pageAfter(db, after)
    for (const row of page) {
      const entry = entryFrom(row)
      const more = superseded.get(entry.report.id) ?? []
      const whole = { ...entry, statements: [...entry.statements, ...more] }
      yield withAdded(withDecisions(whole, decisions), added.get(entry.report.id) ?? [], decisions)
    }
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    after = last
  }
}

/** All but the texts: what is held in memory while many reports are joined. */
export async function gatherablesIn(
  db: Kysely<Tables>,
  decisions: Decisions,
): Promise<Gatherable[]> {
  const all: Gatherable[] = []
  for await (const entry of entriesIn(db, decisions)) all.push(gatherable(entry))
  return all
}

/** A later method did not find them, but a person had decided on them: those stand. */
async function decidedButSuperseded(
  db: Kysely<Tables>,
  decisions: Decisions,
): Promise<ReadonlyMap<string, readonly Statement[]>> {
  if (decisions.size === 0) return new Map()
  const rows = await db
    .selectFrom("retired")
    .select(["id", "report", "body"])
    .where("reason", "=", "superseded")
    .orderBy("id")
    .execute()
  const statements = rows
    .filter(({ id }) => decisions.has(id))
    .map(({ body }) => JSON.parse(body) as Statement)
  return grouped(statements, ({ report }) => report as string)
}

interface ReadingRow {
  readonly body: string
  readonly attributions: string
  readonly gleaned: string
}

const pageAfter = (db: Kysely<Tables>, { filed, id }: { filed: string; id: string }) =>
  db
    .selectFrom("reports")
    .innerJoin("versions", (on) =>
      on
        .onRef("versions.report", "=", "reports.id")
        .onRef("versions.version", "=", "reports.version"),
    )
    .innerJoin("readings", "readings.report", "reports.id")
    .select([
      "reports.id",
      "reports.filed",
      "versions.body",
      "readings.attributions",
      "readings.gleaned",
    ])
    .where("reports.forgotten", "is", null)
    .where((is) =>
      is.or([
        is("reports.filed", ">", filed),
        is.and([is("reports.filed", "=", filed), is("reports.id", ">", id)]),
      ]),
    )
    .orderBy("reports.filed")
    .orderBy("reports.id")
    .limit(pageSize)
    .execute()

function entryFrom({ body, attributions, gleaned }: ReadingRow): Entry {
  const report = JSON.parse(body) as Report
  return { report, attributions: JSON.parse(attributions), ...JSON.parse(gleaned) } as Entry
}

const withDecisions = (entry: Entry, decisions: Decisions): Entry => ({
  ...entry,
  statements: decided(entry, decisions).statements,
})
