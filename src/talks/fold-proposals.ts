/** The same proposal in several reports is one, with its versions and reactions in order. */
import type { Gleaned } from "./gleaned.ts"
import type { Proposal } from "./proposal.ts"

/** @param gleaned in the order the reports were published */
export function foldProposals(gleaned: readonly Gleaned[]): Proposal[] {
  return gleaned.flatMap(({ proposals }) => proposals)
}
