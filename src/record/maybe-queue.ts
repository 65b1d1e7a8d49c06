/** Pairs of actors who may be one, each with a sentence, for whoever has to decide. */
import type { Actor } from "../actors/actor.ts"
import type { MaybeSame } from "../actors/maybe.ts"
import type { Statement } from "../talks/statement.ts"
import type { Evidence } from "../text/evidence.ts"
import type { OpenRecord } from "./open-record.ts"
import { findingsIn } from "./recorded.ts"

export interface MaybeItem {
  readonly reason: MaybeSame["reason"]
  readonly one: Seen
  readonly other: Seen
}

/** An actor, and words that show it; null where nothing but its name was found. */
export interface Seen {
  readonly actor: Actor
  readonly evidence: Evidence | null
}

/** Those nobody decided on, as they stood when all was joined last. */
export async function maybeQueue({ db }: OpenRecord): Promise<MaybeItem[]> {
  const pairs = (await findingsIn(db, "maybe")).map((body) => JSON.parse(body) as MaybeSame)
  if (pairs.length === 0) return []
  const actors = new Map(
    (await findingsIn(db, "actors")).map((body) => {
      const actor = JSON.parse(body) as Actor
      return [actor.id, actor] as const
    }),
  )
  const seen = async (id: MaybeSame["id"]): Promise<Seen[]> => {
    const actor = actors.get(id)
    return actor === undefined
      ? []
      : [{ actor, evidence: actor.roles[0]?.evidence ?? (await spokenBy(db, id)) }]
  }
  const items: MaybeItem[] = []
  for (const { id, other: otherId, reason } of pairs) {
    const [[one], [other]] = [await seen(id), await seen(otherId)]
    if (one !== undefined && other !== undefined) items.push({ reason, one, other })
  }
  return items
}

async function spokenBy(db: OpenRecord["db"], speaker: string): Promise<Evidence | null> {
  const row = await db
    .selectFrom("statements")
    .select("body")
    .where("speaker", "=", speaker)
    .orderBy("filed")
    .orderBy("number")
    .executeTakeFirst()
  return row === undefined ? null : ((JSON.parse(row.body) as Statement).evidence[0] ?? null)
}
