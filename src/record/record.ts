/**
 * The contract: everything that is known about a negotiation, as `rapporteur read --format json`
 * prints it. Spans are UTF-16 half-open offsets into `reports[i].text`; absent knowledge is null,
 * and a list whose room is not built yet is empty.
 */
import type { Actor } from "../actors/actor.ts"
import type { Attribution } from "../attribution/attribution.ts"
import type { Report } from "../reports/report.ts"
import type { Account } from "../talks/account.ts"
import type { Changes } from "../talks/changes.ts"
import type { Meeting } from "../talks/meeting.ts"
import type { AnyMovement } from "../talks/movement.ts"
import type { Position } from "../talks/position.ts"
import type { Proposal } from "../talks/proposal.ts"
import type { RungChange } from "../talks/rung-change.ts"
import type { Silence } from "../talks/silence.ts"
import type { Statement } from "../talks/statement.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { AttributionId, ReportId } from "../text/ids.ts"
import type { Change } from "./history.ts"

export const contract = "rapporteur/1"

/** A report together with the first of its kind. */
export interface RecordedReport extends Report {
  /** The report this one reprints, or its own id. */
  readonly origin: ReportId
}

/** Said, thought or wanted: all attributions, with the report they stand in. */
export interface RecordedAttribution extends Attribution {
  readonly id: AttributionId
  readonly report: ReportId
}

export interface NegotiationRecord {
  readonly schema: typeof contract
  readonly reports: readonly RecordedReport[]
  readonly actors: readonly Actor[]
  readonly attributions: readonly RecordedAttribution[]
  readonly statements: readonly Statement[]
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
  readonly positions: readonly Position[]
  readonly movements: readonly AnyMovement[]
  readonly links: readonly StatementLink[]
  readonly silences: readonly Silence[]
  readonly rungChanges: readonly RungChange[]
  readonly changes: Changes | null
  readonly accounts: readonly Account[]
  /** Only in the export of a record that people decided on or coded: all they did, oldest first. */
  readonly review?: RecordedReview
}

export interface RecordedReview {
  readonly changes: readonly Change[]
}
