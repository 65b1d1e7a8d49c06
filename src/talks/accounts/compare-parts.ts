/** Of how many parts a plan is, as different reports count them. */
import type { Account } from "../account.ts"
import { daysBetween } from "../encounters/day-range.ts"
import type { Proposal } from "../proposal.ts"
import { sharedRoots, type ToldFact } from "./told-fact.ts"
import { accountOf, type Word } from "./versions.ts"

/** Later the plan may have been rewritten. */
const NEAR = 5

/** The folded proposal the clause speaks of: its evidence meets it, or it bears its noun. */
function proposalOf(proposals: readonly Proposal[], { evidence, unit }: ToldFact): Proposal | null {
  const meets = proposals.find((one) =>
    one.evidence.some(
      ({ report, start, end }) =>
        report === evidence.report && start < evidence.end && evidence.start < end,
    ),
  )
  return meets ?? proposals.find(({ name }) => name.toLowerCase().includes(unit)) ?? null
}

const near = (a: ToldFact, b: ToldFact): boolean =>
  !a.published || !b.published || daysBetween(a.published, b.published) <= NEAR

/** One plan: the same noun, or enough words in common. */
const isOnePlan = (a: ToldFact, b: ToldFact): boolean =>
  near(a, b) && (a.unit === b.unit || sharedRoots(a, b).count >= 3)

/** @param facts in the order the reports were published */
export function compareParts(
  facts: readonly ToldFact[],
  proposals: readonly Proposal[],
): Account[] {
  const counts = facts.filter(({ kind, moved }) => kind === "parts" && !moved)
  const groups: ToldFact[][] = []
  for (const one of counts) {
    const own = groups.find((group) => group.some((other) => isOnePlan(other, one)))
    if (own) own.push(one)
    else groups.push([one])
  }
  return groups.flatMap((group) => {
    const first = group[0] as ToldFact
    const words: Word[] = group.map((one) => ({ ...one, key: one.sum }))
    const about = proposalOf(proposals, first)?.id ?? `fact: parts of the ${first.unit}`
    return accountOf(about, "parts", words) ?? []
  })
}
