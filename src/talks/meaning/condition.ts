/** The condition a statement hangs on: its "if", "unless" or "provided" clause. */
import type { Tagged } from "../../language/tagged.ts"
import type { Span } from "../../text/span.ts"
import type { Clause } from "./clause.ts"
import { spanOf } from "./run.ts"

const trailing = /^[\p{P}\p{S}]$/u

/**
 * The span of the first condition, "only" before it included, the stop and marks after it left out.
 * Null when nothing is conditional ("even if" and "if any" set no condition).
 */
export function conditionOf(tagged: Tagged, clauses: readonly Clause[]): Span | null {
  const first = clauses.findIndex(({ kind }) => kind === "condition")
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
