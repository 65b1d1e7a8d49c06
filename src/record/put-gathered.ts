/** Writes what many reports tell together, touching only what differs from the last time. */
import type { Transaction } from "kysely"
import type { Gathered } from "./entry.ts"
import type { Extent } from "./excerpt.ts"
import type { OpenRecord } from "./open-record.ts"
import { putFindings } from "./put-findings.ts"
import { putStatements } from "./put-statements.ts"
import { set, settingOf } from "./setting.ts"
import type { Tables } from "./tables.ts"

export async function putGathered(
  db: Transaction<Tables>,
  gathered: Gathered,
  kind: OpenRecord["kind"],
): Promise<void> {
  await putOrigins(db, gathered.originOf)
  await putStatements(db, gathered.statements, kind)
  await putFindings(db, gathered)
  await set(db, "extent", JSON.stringify(extentIn(gathered)))
  if (gathered.novelties !== null)
    await set(db, "novelties", (await settingOf(db, "revision")) ?? "")
}

const extentIn = ({ originOf, statements }: Gathered): Omit<Extent, "asOf"> => ({
  reports: originOf.size,
  origins: new Set(originOf.values()).size,
  statements: statements.length,
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
