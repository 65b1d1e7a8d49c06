/** What hangs on what: words about a paper that hold only on a condition, as they were said. */
import type { ProposalWhole, Statement } from "../../../src/api/contract.ts"

export interface Linkage {
  readonly statement: Statement
  /** The condition's own words; null where they stand outside the quotation. */
  readonly condition: string | null
}

const sentencesOf = ({ versions, parts }: ProposalWhole) => [
  ...versions.flatMap(({ sentences }) => sentences),
  ...parts.flatMap((part) => [
    ...part.sentences,
    ...part.reactions.flatMap(({ sentences }) => sentences),
  ]),
]

/** Each statement once; its condition is a place in the report, mostly inside the quotation. */
export function linkagesOf(whole: ProposalWhole): Linkage[] {
  const found = new Map<string, Linkage>()
  for (const { statement } of sentencesOf(whole)) {
    if (statement === null || (statement.condition === null && statement.act !== "conditional"))
      continue
    found.set(statement.id, { statement, condition: conditionOf(statement) })
  }
  return [...found.values()]
}

function conditionOf({ condition, evidence }: Statement): string | null {
  if (condition === null) return null
  const around = evidence.find(({ start, end }) => start <= condition.start && end >= condition.end)
  return around?.quote.slice(condition.start - around.start, condition.end - around.start) ?? null
}
