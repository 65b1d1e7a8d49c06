/** What is new since a moment; old words printed again, reprints and restatements are not. */
import type { Changes } from "../talks/changes.ts"
import type { Gleaned } from "../talks/gleaned.ts"
import type { Meeting } from "../talks/meeting.ts"
import type { Position } from "../talks/position.ts"
import type { Proposal } from "../talks/proposal.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { ReportId } from "../text/ids.ts"

export interface Known {
  /** In the order the reports were published. */
  readonly gleaned: readonly Gleaned[]
  readonly originOf: ReadonlyMap<ReportId, ReportId>
  readonly links: readonly StatementLink[]
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
  readonly positions: readonly Position[]
}

/** @param since ISO 8601; null: the publication of the report in the middle */
export function changesSince(_known: Known, _since: string | null): Changes | null {
  return null
}
