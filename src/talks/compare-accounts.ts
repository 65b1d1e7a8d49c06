/** Puts reports side by side that give different values for one slot or one fact. */
import type { Account } from "./account.ts"
import { compareCorrected } from "./accounts/compare-corrected.ts"
import { compareFigures } from "./accounts/compare-facts.ts"
import { compareMeeting } from "./accounts/compare-meetings.ts"
import { compareParts } from "./accounts/compare-parts.ts"
import { kinOf } from "./accounts/kin.ts"
import { toldFact } from "./accounts/told-fact.ts"
import { foldedMeetings } from "./fold-meetings.ts"
import type { Gleaned } from "./gleaned.ts"
import type { Meeting } from "./meeting.ts"
import type { Proposal } from "./proposal.ts"

export interface Compared {
  /** In the order the reports were published. */
  readonly gleaned: readonly Gleaned[]
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
}

/** Every version is kept, with its reports and their sentences; none is chosen. */
export function accountsOf({ gleaned, proposals }: Compared): Account[] {
  const facts = gleaned.flatMap(({ report, facts: own }) =>
    own.map((one) => toldFact(one, report.published)),
  )
  return [
    ...foldedMeetings(gleaned).flatMap(compareMeeting),
    ...compareParts(facts, proposals),
    ...compareCorrected(facts),
    ...compareFigures(facts, kinOf(gleaned)),
  ]
}
