/** Where coders differ somebody chooses, and the choice becomes the record's decision. */
import type { Statement } from "../talks/statement.ts"
import { tellAdded } from "./add-statement.ts"
import { codedIn, machine, type CodedUnit } from "./coded.ts"
import { codingsIn, type Coding } from "./coding.ts"
import { correctable, type Correction, type CorrectableField } from "./correctable.ts"
import { checkReviewer } from "./decide-actors.ts"
import { asides, decisionsIn, decisionsOn } from "./decision.ts"
import { DecisionRefused } from "./decision-refused.ts"
import { append, type Told } from "./history.ts"
import type { OpenRecord } from "./open-record.ts"
import { putStatement } from "./put-statements.ts"
import { acceptance, type Reviewing } from "./review.ts"
import { makeStale } from "./setting.ts"
import { signed } from "./signed.ts"
import { statementIfAny } from "./statement-now.ts"
import { writing } from "./writing.ts"

export interface Dispute {
  readonly unit: string
  readonly statement: Statement
  /** People only, by name; each with what they say. */
  readonly codings: readonly (Pick<Coding, "isStatement" | "fields"> & { readonly coder: string })[]
  /** The fields they differ in; "status" when one of them sees no statement. */
  readonly fields: readonly (CorrectableField | "status")[]
}

/** Units that two coders or more coded, that nobody has adjudicated yet, and where they differ. */
export const disputesIn = async (record: OpenRecord): Promise<Dispute[]> =>
  (await twiceCoded(record)).filter(({ fields }) => fields.length > 0)

/** Those on which all who coded them agree. */
export const agreedIn = async (record: OpenRecord): Promise<Dispute[]> =>
  (await twiceCoded(record)).filter(({ fields }) => fields.length === 0)

async function twiceCoded(record: OpenRecord): Promise<Dispute[]> {
  const { units } = await codedIn(record)
  const decisions = await decisionsIn(record.db)
  return units
    .filter(({ unit }) => (decisions.get(unit)?.get(asides.adjudication) ?? null) === null)
    .map(disputeOf)
    .filter(({ codings }) => codings.length > 1)
}

function disputeOf({ unit, statement, codings }: CodedUnit): Dispute {
  const people = [...codings]
    .filter(([coder]) => coder !== machine)
    .map(([coder, { isStatement, fields }]) => ({ coder, isStatement, fields }))
    .toSorted((a, b) => (a.coder < b.coder ? -1 : 1))
  return { unit, statement, codings: people, fields: differing(people) }
}

/** A field that only one of them coded is none they differ in. */
function differing(codings: Dispute["codings"]): Dispute["fields"] {
  if (new Set(codings.map(({ isStatement }) => isStatement)).size > 1) return ["status"]
  return (Object.keys(correctable) as CorrectableField[]).filter((name) => {
    const values = codings.flatMap(({ fields }) => (name in fields ? [fields[name]] : []))
    return new Set(values).size > 1
  })
}

/**
 * Makes one coder's coding the record's decision; all codings stay in the history.
 *
 * @returns the number of the step; undone like any other, the dispute is open again
 * @throws DecisionRefused when that coder coded no such unit
 */
export const adjudicate = (
  record: OpenRecord,
  { unit, coder }: { readonly unit: string; readonly coder: string },
  reviewing: Reviewing,
): Promise<number> => {
  checkReviewer(unit, reviewing)
  return writing(record, async (db) => {
    const all = (await codingsIn(db)).filter((one) => one.unit === unit)
    const marked = all.find(({ added }) => added !== null)
    const chosen = all.find((one) => one.coder === coder)
    const report = all[0]?.report
    if (report === undefined || (chosen === undefined && marked === undefined))
      throw new DecisionRefused(
        unit,
        `${coder} did not code it`,
        "Choose one of those who did; `rapporteur review --adjudicate` lists them.",
      )
    const tell = (field: string, before: unknown, after: unknown): Told => ({
      subject: unit,
      report,
      field,
      before,
      after,
      ...signed("reviewer", reviewing),
    })
    const before = (await decisionsOn(db, "subject", unit)).get(unit)
    const chosenOf = { chosen: coder, coders: all.map((one) => one.coder) }
    const told = [tell(asides.adjudication, before?.get(asides.adjudication) ?? null, chosenOf)]
    const current = await statementIfAny(db, unit)
    if (current !== null) {
      const { statement, number } = current
      const fields: Correction = chosen?.isStatement === true ? chosen.fields : {}
      const next = { ...statement, ...fields }
      const changed = Object.entries(fields).filter(
        ([name, value]) => statement[name as CorrectableField] !== value,
      )
      const state =
        chosen?.isStatement === true
          ? await acceptance(db, next, reviewing, changed.length > 0)
          : { status: "rejected" }
      const changes = [...changed, ...Object.entries(state)]
      const known = { ...Object.fromEntries(before ?? []), ...statement } as Record<string, unknown>
      for (const [field, after] of changes)
        if ((known[field] ?? null) !== after) told.push(tell(field, known[field] ?? null, after))
      const own = changes.filter(([field]) => !Object.hasOwn(asides, field))
      const shown = { ...statement, ...Object.fromEntries(own) }
      await putStatement(db, { number, statement: shown }, record.kind)
    } else if (chosen?.isStatement === true) {
      const added = chosen.added ?? marked?.added ?? null
      if (added !== null)
        told.push(
          ...(await tellAdded(
            db,
            { ...added, statement: { ...added.statement, ...chosen.fields } },
            record.kind,
            reviewing,
          )),
        )
    }
    await makeStale(db)
    return append(db, told)
  })
}
