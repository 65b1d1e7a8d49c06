import type { Evidence } from "../text/evidence.ts"

/** A party that moved from one worded rung of an issue to another. */
export interface RungChange {
  readonly party: string
  readonly issue: string
  readonly from: string
  readonly to: string
  readonly toDate: string
  readonly evidence: readonly Evidence[]
}
