/** `rapporteur actors`: who speaks and is spoken of, in which role, for which party. */
import { counted } from "./counted.ts"
import type { Ground } from "./ground.ts"
import type { Page } from "./page.ts"
import { printSentences } from "./print-sentences.ts"
import { piece } from "./style.ts"
import type { View } from "./view.ts"
import { visible } from "./visible.ts"
import { wrap } from "./wrap.ts"

export interface ActorsOptions {
  /** Print the words that give each role. */
  readonly explain: boolean
}

interface Counted {
  readonly actor: Ground["actors"][number]
  readonly statements: number
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

const rolesOf = ({ roles }: Counted["actor"]): string[] => [
  ...new Set(roles.map(({ text }) => text)),
]

function printActors(
  actors: readonly Counted[],
  ground: Ground,
  { explain, ...page }: Page & ActorsOptions,
): string {
  const { width, brush } = page
  const indent = { width, first: "  ", rest: "  " }
  const lines = actors.flatMap(({ actor, statements }) => {
    const about = [actor.kind, actor.party, counted(statements, "statement")].filter(
      (word) => word !== null,
    )
    const aliases = actor.aliases.length === 0 ? [] : [`also ${actor.aliases.join(", ")}`]
    return [
      ...wrap(
        [piece(visible(actor.name), "bold"), piece(visible(` · ${about.join(" · ")}`), "dim")],
        { width, first: "", rest: "  " },
        brush,
      ),
      ...[...rolesOf(actor), ...aliases].flatMap((words) =>
        wrap([piece(visible(words))], indent, brush),
      ),
      ...(explain
        ? printSentences(
            actor.roles.map(({ evidence }) => evidence),
            ground,
            page,
          )
        : []),
    ]
  })
  const sum = `${counted(actors.length, "actor")} in ${counted(ground.reports.length, "report")}.`
  return `${[...lines, ...(lines.length > 0 ? [""] : []), brush(piece(sum, "bold"))].join("\n")}\n`
}
