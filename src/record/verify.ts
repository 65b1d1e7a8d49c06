/** Looks through a whole record: is the file sound, does every quotation still stand in its text? */
import { type Kysely, sql } from "kysely"
import type { Report } from "../reports/report.ts"
import type { Evidence } from "../text/evidence.ts"
import { addedByReport } from "./added.ts"
import { standing } from "./decision.ts"
import { peoplesChangesIn } from "./history.ts"
import { hashOf } from "./identity.ts"
import type { OpenRecord } from "./open-record.ts"
import { entriesIn } from "./readings.ts"
import { atOneMoment, findingsIn, statementsIn } from "./recorded.ts"
import { findingLists } from "./put-findings.ts"
import type { Tables } from "./tables.ts"

export interface Defect {
  /**
   * `damage`: the database is not sound. `text`: a text is not the one that was kept.
   * `span`: a quotation is not what stands at its place. `reference`: something names a report
   * that is not there.
   */
  readonly kind: "damage" | "text" | "span" | "reference"
  /** Id of what is wrong; null for the database itself. */
  readonly subject: string | null
  readonly because: string
}

/** Everything that is wrong, in the order of looking; nothing for a record in order. */
export const defectsIn = (record: OpenRecord): AsyncGenerator<Defect> =>
  atOneMoment(record, async function* (db) {
    if (record.kind === "sqlite") yield* damageIn(db)
    yield* textDefects(db)
    yield* spanDefects(db, textsIn(db))
    yield* historyDefects(db, textsIn(db))
  })

async function* damageIn(db: Kysely<Tables>): AsyncGenerator<Defect> {
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db)
  for (const { integrity_check: word } of rows)
    if (word !== "ok") yield { kind: "damage", subject: null, because: word }
  const strays = await sql<{ table: string; parent: string }>`PRAGMA foreign_key_check`.execute(db)
  for (const { table, parent } of strays.rows)
    yield { kind: "reference", subject: null, because: `a row of ${table} has no ${parent}` }
}

async function* textDefects(db: Kysely<Tables>): AsyncGenerator<Defect> {
  for await (const { report } of entriesIn(db, new Map())) {
    const version = await currentOf(db, report.id)
    if (version?.store !== "full" || hashOf(report) === (version.blotted ?? version.hash)) continue
    yield { kind: "text", subject: report.id, because: "its text is not the one that was kept" }
  }
}

const currentOf = (db: Kysely<Tables>, id: string) =>
  db
    .selectFrom("versions")
    .innerJoin("reports", (on) =>
      on
        .onRef("reports.id", "=", "versions.report")
        .onRef("reports.version", "=", "versions.version"),
    )
    .select(["versions.store", "versions.hash", "versions.blotted", "versions.body"])
    .where("reports.id", "=", id)
    .executeTakeFirst()

/** Undefined for no report, null for one whose text is not kept whole. */
type Texts = (report: string) => Promise<string | null | undefined>

/** Statements come report by report, so that few texts need be at hand. */
const mostTexts = 200

function textsIn(db: Kysely<Tables>): Texts {
  const known = new Map<string, string | null | undefined>()
  return async (report) => {
    if (known.has(report)) return known.get(report)
    const version = await currentOf(db, report)
    const isWhole = version?.store === "full"
    const text = isWhole ? (JSON.parse(version.body) as Report).text : version && null
    if (known.size >= mostTexts) known.clear()
    known.set(report, text)
    return text
  }
}

async function* spanDefects(db: Kysely<Tables>, texts: Texts): AsyncGenerator<Defect> {
  for await (const body of statementsIn(db)) yield* misfits(JSON.parse(body), texts)
  for (const list of findingLists)
    for (const body of await findingsIn(db, list)) yield* misfits(JSON.parse(body), texts)
}

/** What people decided must be about something that is there, and what they added on its words. */
async function* historyDefects(db: Kysely<Tables>, texts: Texts): AsyncGenerator<Defect> {
  const numbers = await db.selectFrom("history").select("number").execute()
  const known = new Set(numbers.map(({ number }) => number))
  const changes = await peoplesChangesIn(db)
  for (const { number, undoes, report } of changes) {
    const subject = `change ${number}`
    if (undoes !== null && !known.has(undoes))
      yield { kind: "reference", subject, because: `it takes back ${undoes}, which is not there` }
    if (report !== null && (await texts(report)) === undefined)
      yield { kind: "reference", subject, because: `there is no report ${report}` }
  }
  const retired = await db.selectFrom("retired").select("id").execute()
  const orphans = new Set(retired.map(({ id }) => id))
  const decisions = standing(changes.filter(({ by }) => by.kind === "reviewer"))
  for (const added of [...addedByReport(decisions).values()].flat())
    if (!orphans.has(added.statement.id)) yield* misfits(added.statement, texts)
}

/** Every piece of evidence inside a thing, held against the text it is taken from. */
async function* misfits(thing: object, texts: Texts): AsyncGenerator<Defect> {
  const { id = null } = thing as { readonly id?: string }
  for (const { report, start, end, quote } of evidenceIn(thing)) {
    const text = await texts(report)
    if (text === undefined)
      yield { kind: "reference", subject: id, because: `there is no report ${report}` }
    else if (text !== null && text.slice(start, end) !== quote)
      yield {
        kind: "span",
        subject: id ?? report,
        because: `${start} to ${end} of ${report} does not read “${quote}”`,
      }
  }
}

function* evidenceIn(value: unknown): Generator<Evidence> {
  if (typeof value !== "object" || value === null) return
  if ("quote" in value && "start" in value && "report" in value) yield value as Evidence
  else for (const one of Object.values(value)) yield* evidenceIn(one)
}
