/** Where a party stands by the report's own account: wanted or thought, but not told to anyone. */
import type { Evidence } from "../text/evidence.ts"
import type { PositionStance } from "./position.ts"
import type { Setting } from "./setting.ts"
import type { Voiced } from "./voiced.ts"

export interface Attitude {
  readonly party: string
  readonly issue: string
  readonly stance: PositionStance
  readonly date: string | null
  readonly private: boolean
  readonly evidence: readonly Evidence[]
}

/** @param attributions all of the report's, also those that communicate */
export function attitudesOf(_setting: Setting, _attributions: readonly Voiced[]): Attitude[] {
  return []
}
