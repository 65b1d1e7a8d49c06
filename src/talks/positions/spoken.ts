/** When a party spoke on an issue at all: a vague word takes no position and yet ends a silence. */
import type { Act, Statement } from "../statement.ts"
import type { Evidence } from "../../text/evidence.ts"
import type { Stood } from "../take-positions.ts"
import { overlap } from "../../text/span.ts"
import { issueByFigure } from "./by-figure.ts"
import { laddersOf } from "./ladder.ts"
import { partiesOf, tellsOfAnother } from "./party-voice.ts"
import { utterancesOf } from "./said-before.ts"

export interface Spoken {
  readonly party: string
  readonly issue: string
  /** ISO 8601; null when it is not known. */
  readonly date: string | null
  readonly fresh: boolean
  readonly evidence: readonly Evidence[]
}

/** Blame and progress are of the talks, not of what is asked for. */
const aside: ReadonlySet<Act | null> = new Set<Act | null>([
  "accuses",
  "denies",
  "reports-agreement",
  "reports-no-agreement",
  "reports-progress",
  null,
])

/** On the codebook's issues alone; old words printed again are left out. */
export function spokenOf({ gleaned, links, originOf, codebook }: Stood): Spoken[] {
  if (codebook.issues.length === 0) return []
  const ladders = laddersOf(codebook)
  const counted = gleaned.flatMap(({ facts }) => facts).flatMap((one) => one.evidence)
  /** "1,200 stayed at home": how many there were is nothing that is asked for. */
  const isCount = ({ act, evidence }: Statement): boolean =>
    act === "other" &&
    evidence.some((said) => counted.some((one) => one.report === said.report && overlap(one, said)))
  return utterancesOf(gleaned, links, originOf).flatMap(({ first, date, fresh }) => {
    const { act, evidence } = first
    const issue = issueByFigure(first.issue, first.quote, ladders)
    if (!fresh || issue === null || aside.has(act) || isCount(first)) return []
    return partiesOf(first, codebook.parties)
      .filter((party) => !tellsOfAnother(first, party, codebook.parties, true))
      .map((party) => ({ party, issue, date, fresh, evidence }))
  })
}
