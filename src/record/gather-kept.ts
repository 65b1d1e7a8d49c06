/** Joins all that is kept, once after a run: statements as all reports tell them, and findings. */
import { decidedIn } from "./decided-in.ts"
import type { Gathering } from "./entry.ts"
import { joined } from "./joined.ts"
import type { OpenRecord } from "./open-record.ts"
import { putGathered } from "./put-gathered.ts"
import { gatherablesIn } from "./readings.ts"
import { set, settingOf } from "./setting.ts"
import { writing } from "./writing.ts"

/** Are the joint findings older than what was kept last, by a run that was broken off perhaps? */
export async function isStale({ db }: Pick<OpenRecord, "db">): Promise<boolean> {
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
    const { revision, input, decided } = await snapshotOf(record)
    const gathered = joined(input, decided, gathering)
    const isDone = await writing(record, async (db) => {
      if ((await settingOf(db, "revision")) !== revision) return false
      await putGathered(db, gathered, record.kind)
      await set(db, "gathered", revision ?? "")
      return true
    })
    if (isDone) return true
  }
}

/** All of one moment: reading page by page must not see what another process keeps meanwhile. */
const snapshotOf = ({ db }: OpenRecord) =>
  db
    .transaction()
    .setAccessMode("read only")
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      const decided = await decidedIn(snapshot)
      const input = await gatherablesIn(snapshot, decided.decisions)
      return { revision: await settingOf(snapshot, "revision"), input, decided }
    })
