/**
 * A relative clause broken off by whose word it is: "the meeting at which, the union says, the rota
 * was agreed". The clause is said, and not what it hangs on; of "the crew, two of whom, the union
 * says, were ill" the words with the relative one are its subject, and said with it.
 */
import { clauseEnd } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { hasFinite, isFinite } from "./finite.ts"
import type { Run } from "./label.ts"

const relatives: ReadonlySet<string> = new Set(["who", "which", "whom", "where"])
const LONGEST = 6
const openers: ReadonlySet<string> = new Set([",", "(", "-", "–", "—", "--"])

/** Does a relative word stand right before the comma at a place? */
export const isRelative = ({ lowered }: Clues, comma: number): boolean =>
  relatives.has(lowered[comma - 1] ?? "")

/** "two of whom", before the comma at a place, where it begins behind a mark; null for others. */
function subjectEnding({ lowered }: Clues, comma: number): Run | null {
  if (lowered[comma - 2] !== "of") return null
  for (let i = comma - 3; i > comma - LONGEST - 1 && i > 0; i--)
    if (openers.has(lowered[i] as string)) return [i + 1, comma]
  return null
}

/**
 * What is said, between the comma that ends the relative words and the end of the clause.
 *
 * @param commas before and behind whose word it is; null when no clause stands behind
 */
export function relativeHalf(clues: Clues, [first, second]: Run): Run[] | null {
  const next = second + 1
  const clause: Run = [next, clauseEnd(clues, next)]
  if (!hasFinite(clues, clause)) return null
  const subject = isFinite(clues, next) ? subjectEnding(clues, first) : null
  return subject === null ? [clause] : [subject, clause]
}
