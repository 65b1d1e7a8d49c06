/** Claims of movement that were denied, corrected or taken back; a correction claims nothing. */
import { grouped } from "../../text/grouped.ts"
import type { ReportId, StatementId } from "../../text/ids.ts"
import { overlap } from "../../text/span.ts"
import type { ClaimAnswer, ClaimedMovement } from "../movement.ts"
import type { Statement } from "../statement.ts"
import type { StatementLink } from "../statement-link.ts"

/** The statement and all that carry the same words. */
function copiesOf(first: readonly StatementId[], links: readonly StatementLink[]) {
  const all = new Set(first)
  for (let size = -1; size < all.size;) {
    size = all.size
    for (const { type, from, to } of links) {
      if (type !== "same" || (!all.has(from) && !all.has(to))) continue
      all.add(from).add(to)
    }
  }
  return all
}

/** Whose words the claim is: the statements it stands in. */
const statementsAt = (
  { evidence }: ClaimedMovement,
  byReport: ReadonlyMap<ReportId, readonly Statement[]>,
): Statement[] =>
  evidence.flatMap((claim) =>
    (byReport.get(claim.report) ?? []).filter((one) =>
      one.evidence.some((words) => overlap(words, claim)),
    ),
  )

/** "We reported that they were nearer. That was wrong": told to be taken back. */
const takesBack = ({ type }: StatementLink): boolean => type === "corrects" || type === "retracts"

/**
 * The claims with what was answered to each of them, in any report. A correction repeats what it
 * takes back, and is no claim of its own.
 */
export function withClaimAnswers(
  claims: readonly ClaimedMovement[],
  statements: readonly Statement[],
  links: readonly StatementLink[],
): ClaimedMovement[] {
  const answering = links.filter(({ type }) => type !== "same")
  if (claims.length === 0 || answering.length === 0) return [...claims]
  const byReport = grouped(statements, ({ report }) => report)
  const byId = new Map(statements.map((one) => [one.id, one]))
  const same = links.filter(({ type }) => type === "same")
  return claims.flatMap((claim) => {
    const ids = statementsAt(claim, byReport).map(({ id }) => id)
    if (answering.some((link) => takesBack(link) && ids.includes(link.from))) return []
    const copies = copiesOf(ids, same)
    const answers = answering
      .filter(({ to }) => copies.has(to))
      .map(({ type, from }): ClaimAnswer => ({ type, evidence: byId.get(from)?.evidence ?? [] }))
    return answers.length === 0 ? [claim] : [{ ...claim, answers }]
  })
}
