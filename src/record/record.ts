/**
 * The contract: everything that is known about a negotiation, as `rapporteur read --format json`
 * prints it. Spans are UTF-16 half-open offsets into `reports[i].text`; absent knowledge is null,
 * and a list whose room is not built yet is empty.
 */
import type { Attribution } from "../attribution/attribution.ts"
import type { Report } from "../reports/report.ts"
import type { Act, Statement } from "../talks/statement.ts"
import type { Evidence } from "../text/evidence.ts"
import type { ActorId, AttributionId, ReportId, StatementId } from "../text/ids.ts"

export const contract = "rapporteur/1"

/** A report together with the first of its kind. */
export interface RecordedReport extends Report {
  /** The report this one reprints, or its own id. */
  readonly origin: ReportId
}

export const actorKinds = ["person", "organisation", "state", "group", "outlet", "unnamed"] as const

export interface RecordedActor {
  readonly id: ActorId
  readonly name: string
  readonly kind: (typeof actorKinds)[number]
  readonly roles: readonly { readonly text: string; readonly evidence: Evidence }[]
  readonly party: string | null
  readonly aliases: readonly string[]
}

/** Said, thought or wanted: all attributions, with the report they stand in. */
export interface RecordedAttribution extends Attribution {
  readonly id: AttributionId
  readonly report: ReportId
}

export const meetingStates = ["held", "under-way", "planned", "cancelled", "denied"] as const
export type MeetingState = (typeof meetingStates)[number]

export const meetingFormats = ["in-person", "call", "video", "written"] as const

export interface RecordedMeeting {
  readonly id: string
  readonly participants: readonly {
    readonly name: string
    readonly actor: ActorId | null
    readonly evidence: Evidence
  }[]
  readonly place: string | null
  readonly when: string | null
  readonly date: string | null
  /** As printed. */
  readonly duration: string | null
  readonly minutes: number | null
  readonly format: (typeof meetingFormats)[number] | null
  readonly mediator: string | null
  /** The latest of `states`. */
  readonly state: MeetingState
  readonly states: readonly {
    readonly report: ReportId
    readonly state: MeetingState
    readonly evidence: Evidence
  }[]
  readonly evidence: readonly Evidence[]
}

export const proposalStates = [
  "tabled",
  "discussed",
  "revised",
  "accepted",
  "rejected",
  "signed",
] as const

export interface RecordedProposal {
  readonly id: string
  readonly name: string
  readonly author: string | null
  /** Their number when the reports give no more than that. */
  readonly parts: number | readonly { readonly label: string; readonly evidence: Evidence }[] | null
  readonly versions: readonly { readonly version: string; readonly evidence: readonly Evidence[] }[]
  readonly reactions: readonly {
    readonly part: string
    readonly party: string
    readonly reaction: Act
    readonly evidence: readonly Evidence[]
  }[]
  readonly state: (typeof proposalStates)[number] | null
  readonly evidence: readonly Evidence[]
}

export const positionStances = [
  "accepts",
  "rejects",
  "conditional",
  "open",
  "demands",
  "unclear",
] as const

export interface RecordedPosition {
  readonly party: string
  readonly issue: string
  readonly stance: (typeof positionStances)[number]
  readonly date: string | null
  readonly rung: string | null
  readonly private: boolean
  /** False: old words printed again. */
  readonly fresh: boolean
  readonly statements: readonly StatementId[]
  readonly evidence: readonly Evidence[]
}

interface Movement {
  readonly between: readonly string[] | null
  readonly issue: string | null
  readonly evidence: readonly Evidence[]
}

export const claimedDirections = ["closer", "apart", "unchanged", "unclear"] as const
export const measuredDirections = ["closer", "apart", "unchanged", "not established"] as const

export interface ClaimedMovement extends Movement {
  readonly basis: "claimed"
  readonly direction: (typeof claimedDirections)[number]
}

export interface MeasuredMovement extends Movement {
  readonly basis: "measured"
  readonly direction: (typeof measuredDirections)[number]
  readonly from: string
  readonly to: string
}

export const linkTypes = ["same", "denies", "corrects", "retracts"] as const

export interface StatementLink {
  readonly type: (typeof linkTypes)[number]
  /** The answering one. */
  readonly from: StatementId
  readonly to: StatementId
  readonly evidence: readonly Evidence[]
}

export interface Silence {
  readonly party: string
  readonly issue: string
  readonly lastStated: string
  readonly days: number
  readonly evidence: readonly Evidence[]
}

export interface RungChange {
  readonly party: string
  readonly issue: string
  readonly from: string
  readonly to: string
  readonly toDate: string
  readonly evidence: readonly Evidence[]
}

export interface Changes {
  readonly since: string
  readonly items: readonly { readonly kind: string; readonly evidence: readonly Evidence[] }[]
}

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

export interface NegotiationRecord {
  readonly schema: typeof contract
  readonly reports: readonly RecordedReport[]
  readonly actors: readonly RecordedActor[]
  readonly attributions: readonly RecordedAttribution[]
  readonly statements: readonly Statement[]
  readonly meetings: readonly RecordedMeeting[]
  readonly proposals: readonly RecordedProposal[]
  readonly positions: readonly RecordedPosition[]
  readonly movements: readonly (ClaimedMovement | MeasuredMovement)[]
  readonly links: readonly StatementLink[]
  readonly silences: readonly Silence[]
  readonly rungChanges: readonly RungChange[]
  readonly changes: Changes | null
  readonly accounts: readonly Account[]
}
