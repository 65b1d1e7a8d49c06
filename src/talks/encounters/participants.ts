/** Who took part in an encounter, by the clause that tells it. */
import type { Actor } from "../../actors/actor.ts"
import type { ActorId } from "../../text/ids.ts"
import { overlap, sliceOf, type Span } from "../../text/span.ts"
import type { Setting } from "../setting.ts"
import type { Run } from "./clause.ts"
import { spanOfRun } from "./clause.ts"
import { withoutOwners } from "./affiliation.ts"
import { type People, peopleIn } from "./people.ts"

export interface Participant {
  readonly name: string
  readonly actor: ActorId | null
  readonly span: Span
}

/** Names of the report's actors, by id. */
export const actorsById = ({ cast }: Setting): ReadonlyMap<ActorId, Actor> =>
  new Map(cast.actors.map((one) => [one.id, one]))

/** The report's mentions that lie in a span, in the order of the text; `mentions` is sorted. */
function mentionsIn({ cast: { mentions } }: Setting, span: Span) {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const found = []
  for (let k = low; k < mentions.length; k++) {
    const one = mentions[k]
    if (one === undefined || one.span.start >= span.end) break
    if (overlap(one.span, span)) found.push(one)
  }
  return found
}

/** Does the phrase name or stand for one person? */
const isPersonIn =
  (setting: Setting, byId: ReadonlyMap<ActorId, Actor>) =>
  (people: People): boolean => {
    const span = spanOfRun(setting.tagged, people)
    return mentionsIn(setting, span).some(
      (one) =>
        !isOwner(setting, one.span, span) &&
        one.actors.some((id) => byId.get(id)?.kind === "person"),
    )
  }

/** "The president's son-in-law, Bo Lund": whose he is need not be there. */
const isOwner = ({ report: { text } }: Setting, one: Span, whole: Span): boolean =>
  one.end < whole.end && /^['’]s?\s/u.test(text.slice(one.end, one.end + 3))

/** "The envoys of A and B" as one source: neither A nor B alone. */
const isWhole = ({ report: { text } }: Setting, one: Span, part: Span): boolean =>
  / (?:of|from|for) /u.test(text.slice(one.start, part.start))

const titles = /^(?:the|a|an|his|her|their|its|our|both|all)\s+/iu

function named(
  setting: Setting,
  people: People,
  byId: ReadonlyMap<ActorId, Actor>,
): readonly Participant[] {
  const span = spanOfRun(setting.tagged, people)
  const mentions = mentionsIn(setting, span).filter((one) => !isWhole(setting, one.span, span))
  const present = mentions.filter((one) => !isOwner(setting, one.span, span))
  const actors = (present.length > 0 ? present : mentions).flatMap((one) => one.actors)
  const known = [...new Set(actors)].flatMap((id) => byId.get(id) ?? [])
  if (known.length > 0) return known.map(({ id, name }) => ({ name, actor: id, span }))
  if (people.kind === "pronoun") return []
  const name = sliceOf(setting.report.text, span).replace(/\s+/gu, " ").replace(titles, "")
  return [{ name, actor: null, span }]
}

/** Participants of the clause, each once; `beside` are spans of places, that take no part. */
export function participantsIn(
  setting: Setting,
  run: Run,
  byId: ReadonlyMap<ActorId, Actor>,
  beside: Span | null,
): Participant[] {
  const found = new Map<string, Participant>()
  const all = peopleIn(setting.tagged, run)
  for (const people of withoutOwners(setting.tagged, all, isPersonIn(setting, byId))) {
    // "No minister met them": nobody did.
    if (setting.tagged.lowered[people.from] === "no") continue
    if (beside && overlap(spanOfRun(setting.tagged, people), beside)) continue
    for (const one of named(setting, people, byId))
      if (!found.has(one.actor ?? one.name)) found.set(one.actor ?? one.name, one)
  }
  return [...found.values()]
}
