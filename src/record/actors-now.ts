/** Who is who by all readings and decisions of this moment, with the entries each actor is made of. */
import { type Kysely, sql } from "kysely"
import type { Actor } from "../actors/actor.ts"
import type { Members } from "../actors/decided-actors.ts"
import { unify } from "../actors/unify.ts"
import { grouped } from "../text/grouped.ts"
import type { ActorId } from "../text/ids.ts"
import { decidedIn } from "./decided-in.ts"
import { DecisionRefused } from "./decision-refused.ts"
import type { OpenRecord } from "./open-record.ts"
import type { Tables } from "./tables.ts"

export interface ActorNow {
  readonly actor: Actor
  /** Every report's own entry for it. */
  readonly entries: readonly Actor[]
}

/** Of each reading the database hands out the cast alone, a small part of it. */
const castIn = (kind: OpenRecord["kind"]) =>
  kind === "sqlite"
    ? sql<string>`json_extract(readings.gleaned, '$.actors')`
    : sql<string>`CAST(readings.gleaned AS json) ->> 'actors'`

export async function actorsNow(db: Kysely<Tables>, kind: OpenRecord["kind"]): Promise<ActorNow[]> {
  const rows = await db
    .selectFrom("readings")
    .innerJoin("reports", "reports.id", "readings.report")
    .select(castIn(kind).as("cast"))
    .where("reports.forgotten", "is", null)
    .orderBy("reports.filed")
    .orderBy("reports.id")
    .execute()
  const casts = rows.map(({ cast }) => JSON.parse(cast) as Actor[])
  const { actors, idOf } = unify(casts, (await decidedIn(db)).actors)
  const entries = grouped(casts.flat(), ({ id }): ActorId => idOf.get(id) ?? id)
  return actors.map((actor) => ({ actor, entries: entries.get(actor.id) ?? [] }))
}

/**
 * The actor of an id, or of a name or alias that only one of them goes by.
 *
 * @throws DecisionRefused when there is none, or more than one
 */
export function actorCalled(actors: readonly ActorNow[], word: string): ActorNow {
  const byId = actors.filter(({ actor }) => actor.id === word)
  const byName = actors.filter(({ actor }) => actor.name === word)
  const byAlias = actors.filter(({ actor }) => actor.aliases.includes(word))
  const found = [byId, byName, byAlias].find(({ length }) => length > 0) ?? []
  const [one] = found
  if (one === undefined)
    throw new DecisionRefused(
      word,
      "the record has no such actor",
      "Give a name or an id as `rapporteur actors --format csv` prints them.",
    )
  if (found.length > 1)
    throw new DecisionRefused(
      word,
      `more than one actor goes by this: ${found.map(({ actor }) => actor.id).join(", ")}`,
      "Give the id of the one you mean.",
    )
  return one
}

/** Whom an id means now, where one actor was made one with another; null for nobody's. */
export async function presentActor(
  { db, kind }: Pick<OpenRecord, "db" | "kind">,
  id: string,
): Promise<ActorNow | null> {
  const all = await actorsNow(db, kind)
  const own = all.find(({ actor }) => actor.id === id)
  return own ?? all.find(({ entries }) => entries.some((one) => one.id === id)) ?? null
}

/** Entries of one name say the same; a few keep the decision when reports are forgotten. */
const ofEachName = 3

/** What finds the actor again, the entries of its own name in front. */
export function membersOf({ actor, entries }: ActorNow): Members {
  const byName = [...grouped(entries, ({ kind, name }) => `${kind} ${name}`).values()]
  return byName
    .flatMap((alike) => alike.slice(0, ofEachName))
    .map(({ id, name, kind }) => ({ id, name, kind }))
    .toSorted((a, b) => Number(b.name === actor.name) - Number(a.name === actor.name))
}
