/** Fiction: pieces of a record about invented talks, to be varied by the tests of what is made of them. */
import type { Position } from "../src/talks/position.ts"
import type { Statement } from "../src/talks/statement.ts"
import type { Evidence } from "../src/text/evidence.ts"
import type { AttributionId, ReportId, StatementId } from "../src/text/ids.ts"

export const evidenceOf = (report: string, quote: string, start = 0): Evidence => ({
  report: report as ReportId,
  start,
  end: start + quote.length,
  quote,
})

export const statementOf = (id: string, given: Partial<Statement> = {}): Statement => {
  const report = given.report ?? ("r-1" as ReportId)
  const quote = given.quote ?? "the boats stay in port"
  return {
    id: id as StatementId,
    report,
    attribution: `${id}.a` as AttributionId,
    quote,
    evidence: [evidenceOf(report, quote)],
    form: "indirect",
    speaker: null,
    speakerName: "Ida Marsh",
    speakerRole: null,
    party: "Deckhands' Union",
    recipient: null,
    via: null,
    chain: [],
    act: null,
    stance: null,
    issue: null,
    proposal: null,
    condition: null,
    negotiation: null,
    hedged: false,
    negated: false,
    private: false,
    date: "2027-03-02",
    event: null,
    confidence: 0.9,
    status: "proposed",
    ...given,
  }
}

export const positionOf = (given: Partial<Position> = {}): Position => ({
  party: "Deckhands' Union",
  issue: "pay",
  stance: "demands",
  date: "2027-03-02",
  rung: null,
  private: false,
  fresh: true,
  statements: [],
  evidence: [evidenceOf("r-1", "six per cent")],
  ...given,
})
