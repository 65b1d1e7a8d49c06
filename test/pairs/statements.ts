/** Fiction: makes statements by hand, for the tests of what is tied to what. */
import type { Gleaned } from "../../src/talks/gleaned.ts"
import type { Statement } from "../../src/talks/statement.ts"
import type { AttributionId, ReportId, StatementId } from "../../src/text/ids.ts"

/** A statement of a table, with its report's outlet and day. */
export interface Said {
  readonly outlet: string
  readonly on: string
  readonly by: string | null
  readonly quote: string
  readonly known?: Partial<Statement>
}

/** "On the 3rd": that day of one invented month. */
export const said = (
  outlet: string,
  on: string,
  by: string | null,
  quote: string,
  known: Partial<Statement> = {},
): Said => ({ outlet, on: `2031-03-${on}`, by, quote, known })

const statementOf = ({ on, by, quote, known }: Said, report: ReportId, k: number): Statement => ({
  id: `${report}.s${k + 1}` as StatementId,
  report,
  attribution: `${report}.a${k + 1}` as AttributionId,
  quote,
  evidence: [{ report, start: k * 1000, end: k * 1000 + quote.length, quote }],
  form: "indirect",
  speaker: null,
  speakerName: by,
  speakerRole: null,
  party: null,
  recipient: null,
  via: null,
  chain: [],
  act: null,
  stance: null,
  issue: null,
  proposal: null,
  condition: null,
  negotiation: null,
  hedged: null,
  negated: null,
  private: null,
  date: on,
  event: null,
  confidence: 0.9,
  status: "proposed",
  ...known,
})

/** A report of an outlet and day for each run of statements that share both. */
export function gleanedOf(all: readonly Said[]): Gleaned[] {
  const runs: Said[][] = []
  for (const one of all) {
    const run = runs.at(-1)
    if (run?.[0]?.outlet === one.outlet && run[0].on === one.on) run.push(one)
    else runs.push([one])
  }
  return runs.map((run, k) => {
    const id = `r${k + 1}` as ReportId
    const { outlet, on } = run[0] as Said
    return {
      report: { id, key: null, title: null, outlet, published: on, credits: [] },
      actors: [],
      statements: run.map((one, n) => statementOf(one, id, n)),
      attitudes: [],
      meetings: [],
      proposals: [],
      claims: [],
      facts: [],
    }
  })
}
