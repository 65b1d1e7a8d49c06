/** A sentence as it is handed to a model: marked as quoted, with outlet, date and ids. */
import type { Ground } from "../desk/ground.ts"

type Evidence = Ground["accounts"][number]["versions"][number]["evidence"][number]
type Statement = Ground["statements"][number]

/** The words with all that is needed to cite them. */
export function quoted(evidence: Evidence, { finder }: Ground) {
  const report = finder.reportOf(evidence.report)
  const statement = finder.statementAt(evidence)
  return {
    quote: evidence.quote,
    outlet: report?.outlet ?? null,
    published: report?.published ?? null,
    title: report?.title ?? null,
    report: evidence.report as string,
    start: evidence.start,
    end: evidence.end,
    statement: statement?.id ?? null,
    speaker: statement?.speakerName ?? null,
    party: statement?.party ?? null,
  }
}

export const quotedStatement = (one: Statement, ground: Ground) => ({
  id: one.id,
  speaker: one.speakerName,
  role: one.speakerRole,
  party: one.party,
  via: one.via,
  chain: one.chain.map(({ name, relation }) => ({ name, relation })),
  act: one.act,
  stance: one.stance,
  issue: one.issue,
  hedged: one.hedged,
  negated: one.negated,
  date: one.date,
  form: one.form,
  status: one.status,
  confidence: one.confidence,
  quote: one.quote,
  sentences: one.evidence.map((evidence) => quoted(evidence, ground)),
})
