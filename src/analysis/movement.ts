/** Measures movement: first against last stated position, per issue, over a fixed set of issues. */
import type { Codebook } from "../talks/codebook.ts"
import type { MeasuredMovement } from "../talks/movement.ts"
import type { Position } from "../talks/position.ts"

export function measureMovement(
  _positions: readonly Position[],
  _codebook: Codebook,
): MeasuredMovement[] {
  return []
}
