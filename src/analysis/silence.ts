/** How long a party has said nothing new on an issue. */
import type { Position } from "../talks/position.ts"
import type { Silence } from "../talks/silence.ts"

/** @param asOf ISO 8601 date at which the days are counted, the last report's by default */
export function silencesOf(_positions: readonly Position[], _asOf: string | null): Silence[] {
  return []
}
