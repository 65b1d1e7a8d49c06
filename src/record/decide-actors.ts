/** What a reviewer decides on who is who: merged, not the same, or one who is two. */
import type { ActorDecision } from "../actors/decided-actors.ts"
import { samenessWith } from "./actor-in.ts"
import { actorCalled, actorsNow, membersOf, type ActorNow } from "./actors-now.ts"
import { DecisionRefused } from "./decision-refused.ts"
import { append } from "./history.ts"
import type { OpenRecord } from "./open-record.ts"
import type { Reviewing } from "./review.ts"
import { signed } from "./signed.ts"
import { makeStale } from "./setting.ts"
import { writing } from "./writing.ts"

export type Deciding = Omit<Reviewing, "fourEyes">

/**
 * Two actors are one. Roles, aliases and evidence of both stay; the next joining shows it.
 *
 * @param one, other each an id, or a name that only one actor goes by
 * @param name what the merged actor is called; null for the name of the first
 * @returns the number of the step; null when they are one already
 */
export const mergeActors = (
  record: OpenRecord,
  {
    one,
    other,
    name,
  }: { readonly one: string; readonly other: string; readonly name: string | null },
  deciding: Deciding,
): Promise<number | null> =>
  decidingOnPair(record, [one, other], deciding, (a, b) => {
    if (a === b && (name === null || name === a.actor.name)) return null
    return { kind: "same", ...pairOf(a, b), name: name ?? a.actor.name }
  })

/** Two actors are not the same, whatever names suggest, in this reading and all that follow. */
export const keepApart = (
  record: OpenRecord,
  { one, other }: { readonly one: string; readonly other: string },
  deciding: Deciding,
): Promise<number | null> =>
  decidingOnPair(record, [one, other], deciding, (a, b) => {
    if (a !== b) return { kind: "apart", ...pairOf(a, b) }
    throw new DecisionRefused(
      one,
      "both names are of one actor",
      "Take the entries of one name or one report out of it with `rapporteur unmerge`.",
    )
  })

const pairOf = (one: ActorNow, other: ActorNow) => ({
  one: membersOf(one),
  other: membersOf(other),
})

export interface Parting {
  /** The actor: an id, or a name that only one goes by. */
  readonly actor: string
  /** Ids of reports whose entry is somebody else. */
  readonly reports: readonly string[]
  /** Names, as whole reports give them, that are somebody else. */
  readonly names: readonly string[]
  /** What the parted actor is called; null for the fullest of its names. */
  readonly name: string | null
}

/**
 * One actor is two: entries of some reports or names become an actor of their own.
 *
 * @throws DecisionRefused when no entry would leave, or none would stay
 */
export const splitActor = (
  record: OpenRecord,
  { actor: word, reports, names, name }: Parting,
  deciding: Deciding,
): Promise<number> =>
  writing(record, async (db) => {
    checkReviewer(word, deciding)
    const one = actorCalled(await actorsNow(db, record.kind), word)
    const leaving = one.entries.filter(
      (own) => names.includes(own.name) || reports.some((id) => own.id.startsWith(`${id}.`)),
    )
    if (leaving.length === 0 || leaving.length === one.entries.length)
      throw new DecisionRefused(
        one.actor.id,
        leaving.length === 0 ? "it has no such entry" : "nothing of it would stay",
        `It is made of ${entriesWords(one)}.`,
      )
    const decision: ActorDecision = { kind: "split", one: membersOf(one), reports, names, name }
    const field = `without ${[...names, ...reports].join(", ")}`
    const step = await append(db, [told(one.actor.id, field, decision, deciding)])
    await makeStale(db)
    return step
  })

const entriesWords = ({ entries }: ActorNow): string =>
  entries.map(({ id, name }) => `"${name}" of ${reportOf(id)}`).join(", ")

const reportOf = (id: string): string => id.slice(0, id.lastIndexOf("."))

function decidingOnPair(
  record: OpenRecord,
  words: readonly [string, string],
  deciding: Deciding,
  decide: (one: ActorNow, other: ActorNow) => ActorDecision | null,
): Promise<number | null> {
  checkReviewer(words[0], deciding)
  return writing(record, async (db) => {
    const actors = await actorsNow(db, record.kind)
    const [one, other] = [actorCalled(actors, words[0]), actorCalled(actors, words[1])]
    const decision = decide(one, other)
    if (decision === null) return null
    // One field for a pair, whoever is named first: a later decision takes the place of an earlier.
    const [first = "", second = ""] = [one.actor.id, other.actor.id].toSorted()
    const step = await append(db, [told(first, samenessWith(second), decision, deciding)])
    await makeStale(db)
    return step
  })
}

const told = (subject: string, field: string, after: ActorDecision, deciding: Deciding) => ({
  subject,
  report: null,
  field,
  before: null,
  after,
  ...signed("reviewer", deciding),
})

/** @throws DecisionRefused when nobody decides */
export function checkReviewer(subject: string, { by }: Pick<Deciding, "by">): void {
  if (by.trim() === "")
    throw new DecisionRefused(subject, "the reviewer has no name", "Give one, as --as NAME.")
}
