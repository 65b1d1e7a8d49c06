/** Blind coding: what each coder says of a statement, kept apart from the record and each other. */
import type { Kysely, Transaction } from "kysely"
import type { Statement } from "../talks/statement.ts"
import type { Added } from "./added.ts"
import { checkCorrection } from "./review.ts"
import { correctable, type Correction } from "./correctable.ts"
import { checkReviewer, type Deciding } from "./decide-actors.ts"
import { asides, standing, undoneIn } from "./decision.ts"
import { DecisionRefused } from "./decision-refused.ts"
import { append, codingChangesIn, type Change, type Told } from "./history.ts"
import { addedFrom, type Marked } from "./marked.ts"
import type { OpenRecord } from "./open-record.ts"
import { signed } from "./signed.ts"
import { statementIfAny } from "./statement-now.ts"
import type { Tables } from "./tables.ts"
import { writing } from "./writing.ts"

/** What one coder says of one unit. */
export interface Coding {
  readonly coder: string
  /** Id of the statement; one of its own for words that the coder marked. */
  readonly unit: string
  readonly report: string
  /** False: the coder finds no statement there. */
  readonly isStatement: boolean
  /** Only the fields the coder coded. */
  readonly fields: Correction
  /** The words the coder marked; null where the machine had them. */
  readonly added: Added | null
}

type Db = Kysely<Tables>
type Field = readonly [field: string, after: unknown]

/** All codings that stand, by unit, then by coder in the order in which they came. */
export async function codingsIn(db: Db): Promise<Coding[]> {
  return codingsOf(await codingChangesIn(db))
}

export function codingsOf(changes: readonly Change[]): Coding[] {
  const coders = [...new Set(changes.map(({ by }) => by.name))]
  const reports = new Map(changes.map(({ subject, report }) => [subject, report ?? ""]))
  return coders.flatMap((coder) => {
    const own = standing(changes.filter(({ by }) => by.name === coder))
    return [...own].flatMap(([unit, fields]) => {
      const state = fields.get("status") ?? null
      if (state === null) return []
      const coded = [...fields].filter(([field]) => Object.hasOwn(correctable, field))
      return [
        {
          coder,
          unit,
          report: reports.get(unit) ?? "",
          isStatement: state !== "rejected",
          fields: Object.fromEntries(coded) as Correction,
          added: (fields.get(asides.added) ?? null) as Added | null,
        },
      ]
    })
  })
}

/**
 * Codes a statement; what the coder says of it before is told over again.
 *
 * @returns the number of the step
 * @throws DecisionRefused when there is no such statement, field or value
 */
export const code = (
  record: OpenRecord,
  unit: string,
  fields: Correction,
  deciding: Deciding,
): Promise<number> => {
  checkCorrection(unit, fields)
  return coding(record, unit, deciding, [["status", "accepted"], ...Object.entries(fields)])
}

/** Codes that there is no statement. */
export const codeAsNone = (record: OpenRecord, unit: string, deciding: Deciding): Promise<number> =>
  coding(record, unit, deciding, [["status", "rejected"]])

function coding(
  record: OpenRecord,
  unit: string,
  deciding: Deciding,
  fields: readonly Field[],
): Promise<number> {
  checkReviewer(unit, deciding)
  return writing(record, async (db) => {
    const report = await reportOf(db, unit, deciding.by)
    return append(db, await toldBy(db, unit, report, fields, deciding))
  })
}

/** A statement the record has, or words that this coder marked. */
async function reportOf(db: Transaction<Tables>, unit: string, coder: string): Promise<string> {
  const now = await statementIfAny(db, unit)
  if (now !== null) return now.statement.report
  const own = (await codingsIn(db)).find((one) => one.unit === unit && one.coder === coder)
  if (own !== undefined) return own.report
  throw new DecisionRefused(
    unit,
    "the record has no such statement",
    "List what is to be coded with `rapporteur review --blind`.",
  )
}

/** Marks words that the machine took for no statement, and codes them. */
export const codeMissed = (
  record: OpenRecord,
  marked: Marked,
  fields: Correction,
  deciding: Deciding,
): Promise<{ readonly step: number; readonly unit: string }> => {
  checkReviewer(marked.report, deciding)
  checkCorrection(marked.report, fields)
  return writing(record, async (db) => {
    const added = await addedFrom(db, marked, fields)
    const { id, report } = added.statement
    const told = [[asides.added, added], ["status", "accepted"], ...Object.entries(fields)] as const
    const step = await append(db, await toldBy(db, id, report, told, deciding))
    return { step, unit: id }
  })
}

async function toldBy(
  db: Db,
  unit: string,
  report: string,
  fields: readonly Field[],
  deciding: Deciding,
): Promise<Told[]> {
  const changes = (await codingChangesIn(db)).filter((one) => one.by.name === deciding.by)
  const before = standing(changes).get(unit)
  return fields.map(([field, after]) => ({
    subject: unit,
    report,
    field,
    before: before?.get(field) ?? null,
    after,
    ...signed("coder", deciding),
  }))
}

/**
 * Takes a coder's own step back.
 *
 * @throws DecisionRefused when it is no step of theirs, or undone already
 */
export const undoCoding = (record: OpenRecord, step: number, deciding: Deciding): Promise<number> =>
  writing(record, async (db) => {
    const own = (await codingChangesIn(db)).filter((one) => one.by.name === deciding.by)
    const undone = undoneIn(own)
    const open = own.filter((one) => one.step === step && !undone.has(one.number))
    if (open.length === 0)
      throw new DecisionRefused(
        `step ${step}`,
        "it is no step of this coder, or undone already",
        "A coder takes back only what they coded themselves.",
      )
    return append(
      db,
      open.map(({ number, subject, report, field, before, after }) => ({
        subject,
        report,
        field,
        before: after,
        after: before,
        ...signed("coder", deciding),
        undoes: number,
      })),
    )
  })

/** Statements this coder has not coded yet, report by report in the order of the text. */
export async function codingQueue({ db }: OpenRecord, coder: string): Promise<string[]> {
  const coded = new Set(
    (await codingsIn(db)).filter((one) => one.coder === coder).map(({ unit }) => unit),
  )
  const rows = await db
    .selectFrom("statements")
    .select("id")
    .orderBy("filed")
    .orderBy("report")
    .orderBy("place")
    .execute()
  return rows.map(({ id }) => id).filter((id) => !coded.has(id))
}

/** What a machine reads, before any person: for the machine as one more coder. */
export function machineStatement(now: Statement, changes: readonly Change[]): Statement {
  const first = new Map<string, unknown>()
  for (const { field, before } of changes) if (!first.has(field)) first.set(field, before)
  const fields = [...first].filter(([field]) => !Object.hasOwn(asides, field))
  return fields.length === 0 ? now : { ...now, ...Object.fromEntries(fields) }
}
