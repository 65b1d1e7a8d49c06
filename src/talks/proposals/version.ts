/** The versions of one proposal over several reports: what is told again is no new one. */
import { amountsOf } from "../positions/quantity.ts"
import type { Proposal } from "../proposal.ts"
import type { ProposalSighting } from "../proposal-sighting.ts"
import { wordsOf } from "../stem.ts"

type Version = Proposal["versions"][number]

/** No report names it, so it goes by the day of the report. */
const isUnnamed = ({ version }: Version): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(version)

const counted = ({ parts }: ProposalSighting): number | null =>
  typeof parts === "number" ? parts : (parts?.length ?? null)

/** Figures by which one offer differs from the next: "3 per cent" and "4 per cent". */
const figuresIn = ({ names }: ProposalSighting): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) =>
      amountsOf(wordsOf(name)).map(({ value, measure }) => `${value} ${measure ?? ""}`),
    ),
  )

const areOthers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((figure) => b.has(figure))

const withEvidence = (version: Version, { evidence }: Version): Version => ({
  ...version,
  evidence: [...version.evidence, ...evidence],
})

/** A version told again: under its own name, or without one of what was told last. */
function toldAgain(found: readonly Version[], one: Version, alone: boolean): number {
  const named = found.findIndex(({ version }) => version === one.version)
  return named < 0 && alone && isUnnamed(one) ? found.length - 1 : named
}

/** A plan told again the next day, of as many parts and as much, is no new version of it. */
export function versionsOf(sightings: readonly ProposalSighting[]): Version[] {
  const found: Version[] = []
  let parts: number | null = null
  let figures: ReadonlySet<string> = new Set()
  for (const one of sightings) {
    const count = counted(one)
    const own = figuresIn(one)
    const isChanged =
      (count !== null && parts !== null && count !== parts) || areOthers(figures, own)
    for (const version of one.versions) {
      const again = isChanged ? -1 : toldAgain(found, version, one.versions.length === 1)
      const known = found[again]
      if (known === undefined) found.push(version)
      else found.splice(again, 1, withEvidence(known, version))
    }
    parts = count ?? parts
    figures = own.size > 0 ? own : figures
  }
  return found
}
