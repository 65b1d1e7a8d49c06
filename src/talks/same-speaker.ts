/** May two statements have one speaker? */
import type { Utterance } from "./utterance.ts"

/** "party": other names of one side, as a ministry and its minister. "unnamed": neither has a name, both one description. */
export type Kinship = "same" | "party" | "unnamed" | "unknown" | "different"

export function kinshipOf(a: Utterance, b: Utterance): Kinship {
  const [x, y] = [a.statement, b.statement]
  if (x.speaker !== null && x.speaker === y.speaker) return "same"
  if (a.names.length + b.names.length === 0) return areAlike(a, b) ? "unnamed" : "unknown"
  if (a.names.length === 0 || b.names.length === 0) return "unknown"
  if (areOne(a.names, b.names)) return "same"
  return x.party !== null && x.party === y.party ? "party" : "different"
}

/** "Brusek" and "Elin Brusek" are one; "Elin Brusek" and "Anna Brusek" are not. */
function areOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1) && a.length === b.length) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((name) => long.includes(name))
}

/** "an engineer" and "one of the engineers" may be one. */
function areAlike({ description: a }: Utterance, { description: b }: Utterance): boolean {
  return a.some((root) => b.includes(root))
}
