/** Bodies that act for a state by their name alone: "Turkish Ministry of Trade", "Indian Army". */
import { armedGrades, armedNouns, namedStateBodies } from "./body-nouns.ts"
import type { Figure } from "./figure.ts"
import { keyOfRun, type Phrase } from "./phrase.ts"
import type { Stage } from "./stage.ts"

const LONGEST = 3

/** The state whose name or demonym begins at a token, and how many words that takes. */
function stateAt(
  { tagged: t, register }: Stage,
  k: number,
  to: number,
): { state: Figure; end: number } | null {
  for (let end = Math.min(k + LONGEST, to); end > k; end--) {
    const printed = t.text.slice(t.start[k], t.end[end - 1])
    const seat = register.seatOf(keyOfRun(t, k, end), printed)
    if (seat?.kind === "state") return { state: register.figureOf(seat), end }
  }
  return null
}

/** "Sudanese Armed Forces": a state and its arms, nothing that would make them another's. */
function armsOf(stage: Stage, [from, to]: readonly [number, number]): Figure | null {
  const { lowered } = stage.tagged
  const found = stateAt(stage, from, to)
  if (found === null || found.end >= to) return null
  for (let k = found.end; k < to - 1; k++)
    if (!armedGrades.has(lowered[k] as string) && !armedNouns.has(lowered[k] as string)) return null
  return armedNouns.has(lowered[to - 1] as string) ? found.state : null
}

/** The state that a named body acts for, as far as its own name says so. */
export function stateInName(stage: Stage, one: Figure, { name }: Phrase): Figure | null {
  if (name === null) return null
  const [from, to] = name
  if (![...one.heads].some((head) => namedStateBodies.has(head))) return armsOf(stage, name)
  for (let k = from; k < to; k++) {
    const found = stateAt(stage, k, to)
    if (found !== null) return found.state
  }
  return null
}
