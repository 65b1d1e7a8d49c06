/** One entry for several of the same actor: no name, role or party that one of them tells is lost. */
import type { Actor, Role } from "./actor.ts"

/** The party that most of them give; of equals the one that was told first. */
export const partyOf = (cluster: readonly Actor[]): string | null => {
  const votes = new Map<string, number>()
  for (const { party } of cluster) if (party !== null) votes.set(party, (votes.get(party) ?? 0) + 1)
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1])
  return best?.[0] ?? null
}

const fullest = (names: readonly string[]): string =>
  names.reduce((a, b) => (b.length > a.length || (b.length === a.length && b < a) ? b : a))

function rolesOf(cluster: readonly Actor[]): Role[] {
  const seen = new Set<string>()
  return cluster
    .flatMap(({ roles }) => roles)
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
}

/** The fullest name stands; the others become aliases. */
export function merged(cluster: readonly Actor[]): Actor {
  const [first] = cluster as readonly [Actor, ...Actor[]]
  const name = fullest(cluster.map((one) => one.name))
  const aliases = new Set(cluster.flatMap((one) => [one.name, ...one.aliases]))
  aliases.delete(name)
  return {
    id: cluster.map(({ id }) => id).reduce((a, b) => (b < a ? b : a)),
    name,
    kind: first.kind,
    roles: rolesOf(cluster),
    party: partyOf(cluster),
    aliases: [...aliases],
  }
}
