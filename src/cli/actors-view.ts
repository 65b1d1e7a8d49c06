/** `rapporteur actors`: who speaks and is spoken of, in which role, for which party. */
import type { Ground } from "../desk/ground.ts"
import { printActors, rolesOf, type Counted } from "./print-actors.ts"
import type { View } from "./view.ts"

export interface ActorsOptions {
  /** Print the words that give each role. */
  readonly explain: boolean
}

export const actorsView =
  ({ explain }: ActorsOptions) =>
  (ground: Ground): View => {
    const actors = countedActors(ground)
    return {
      table: {
        columns: ["name", "kind", "party", "roles", "aliases", "statements"],
        rows: actors.map(({ actor, statements }) => [
          actor.name,
          actor.kind,
          actor.party,
          rolesOf(actor).join("; "),
          actor.aliases.join("; "),
          statements,
        ]),
      },
      data: { actors: actors.map(({ actor, statements }) => ({ ...actor, statements })) },
      text: (page) => printActors(actors, ground, { ...page, explain }),
    }
  }

/** Those who say most first. */
function countedActors({ actors, statements }: Ground): Counted[] {
  const counts = new Map<string, number>()
  for (const { speaker } of statements)
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return actors
    .map((actor) => ({ actor, statements: counts.get(actor.id) ?? 0 }))
    .toSorted((a, b) => b.statements - a.statements || a.actor.name.localeCompare(b.actor.name))
}
