/** The codebook that a record was kept with, so that every later command knows the parties. */
import type { Codebook } from "../talks/codebook.ts"
import type { OpenRecord } from "./open-record.ts"
import { makeStale, set, settingOf } from "./setting.ts"
import { writing } from "./writing.ts"

export async function codebookOf({ db }: Pick<OpenRecord, "db">): Promise<Codebook | null> {
  const stored = await settingOf(db, "codebook")
  return stored === null ? null : (JSON.parse(stored) as Codebook)
}

/** Another codebook makes the joint findings stale. */
export const keepCodebook = (record: OpenRecord, codebook: Codebook): Promise<void> =>
  writing(record, async (db) => {
    const next = JSON.stringify(codebook)
    if ((await settingOf(db, "codebook")) === next) return
    await set(db, "codebook", next)
    await makeStale(db)
  })
