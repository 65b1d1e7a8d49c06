/** An answer beside what it answers. */
import type { StatementLink } from "../statement-link.ts"
import type { Utterance } from "../utterance.ts"

export interface Answer {
  readonly type: Exclude<StatementLink["type"], "same">
  readonly from: Utterance
  readonly to: Utterance
}
