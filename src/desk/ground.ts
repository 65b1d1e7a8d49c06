/** Everything a view of the talks is made of: what many reports tell together. */
import { finderOf, type Finder } from "../analysis/finder.ts"
import type { Codebook, Gatherable, Gathered } from "../rapporteur.ts"

export interface Ground extends Gathered {
  readonly codebook: Codebook
  readonly reports: readonly Gatherable["report"][]
  /** ISO 8601 date of the latest report; null when none has a date. */
  readonly asOf: string | null
  readonly finder: Finder
}

export function grounded(
  gathered: Gathered,
  codebook: Codebook,
  reports: Ground["reports"],
): Ground {
  const dates = reports.flatMap(({ published }) => published?.slice(0, 10) ?? [])
  return {
    ...gathered,
    codebook,
    reports,
    finder: finderOf(gathered, reports),
    asOf: dates.toSorted().at(-1) ?? null,
  }
}
