import type { Evidence } from "../text/evidence.ts"
import type { ReportId } from "../text/ids.ts"

/** Rival versions of one fact side by side; there is no winner. */
export interface Account {
  /** A meeting's or proposal's id, or "fact: ...". */
  readonly about: string
  readonly slot: string
  readonly versions: readonly {
    readonly value: string
    readonly reports: readonly ReportId[]
    readonly evidence: readonly Evidence[]
  }[]
}
