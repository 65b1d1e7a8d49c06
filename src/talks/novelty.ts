/** A novelty: what was new on the day it was told. What changed since a date are those told later. */
import type { Evidence } from "../text/evidence.ts"

export interface Novelty {
  readonly kind: string
  /** Novelties of one group are one change; null stands alone. */
  readonly group: string | null
  readonly evidence: readonly Evidence[]
  /** ISO 8601 in UTC: when the last report told it that is nobody's reprint. */
  readonly date: string
}
