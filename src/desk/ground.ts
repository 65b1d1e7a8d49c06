/** Everything a view of the talks is made of: what many reports tell together. */
import { finderOf, type Finder } from "../analysis/finder.ts"
import type { Codebook, Gatherable, Gathered } from "../rapporteur.ts"

export interface Ground extends Gathered {
  readonly codebook: Codebook
  readonly reports: readonly Gatherable["report"][]
  /** ISO 8601 date of the latest report; null when none has a date. */
  readonly asOf: string | null
  readonly finder: Finder
  /** How much there is in all; the lists may hold no more than what is shown. */
  readonly extent: Extent
  /** Names on the board, in their order; others that take positions follow. */
  readonly board: { readonly parties: readonly string[]; readonly issues: readonly string[] }
}

interface Extent {
  readonly reports: number
  readonly origins: number
  readonly statements: number
}

export function grounded(
  gathered: Gathered,
  codebook: Codebook,
  reports: Ground["reports"],
): Ground {
  const { originOf, statements } = gathered
  const dates = reports.flatMap(({ published }) => published?.slice(0, 10) ?? [])
  return {
    ...gathered,
    codebook,
    reports,
    finder: finderOf(gathered, reports),
    asOf: dates.toSorted().at(-1) ?? null,
    extent: {
      reports: reports.length,
      origins: new Set(originOf.values()).size,
      statements: statements.length,
    },
    board: namesOn(codebook),
  }
}

/** Those at the table, without mediators and observers, and the issues, as the codebook has them. */
export const namesOn = ({ parties, issues }: Codebook): Ground["board"] => ({
  parties: parties.flatMap(({ name, role }) => (role === "party" ? [name] : [])),
  issues: issues.map(({ name }) => name),
})
