/** How two statements belong together. */
import type { Evidence } from "../text/evidence.ts"
import type { StatementId } from "../text/ids.ts"

export const linkTypes = ["same", "denies", "corrects", "retracts"] as const

/** Two statements that belong together: one utterance, or an answer and what it answers. */
export interface StatementLink {
  readonly type: (typeof linkTypes)[number]
  /** The answering one. */
  readonly from: StatementId
  readonly to: StatementId
  readonly evidence: readonly Evidence[]
}
