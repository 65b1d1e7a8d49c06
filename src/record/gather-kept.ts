/** Joins all that is kept, once after a run: statements as all reports tell them, and findings. */
import type { Transaction } from "kysely"
import { decidedStatement, decisionsIn } from "./decision.ts"
import type { Statement } from "../talks/statement.ts"
import { grouped } from "../text/grouped.ts"
import type { Gatherable, Gathering } from "./entry.ts"
import type { OpenRecord } from "./open-record.ts"
import { putFindings } from "./put-findings.ts"
import { putStatements } from "./put-statements.ts"
import { gatherablesIn } from "./readings.ts"
import { set, settingOf } from "./setting.ts"
import type { Tables } from "./tables.ts"
import { writing } from "./writing.ts"

/** Are the joint findings older than what was kept last, by a run that was broken off perhaps? */
export async function isStale({ db }: OpenRecord): Promise<boolean> {
  return (await settingOf(db, "revision")) !== (await settingOf(db, "gathered"))
}

/**
 * Makes the joint findings anew when they are stale. Joining takes its time and holds no lock; when
 * another process has kept something in between, it is done again.
 *
 * @returns whether there was anything to do
 */
export async function gatherKept(record: OpenRecord, gathering: Gathering): Promise<boolean> {
  if (!(await isStale(record))) return false
  for (;;) {
    const { revision, input, decisions } = await snapshotOf(record)
    const gathered = gathering(input.map(withoutRejected))
    // A name or party told in full by other reports is no match for what a person said it is.
    const told = gathered.statements.map((one) => decidedStatement(one, decisions))
    const rejected = input.flatMap(({ statements }) => statements.filter(isRejected))
    const isDone = await writing(record, async (db) => {
      if ((await settingOf(db, "revision")) !== revision) return false
      await putOrigins(db, gathered.originOf)
      await putStatements(db, inPlace(told, rejected))
      await putFindings(db, gathered)
      await set(db, "gathered", revision ?? "")
      return true
    })
    if (isDone) return true
  }
}

const isRejected = ({ status }: Statement): boolean => status === "rejected"

/** Nothing rests on what a reviewer found wrong. */
const withoutRejected = (one: Gatherable): Gatherable =>
  one.statements.some(isRejected)
    ? { ...one, statements: one.statements.filter((statement) => !isRejected(statement)) }
    : one

/** It stays in the record all the same, where it stands in its report. */
function inPlace(told: readonly Statement[], rejected: readonly Statement[]): readonly Statement[] {
  if (rejected.length === 0) return told
  const startOf = ({ evidence }: Statement): number => evidence[0]?.start ?? 0
  const byReport = grouped([...told, ...rejected], ({ report }) => report)
  return [...byReport.values()].flatMap((own) => own.toSorted((a, b) => startOf(a) - startOf(b)))
}

/** All of one moment: reading page by page must not see what another process keeps meanwhile. */
const snapshotOf = ({ db }: OpenRecord) =>
  db
    .transaction()
    .setAccessMode("read only")
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      const decisions = await decisionsIn(snapshot)
      const input = await gatherablesIn(snapshot, decisions)
      return { revision: await settingOf(snapshot, "revision"), input, decisions }
    })

async function putOrigins(
  db: Transaction<Tables>,
  originOf: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = await db.selectFrom("reports").select(["id", "origin"]).execute()
  for (const { id, origin } of rows) {
    const next = originOf.get(id) ?? id
    if (next !== origin)
      await db.updateTable("reports").set({ origin: next }).where("id", "=", id).execute()
  }
}
