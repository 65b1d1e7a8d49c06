/** What a person found right stays in the record when another reader does not find it. */
import type { Kysely } from "kysely"
import type { AttributionId } from "../text/ids.ts"
import { decisionsOn, type Decisions } from "./decision.ts"
import type { Entry } from "./entry.ts"
import type { Tables } from "./tables.ts"

/** The new reading of the same text, with the statements of the last one that people stand by. */
export async function withDecided(db: Kysely<Tables>, next: Entry): Promise<Entry> {
  const row = await db
    .selectFrom("readings")
    .select(["attributions", "gleaned"])
    .where("report", "=", next.report.id)
    .executeTakeFirst()
  if (row === undefined) return next
  const found = new Set(next.statements.map(({ id }) => id))
  const decisions = await decisionsOn(db, "report", next.report.id)
  const stood = (JSON.parse(row.gleaned) as Entry).statements.filter(
    ({ id }) => !found.has(id) && isStoodBy(id, decisions),
  )
  if (stood.length === 0) return next
  const startOf = ({ evidence }: Entry["statements"][number]): number => evidence[0]?.start ?? 0
  const wanted = new Set<AttributionId>(stood.map(({ attribution }) => attribution))
  const known = new Set(next.attributions.map(({ id }) => id))
  const attributions = (JSON.parse(row.attributions) as Entry["attributions"]).filter(
    ({ id }) => wanted.has(id) && !known.has(id),
  )
  return {
    ...next,
    attributions: [...next.attributions, ...attributions],
    statements: [...next.statements, ...stood].toSorted((a, b) => startOf(a) - startOf(b)),
  }
}

const isStoodBy = (id: string, decisions: Decisions): boolean => {
  const status = decisions.get(id)?.get("status")
  return status === "accepted" || status === "corrected"
}
