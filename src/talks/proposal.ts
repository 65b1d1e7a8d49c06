/** A proposal: an offered text and what became of it. */
import type { Evidence } from "../text/evidence.ts"
import type { Act } from "./statement.ts"

export const proposalStates = [
  "tabled",
  "discussed",
  "revised",
  "accepted",
  "rejected",
  "signed",
] as const

/** A plan, offer, draft or agreement with a name or a content of its own. */
export interface Proposal {
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
