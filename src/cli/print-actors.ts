/** Prints who is who, party by party; those who are only named come last, in one paragraph. */
import { grouped } from "../text/grouped.ts"
import { counted } from "../text/counted.ts"
import type { Ground } from "../desk/ground.ts"
import type { Page } from "./page.ts"
import { printSentences } from "./print-sentences.ts"
import { piece } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

export interface Counted {
  readonly actor: Ground["actors"][number]
  readonly statements: number
}

type ActorsPage = Page & { readonly explain: boolean }

/** @returns whole lines, the last one ended */
export function printActors(actors: readonly Counted[], ground: Ground, page: ActorsPage): string {
  const { brush, width } = page
  const parties = grouped(actors, ({ actor }) => actor.party ?? "")
  const wanted = ground.codebook.parties.map(({ name }) => name)
  const named = [...parties.keys()].filter((party) => party !== "" && !wanted.includes(party))
  const order = [...wanted, ...named, ""].filter((party) => parties.has(party))
  const blocks = order.flatMap((party) => [
    brush(piece(visible(party === "" ? "Of no party" : party), "bold")),
    brush(piece("─".repeat(width), "dim")),
    ...partyLines(parties.get(party) ?? [], ground, page),
    "",
  ])
  const sum = `${counted(actors.length, "actor")} in ${counted(ground.reports.length, "report")}.`
  return `${[...blocks, brush(piece(sum, "bold"))].join("\n")}\n`
}

function partyLines(actors: readonly Counted[], ground: Ground, page: ActorsPage): string[] {
  const { brush, width } = page
  const speaking = actors.filter(({ statements }) => statements > 0)
  const silent = actors.filter(({ statements }) => statements === 0)
  const names = silent.map(({ actor }) => [actor.name, ...telling(rolesOf(actor))].join(", "))
  return [
    ...speaking.flatMap((one) => actorLines(one, ground, page)),
    ...(names.length === 0
      ? []
      : wrap(
          [piece("Named, without a statement: ", "dim"), piece(visible(names.join("; ")))],
          { width, first: "", rest: "  " },
          brush,
        )),
  ]
}

function actorLines(
  { actor, statements }: Counted,
  ground: Ground,
  { explain, ...page }: ActorsPage,
): string[] {
  const { width, brush } = page
  const about = ` · ${actor.kind} · ${counted(statements, "statement")}`
  const aliases = actor.aliases.length === 0 ? [] : [`also ${actor.aliases.join(", ")}`]
  const known = [...telling(rolesOf(actor)), ...aliases].join(" · ")
  const evidence = actor.roles.map((role) => role.evidence)
  return [
    ...wrap(
      [piece(visible(actor.name), "bold"), piece(about, "dim")],
      { width, first: "", rest: "  " },
      brush,
    ),
    ...(known === ""
      ? []
      : wrap([piece(visible(known))], { width, first: "  ", rest: "  " }, brush)),
    ...(explain ? printSentences(evidence, ground, page) : []),
  ]
}

export const rolesOf = ({ roles }: Counted["actor"]): string[] => [
  ...new Set(roles.map(({ text }) => text)),
]

const wordsOf = (role: string): string[] => role.toLowerCase().split(/\s+/u)

/** Roles that no longer role already tells: "minister" says nothing beside "foreign minister". */
const telling = (roles: readonly string[]): string[] =>
  roles.filter((role, i) => {
    const words = wordsOf(role)
    return !roles.some((other, j) => {
      const others = new Set(wordsOf(other))
      const isLonger = others.size > new Set(words).size || (others.size === words.length && j < i)
      return j !== i && isLonger && words.every((word) => others.has(word))
    })
  })
