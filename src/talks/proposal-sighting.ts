/** The proposals one report tells of: names, authors, parts, versions and what was said of them. */
import type { Proposal } from "./proposal.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"

/** A proposal as one report has it. */
export type ProposalSighting = Proposal

export function proposalsOf(
  _setting: Setting,
  _statements: readonly Statement[],
): ProposalSighting[] {
  return []
}
