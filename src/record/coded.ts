/** All that coders and the machine say of the same reports, unit by unit. */
import type { Kysely } from "kysely"
import type { Statement } from "../talks/statement.ts"
import { grouped } from "../text/grouped.ts"
import { isAdded } from "./added.ts"
import { codingsIn, machineStatement, type Coding } from "./coding.ts"
import { correctable, type Correction, type CorrectableField } from "./correctable.ts"
import { changesIn } from "./history.ts"
import type { OpenRecord } from "./open-record.ts"
import { reportById } from "./report-by-id.ts"
import type { Tables } from "./tables.ts"

/** The machine as a coder, in every list of coders. */
export const machine = "machine"

export interface CodedUnit {
  readonly unit: string
  readonly report: string
  readonly statement: Statement
  /** By coder; who has not come to the unit is not there. */
  readonly codings: ReadonlyMap<string, Pick<Coding, "isStatement" | "fields">>
}

export interface CodedReport {
  readonly id: string
  /** Length of its text, in UTF-16 code units. */
  readonly length: number
  /** Those who coded every statement that the machine found in it. */
  readonly finishedBy: readonly string[]
}

export interface Coded {
  readonly coders: readonly string[]
  readonly units: readonly CodedUnit[]
  readonly reports: readonly CodedReport[]
}

const fieldNames = Object.keys(correctable) as CorrectableField[]

/** Every report that somebody coded, at one moment. */
export const codedIn = ({ db }: OpenRecord): Promise<Coded> =>
  db.transaction().setAccessMode("read only").setIsolationLevel("repeatable read").execute(codedAt)

async function codedAt(db: Kysely<Tables>): Promise<Coded> {
  const codings = await codingsIn(db)
  const changes = grouped(await changesIn(db), ({ subject }) => subject)
  const coders = [...new Set(codings.map(({ coder }) => coder))].toSorted()
  const units: CodedUnit[] = []
  const reports: CodedReport[] = []
  for (const [id, own] of grouped(codings, ({ report }) => report)) {
    const found = (await statementsOf(db, id)).filter((one) => !isAdded(one))
    const byUnit = grouped(own, ({ unit }) => unit)
    const finishedBy = coders.filter((coder) =>
      found.every((one) => byUnit.get(one.id)?.some((coding) => coding.coder === coder)),
    )
    const report = await reportById(db, id)
    if (report === null) continue
    reports.push({ id, length: report.text.length, finishedBy: [machine, ...finishedBy] })
    for (const one of found)
      units.push(machineUnit(machineStatement(one, changes.get(one.id) ?? []), byUnit.get(one.id)))
    const known = new Set<string>(found.map((one) => one.id))
    for (const [unit, marked] of byUnit)
      if (!known.has(unit)) units.push(...markedUnit(unit, marked, finishedBy))
  }
  return { coders, units, reports }
}

function machineUnit(statement: Statement, own: readonly Coding[] = []): CodedUnit {
  const fields = Object.fromEntries(fieldNames.map((name) => [name, statement[name]])) as Correction
  const codings = own.map((one) => [one.coder, one] as const)
  return {
    unit: statement.id,
    report: statement.report,
    statement,
    codings: new Map<string, Pick<Coding, "isStatement" | "fields">>([
      [machine, { isStatement: true, fields }],
      ...codings,
    ]),
  }
}

/** Words some coder marked: whoever is through with the report and did not, says there is nothing. */
function markedUnit(
  unit: string,
  marked: readonly Coding[],
  finishedBy: readonly string[],
): CodedUnit[] {
  const statement = marked.find(({ added }) => added !== null)?.added?.statement
  if (statement === undefined) return []
  const none = { isStatement: false, fields: {} }
  return [
    {
      unit,
      report: statement.report,
      statement,
      codings: new Map<string, Pick<Coding, "isStatement" | "fields">>([
        [machine, none] as const,
        ...finishedBy.map((coder) => [coder, none] as const),
        ...marked.map((one) => [one.coder, one] as const),
      ]),
    },
  ]
}

async function statementsOf(db: Kysely<Tables>, report: string): Promise<Statement[]> {
  const rows = await db
    .selectFrom("statements")
    .select("body")
    .where("report", "=", report)
    .orderBy("place")
    .execute()
  return rows.map(({ body }) => JSON.parse(body) as Statement)
}
