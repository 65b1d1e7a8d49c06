/** The condition a statement hangs on: its "if", "unless" or "provided" clause. */
import { negationsIn } from "./verb.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Span } from "../../text/span.ts"
import type { Clause } from "./clause.ts"
import { spanOf } from "./run.ts"

/** "No ship sails until the fine is paid": the refusal ends with what it waits for. */
export const lifts = ({ lowered }: Tagged, { kind, from }: Clause): boolean =>
  kind === "subordinate" && /^(?:until|till|before)$/.test(lowered[from] as string)

/** Of a refusal, the clause it waits for; -1 when nothing is refused or waited for. */
function waitsAt(tagged: Tagged, clauses: readonly Clause[]): number {
  return clauses.findIndex(
    (clause) =>
      lifts(tagged, clause) &&
      clauses.some(
        (one) => one.kind === "main" && one.sentence === clause.sentence && isRefusal(tagged, one),
      ),
  )
}

const isRefusal = (tagged: Tagged, clause: Clause): boolean => negationsIn(tagged, clause) % 2 === 1

const trailing = /^[\p{P}\p{S}]$/u

/**
 * The span of the first condition, "only" before it included, the stop and marks after it left out.
 * Null when nothing is conditional ("even if" and "if any" set no condition).
 */
export function conditionOf(tagged: Tagged, clauses: readonly Clause[]): Span | null {
  const set = clauses.findIndex(({ kind }) => kind === "condition")
  const first = set < 0 ? waitsAt(tagged, clauses) : set
  if (first < 0) return null
  let last = first
  while (clauses[last + 1]?.kind === "condition" && clauses[last + 1]?.from === clauses[last]?.to)
    last++
  let from = clauses[first]!.from
  let to = clauses[last]!.to
  if (tagged.lowered[from - 1] === "only") from--
  while (to > from + 1 && trailing.test(tagged.lowered[to - 1] as string)) to--
  return spanOf(tagged, { from, to })
}
