/** Drafts what a codebook could hold from what the reports tell; a person edits it. */
import type { Actor } from "../actors/actor.ts"
import type { Statement } from "../talks/statement.ts"

export interface DraftParty {
  readonly name: string
  readonly aliases: readonly string[]
  readonly members: readonly string[]
  readonly statements: number
}

export interface DraftIssue {
  readonly name: string
  readonly statements: number
  /** The parties that speak of it. */
  readonly parties: readonly string[]
  /** Words of a report on it. */
  readonly example: string
}

export interface Draft {
  readonly parties: readonly DraftParty[]
  readonly issues: readonly DraftIssue[]
  /** Those who speak often and for no party. */
  readonly others: readonly { readonly name: string; readonly statements: number }[]
}

export interface DraftGround {
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
}

const most = { parties: 8, members: 8, issues: 12, others: 8 } as const

/** How often each key occurs, most often first; ties in the order of the text. */
function tally<One>(all: readonly One[], keyOf: (one: One) => string | null): [string, One[]][] {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups].toSorted((a, b) => b[1].length - a[1].length)
}

/** Named bodies are other names of the party; people are its members. */
function draftParty(
  name: string,
  said: readonly Statement[],
  actors: readonly Actor[],
): DraftParty {
  const own = actors.filter(({ party }) => party === name)
  const count = (id: string): number => said.filter(({ speaker }) => speaker === id).length
  const bySpeech = own.toSorted((a, b) => count(b.id) - count(a.id))
  const bodies = bySpeech.filter(({ kind }) => kind === "state" || kind === "organisation")
  const aliases = bodies.flatMap((one) => [one.name, ...one.aliases]).filter((one) => one !== name)
  const people = bySpeech.filter(({ kind }) => kind === "person")
  return {
    name,
    aliases: [...new Set(aliases)],
    members: people.slice(0, most.members).map((one) => one.name),
    statements: said.length,
  }
}

/** The longest example that is still short enough to read at a glance. */
const exampleOf = (statements: readonly Statement[]): string =>
  statements
    .map(({ quote }) => quote.replaceAll(/\s+/gu, " "))
    .toSorted((a, b) => score(b) - score(a))[0] ?? ""
const score = (words: string): number => (words.length <= 120 ? words.length : -words.length)

export function draftOf({ actors, statements }: DraftGround): Draft {
  const byParty = tally(statements, ({ party }) => party)
  const byIssue = tally(statements, ({ issue }) => issue?.toLowerCase() ?? null)
  const others = tally(statements, ({ party, speakerName }) =>
    party === null ? speakerName : null,
  )
  return {
    parties: byParty.slice(0, most.parties).map(([name, said]) => draftParty(name, said, actors)),
    issues: byIssue.slice(0, most.issues).map(([name, said]) => ({
      name,
      statements: said.length,
      parties: [...new Set(said.flatMap(({ party }) => party ?? []))],
      example: exampleOf(said),
    })),
    others: others.slice(0, most.others).map(([name, said]) => ({ name, statements: said.length })),
  }
}
