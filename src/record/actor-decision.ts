/** Decisions on who is who, as the history keeps them: the whole decision in one field of an actor. */
import type { ActorDecision, Members } from "../actors/decided-actors.ts"
import { undoneIn } from "./decision.ts"
import type { Change } from "./history.ts"

const kinds: readonly unknown[] = [
  "same",
  "apart",
  "split",
] satisfies readonly ActorDecision["kind"][]

export const isActorDecision = (value: unknown): value is ActorDecision =>
  typeof value === "object" && value !== null && "kind" in value && kinds.includes(value.kind)

/** Those that stand, oldest first: of two that speak of the same pair the later one alone. */
export function actorDecisionsOf(changes: readonly Change[]): ActorDecision[] {
  const undone = undoneIn(changes)
  const latest = new Map<string, ActorDecision>()
  for (const { number, undoes, subject, field, after } of changes) {
    if (undoes !== null || undone.has(number) || !isActorDecision(after)) continue
    const key = JSON.stringify([subject, field])
    // Set anew, it moves behind all that was decided in between.
    latest.delete(key)
    latest.set(key, after)
  }
  return [...latest.values()]
}

const mentions = (members: Members, report: string): Members =>
  members.filter(({ id }) => !id.startsWith(`${report}.`))

/** The decision without what one report told; null when nothing else holds it. */
export function forgettingReport(decision: ActorDecision, report: string): ActorDecision | null {
  const one = mentions(decision.one, report)
  if (one.length === 0) return null
  if (decision.kind === "split") {
    const reports = decision.reports.filter((id) => id !== report)
    return reports.length + decision.names.length === 0 ? null : { ...decision, one, reports }
  }
  const other = mentions(decision.other, report)
  return other.length === 0 ? null : { ...decision, one, other }
}

/**
 * What was decided, in words.
 *
 * ```ts
 * const member = (name: string) => [{ id: "r-1.p1", name, kind: "person" }] as never
 * actorDecisionWords({ kind: "apart", one: member("Ida Marsh"), other: member("I. Marsh") })
 * // "Ida Marsh is not I. Marsh"
 * ```
 */
export function actorDecisionWords(decision: ActorDecision): string {
  const one = nameOf(decision.one)
  switch (decision.kind) {
    case "same":
      return `${one} and ${nameOf(decision.other)} are ${decision.name}`
    case "apart":
      return `${one} is not ${nameOf(decision.other)}`
    case "split": {
      const { reports, names, name } = decision
      const parted = [...names.map((own) => `"${own}"`), ...reports.map((id) => `${id}`)]
      return `${one} without ${parted.join(", ")}${name === null ? "" : `, who is ${name}`}`
    }
    default:
      return decision satisfies never
  }
}

const nameOf = ([first]: Members): string => first?.name ?? "nobody"
