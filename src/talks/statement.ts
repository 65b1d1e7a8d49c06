import type { Form } from "../attribution/attribution.ts"
import type { Evidence } from "../text/evidence.ts"
import type { ActorId, AttributionId, ReportId, StatementId } from "../text/ids.ts"
import type { Span } from "../text/span.ts"

/** What is done by saying it (taxonomy: the fourteen acts of the contract). */
export const acts = [
  "accepts",
  "rejects",
  "conditional",
  "open",
  "demands",
  "proposes",
  "concedes",
  "threatens",
  "accuses",
  "denies",
  "reports-agreement",
  "reports-no-agreement",
  "reports-progress",
  "other",
] as const
export type Act = (typeof acts)[number]

export const stances = ["supports", "opposes", "conditional", "open", "unclear"] as const
export type Stance = (typeof stances)[number]

export const relations = ["said", "quoted", "reported", "translated"] as const

/** One link of the chain that carried the words, speaker first, going outward. */
export interface ChainLink {
  readonly name: string
  readonly actor: ActorId | null
  readonly relation: (typeof relations)[number]
}

export const reviewStates = ["proposed", "accepted", "corrected", "rejected"] as const

/**
 * Our unit: something a source communicated, with the sentence it came from. What a room that is
 * not built yet would fill in is null; nothing is guessed.
 */
export interface Statement {
  readonly id: StatementId
  readonly report: ReportId
  readonly attribution: AttributionId
  /** The content as in the text, quotation marks at its ends left out. */
  readonly quote: string
  readonly evidence: readonly Evidence[]
  readonly form: Form
  readonly speaker: ActorId | null
  readonly speakerName: string | null
  readonly speakerRole: string | null
  readonly party: string | null
  readonly recipient: string | null
  readonly via: string | null
  readonly chain: readonly ChainLink[]
  readonly act: Act | null
  readonly stance: Stance | null
  readonly issue: string | null
  readonly proposal: string | null
  readonly condition: Span | null
  readonly negotiation: string | null
  readonly hedged: boolean | null
  readonly negated: boolean | null
  readonly private: boolean | null
  readonly date: string | null
  readonly event: string | null
  readonly confidence: number
  readonly status: (typeof reviewStates)[number]
}
