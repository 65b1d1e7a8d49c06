/** A proposal laid out: its versions side by side, and its parts with what was said of each. */
import type { Proposal } from "../talks/proposal.ts"
import type { Evidence } from "../text/evidence.ts"
import { grouped } from "../text/grouped.ts"

export interface Plan {
  readonly proposal: Proposal
  /** In the order of first being reported; one without a name where none has one. */
  readonly versions: readonly {
    readonly version: string | null
    /** ISO 8601 day of the first report; null when no report of it has a date. */
    readonly date: string | null
    readonly evidence: readonly Evidence[]
  }[]
  /** Those listed, then others that somebody answered to. */
  readonly parts: readonly {
    readonly label: string
    readonly evidence: readonly Evidence[]
    readonly reactions: Proposal["reactions"]
  }[]
}

/** @param publishedOn the date of a report; null without one */
export function planOf(
  proposal: Proposal,
  publishedOn: (report: Evidence["report"]) => string | null,
): Plan {
  const { versions, evidence, parts, reactions } = proposal
  const dayOf = (all: readonly Evidence[]): string | null =>
    all.flatMap(({ report }) => publishedOn(report)?.slice(0, 10) ?? []).toSorted()[0] ?? null
  const shown = versions.length === 0 ? [{ version: null, evidence }] : versions
  const said = grouped(reactions, ({ part }) => part)
  const listed = Array.isArray(parts) ? parts : []
  const labels = [...new Set([...listed.map(({ label }) => label), ...said.keys()])]
  return {
    proposal,
    versions: shown.map((one) => ({ ...one, date: dayOf(one.evidence) })),
    parts: labels.map((label) => ({
      label,
      evidence: listed.filter((one) => one.label === label).map((one) => one.evidence),
      reactions: said.get(label) ?? [],
    })),
  }
}
