/** Which party moved from one worded rung of an issue to another, and when. */
import type { Position } from "../talks/position.ts"
import type { RungChange } from "../talks/rung-change.ts"

export function rungChangesOf(_positions: readonly Position[]): RungChange[] {
  return []
}
