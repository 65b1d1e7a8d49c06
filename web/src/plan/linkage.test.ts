/** What hangs on what in a paper: conditional words about it, each once, with the condition's own words. */
import { expect, test } from "vitest"
import type { ProposalWhole, Statement } from "../../../src/api/contract.ts"
import { linkagesOf } from "./linkage.ts"

const quote = "We sign the quota only if the grounds close in June"

const said = (id: string, more: Partial<Statement>): Statement => ({
  id,
  report: "r1",
  attribution: "r1.a1",
  quote,
  evidence: [{ report: "r1", start: 10, end: 10 + quote.length, quote }],
  form: "direct",
  speaker: null,
  speakerName: "Oda Ferrel",
  speakerRole: null,
  party: "Fleet Owners",
  recipient: null,
  via: null,
  chain: [],
  act: "conditional",
  stance: "conditional",
  issue: "quota",
  proposal: "p1",
  condition: null,
  negotiation: null,
  hedged: false,
  negated: false,
  private: false,
  date: "2027-03-01",
  event: null,
  confidence: 0.9,
  status: "proposed",
  ...more,
})

const paper = (statements: readonly Statement[]): ProposalWhole => ({
  proposal: {
    id: "p1",
    name: "quota paper",
    author: null,
    parts: null,
    versions: [],
    reactions: [],
    state: null,
    evidence: [],
  },
  versions: [
    {
      version: null,
      date: null,
      sentences: statements.map((statement) => ({
        statement,
        evidence: statement.evidence[0]!,
        report: null,
      })),
    },
  ],
  parts: [],
})

test("a condition inside the quotation is told in its own words", () => {
  const condition = { start: 10 + quote.indexOf("only"), end: 10 + quote.length }
  expect(linkagesOf(paper([said("s1", { condition })]))[0]?.condition).toBe(
    "only if the grounds close in June",
  )
})

test("a condition elsewhere in the report is not made up", () => {
  const condition = { start: 300, end: 320 }
  expect(linkagesOf(paper([said("s1", { condition })]))[0]?.condition).toBeNull()
})

test("unconditional words hang on nothing, and a statement is told once", () => {
  const statements = [said("s1", {}), said("s1", {}), said("s2", { act: "accepts" })]
  expect(linkagesOf(paper(statements)).map(({ statement }) => statement.id)).toEqual(["s1"])
})
