/** Puts reports side by side that give different values for one slot or one fact. */
import type { Account } from "./account.ts"
import type { Gleaned } from "./gleaned.ts"
import type { Meeting } from "./meeting.ts"
import type { Proposal } from "./proposal.ts"

export interface Compared {
  /** In the order the reports were published. */
  readonly gleaned: readonly Gleaned[]
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
}

export function accountsOf(_compared: Compared): Account[] {
  return []
}
