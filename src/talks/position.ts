/** A position: where a party stands on an issue. */
import type { Evidence } from "../text/evidence.ts"
import type { StatementId } from "../text/ids.ts"

export const positionStances = [
  "accepts",
  "rejects",
  "conditional",
  "open",
  "demands",
  "unclear",
] as const
export type PositionStance = (typeof positionStances)[number]

/** Where a party stands on an issue as of a day, with the statements that show it. */
export interface Position {
  readonly party: string
  readonly issue: string
  readonly stance: PositionStance
  readonly date: string | null
  readonly rung: string | null
  readonly private: boolean
  /** False: old words printed again. */
  readonly fresh: boolean
  readonly statements: readonly StatementId[]
  readonly evidence: readonly Evidence[]
}
