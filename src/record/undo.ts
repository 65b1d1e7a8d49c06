/** Takes back a step of review, whole; taking back an undoing does the step again. */
import type { Transaction } from "kysely"
import { addedIn } from "./added.ts"
import { asides, decidedStatement, standing, undoneIn, type Decisions } from "./decision.ts"
import { DecisionRefused } from "./decision-refused.ts"
import { append, changeFrom, type Change, type Told } from "./history.ts"
import type { OpenRecord } from "./open-record.ts"
import { addStatement, dropStatement, putStatement } from "./put-statements.ts"
import type { Reviewing } from "./review.ts"
import { signed } from "./signed.ts"
import { makeStale } from "./setting.ts"
import { statementIfAny } from "./statement-now.ts"
import type { Tables } from "./tables.ts"
import { writing } from "./writing.ts"

type Db = Transaction<Tables>
type Undoing = Told & { readonly undoes: number }

/**
 * @returns the number of the undoing, a step like any other
 * @throws DecisionRefused when there is no such step, or it is undone already
 */
export const undo = (
  record: OpenRecord,
  step: number,
  undoer: Omit<Reviewing, "fourEyes">,
): Promise<number> =>
  writing(record, async (db) => {
    const all = await changesBeside(db, step)
    const before = valuesIn(all)
    const open = openIn(all, step)
    const bare = open.map(({ number, subject, report, field }) => ({
      subject,
      report,
      field,
      undoes: number,
      ...signed("reviewer", undoer),
    }))
    const then = [...all, ...bare.map((one, k) => asChange(one, all, k))]
    const after = valuesIn(then)
    const undoings = bare.map((one): Undoing => ({
      ...one,
      before: before(one),
      after: after(one),
    }))
    await show(db, undoings, standing(then), record.kind)
    await makeStale(db)
    return append(db, undoings)
  })

/** Every change that people made on the subjects of the step, oldest first. */
async function changesBeside(db: Db, step: number): Promise<Change[]> {
  const subjects = db.selectFrom("history").select("subject").where("step", "=", step)
  const rows = await db
    .selectFrom("history")
    .selectAll()
    .where("subject", "in", subjects)
    .where("by_kind", "=", "reviewer")
    .orderBy("number")
    .execute()
  return rows.map(changeFrom)
}

/** @throws DecisionRefused when nothing of the step stands */
function openIn(all: readonly Change[], step: number): Change[] {
  const own = all.filter((one) => one.step === step)
  if (own.length === 0)
    throw new DecisionRefused(
      `step ${step}`,
      "the record has no such step",
      "List the steps with `rapporteur history`.",
    )
  const undone = undoneIn(all)
  const open = own.filter(({ number }) => !undone.has(number))
  if (open.length === 0)
    throw new DecisionRefused(
      `step ${step}`,
      "it is undone already",
      "Undo the undoing to do it again.",
    )
  return open
}

const asChange = (
  bare: Omit<Undoing, "before" | "after">,
  all: readonly Change[],
  k: number,
): Change => ({
  ...bare,
  before: null,
  after: null,
  number: (all.at(-1)?.number ?? 0) + 1 + k,
  step: null,
})

/**
 * What a field holds by the decisions that stand; where none does, what stood before the first
 * person came. The next joining brings what machines read since.
 */
function valuesIn(all: readonly Change[]) {
  const decisions = standing(all)
  return ({ subject, field }: Pick<Change, "subject" | "field">): unknown => {
    const fields = decisions.get(subject)
    if (fields?.has(field)) return fields.get(field)
    return all.find((one) => one.subject === subject && one.field === field)?.before ?? null
  }
}

async function show(
  db: Db,
  undoings: readonly Undoing[],
  decisions: Decisions,
  kind: OpenRecord["kind"],
): Promise<void> {
  for (const subject of new Set(undoings.map((one) => one.subject))) {
    const own = undoings.filter((one) => one.subject === subject)
    const now = await statementIfAny(db, subject)
    if (own.some(({ field }) => field === asides.added)) {
      const added = addedIn(decisions, subject)
      if (now !== null) await dropStatement(db, subject, kind)
      if (added !== null) await addStatement(db, decidedStatement(added.statement, decisions), kind)
    } else if (now !== null) {
      const fields = own
        .filter(({ field }) => !Object.hasOwn(asides, field))
        .map(({ field, after }) => [field, after] as const)
      const statement = { ...now.statement, ...Object.fromEntries(fields) }
      await putStatement(db, { number: now.number, statement }, kind)
    }
  }
}
