/** Which party moved from one worded rung of an issue to another, and when. */
import type { Position } from "../talks/position.ts"
import type { RungChange } from "../talks/rung-change.ts"
import { byPartyAndIssue, type DatedPosition, groupedBy, statedInPublic } from "./stated.ts"

/** Consecutive positions on different rungs; one without a rung is passed over. */
function changesOf(stated: readonly DatedPosition[]): RungChange[] {
  const ranked = stated.filter(({ rung }) => rung !== null)
  return ranked.flatMap((to, k) => {
    const from = ranked[k - 1]
    if (from === undefined || from.rung === to.rung) return []
    return {
      party: to.party,
      issue: to.issue,
      from: from.rung as string,
      to: to.rung as string,
      toDate: to.date,
      evidence: [...from.evidence, ...to.evidence],
    }
  })
}

export function rungChangesOf(positions: readonly Position[]): RungChange[] {
  return [...groupedBy(statedInPublic(positions), byPartyAndIssue).values()].flatMap(changesOf)
}
