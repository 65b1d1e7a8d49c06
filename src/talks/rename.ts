/** Puts the actors of the whole record in the place of one report's own. */
import type { Actor } from "../actors/actor.ts"
import type { Unified } from "../actors/unify.ts"
import type { ActorId } from "../text/ids.ts"
import type { Gleaned } from "./gleaned.ts"

/** Gives a report's gleanings unified actor ids, and names as full as any report gives them. */
export function renaming({ actors, idOf }: Unified): (gleaned: Gleaned) => Gleaned {
  const byId = new Map<ActorId, Actor>(actors.map((one) => [one.id, one]))
  const unified = (id: ActorId | null): ActorId | null =>
    id === null ? null : (idOf.get(id) ?? id)
  return (gleaned) => renamed(gleaned, byId, unified)
}

function renamed(
  gleaned: Gleaned,
  byId: ReadonlyMap<ActorId, Actor>,
  unified: (id: ActorId | null) => ActorId | null,
): Gleaned {
  const fullName = new Map(
    gleaned.actors.flatMap(({ id, name }) => {
      const full = byId.get(unified(id) ?? id)?.name
      return full === undefined ? [] : [[name, full] as const]
    }),
  )
  /** Joint speakers have no one id; each name is made as full as the reports give it. */
  const joint = (names: string | null): string | null =>
    names?.includes("; ") === true
      ? names
          .split("; ")
          .map((name) => fullName.get(name) ?? name)
          .join("; ")
      : names
  return {
    ...gleaned,
    statements: gleaned.statements.map((one) => {
      const speaker = unified(one.speaker)
      const actor = speaker === null ? undefined : byId.get(speaker)
      return {
        ...one,
        speaker,
        speakerName: actor?.name ?? joint(one.speakerName),
        party: one.party ?? actor?.party ?? null,
        chain: one.chain.map((link) => ({ ...link, actor: unified(link.actor) })),
      }
    }),
    meetings: gleaned.meetings.map((one) => ({
      ...one,
      participants: one.participants.map((who) => {
        const actor = unified(who.actor)
        const full = actor === null ? undefined : byId.get(actor)?.name
        return { ...who, actor, name: full ?? who.name }
      }),
    })),
  }
}
