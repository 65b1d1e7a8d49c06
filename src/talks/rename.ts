/** Puts the actors of the whole record in the place of one report's own. */
import type { Actor } from "../actors/actor.ts"
import type { Unified } from "../actors/unify.ts"
import type { ActorId } from "../text/ids.ts"
import type { Gleaned } from "./gleaned.ts"

/** The report's gleanings with unified actor ids, and names as full as any report gives them. */
export function renamed(gleaned: Gleaned, { actors, idOf }: Unified): Gleaned {
  const byId = new Map<ActorId, Actor>(actors.map((one) => [one.id, one]))
  const unified = (id: ActorId | null): ActorId | null =>
    id === null ? null : (idOf.get(id) ?? id)
  return {
    ...gleaned,
    statements: gleaned.statements.map((one) => {
      const speaker = unified(one.speaker)
      const actor = speaker === null ? undefined : byId.get(speaker)
      return {
        ...one,
        speaker,
        speakerName: actor?.name ?? one.speakerName,
        party: one.party ?? actor?.party ?? null,
        chain: one.chain.map((link) => ({ ...link, actor: unified(link.actor) })),
      }
    }),
    meetings: gleaned.meetings.map((one) => ({
      ...one,
      participants: one.participants.map((who) => ({ ...who, actor: unified(who.actor) })),
    })),
  }
}
