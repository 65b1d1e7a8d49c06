/** Puts reports side by side that give different values for one slot or one fact. */
import type { Account } from "./account.ts"
import { compareCorrected } from "./accounts/compare-corrected.ts"
import { compareAskers } from "./accounts/compare-askers.ts"
import { compareCounts } from "./accounts/compare-counts.ts"
import { compareDenied } from "./accounts/compare-denied.ts"
import { compareFigures } from "./accounts/compare-facts.ts"
import { compareMeeting } from "./accounts/compare-meetings.ts"
import { compareParts } from "./accounts/compare-parts.ts"
import { compareWordings } from "./accounts/compare-wordings.ts"
import { kinOf } from "./accounts/kin.ts"
import { toldFact } from "./accounts/told-fact.ts"
import { foldedMeetings } from "./fold-meetings.ts"
import type { Gleaned } from "./gleaned.ts"
import type { Meeting } from "./meeting.ts"
import { misprintedIn } from "./misprinted.ts"
import type { Proposal } from "./proposal.ts"
import type { StatementLink } from "./statement-link.ts"

export interface Compared {
  /** In the order the reports were published. */
  readonly gleaned: readonly Gleaned[]
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
  readonly links: readonly StatementLink[]
}

/** Every version is kept, with its reports and their sentences; none is chosen. */
export function accountsOf({ gleaned, proposals, links }: Compared): Account[] {
  const facts = gleaned.flatMap(({ report, facts: own }) =>
    own.map((one) => toldFact(one, report.published)),
  )
  const statements = gleaned.flatMap((one) => one.statements)
  const told = [
    ...foldedMeetings(gleaned).flatMap(compareMeeting),
    ...compareParts(facts, proposals),
    ...compareCorrected(facts),
    ...compareFigures(facts, kinOf(gleaned)),
    ...compareWordings(statements, links),
  ]
  return [
    ...told,
    ...compareCounts(facts),
    ...compareAskers(statements),
    ...compareDenied(statements, disputing(gleaned, links), told),
  ]
}

/** A story that its outlet takes back is as much in dispute as one that it corrects. */
function disputing(gleaned: readonly Gleaned[], links: readonly StatementLink[]): StatementLink[] {
  const wrong = misprintedIn(gleaned, links)
  return links.map((one) =>
    one.type === "retracts" && wrong.has(one.to) ? { ...one, type: "corrects" } : one,
  )
}
