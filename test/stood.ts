/** Fiction: a codebook of invented talks, and reports of one statement each, to take positions from. */
import { type Codebook, noCodebook } from "../src/talks/codebook.ts"
import type { Gleaned } from "../src/talks/gleaned.ts"
import type { Statement } from "../src/talks/statement.ts"
import type { StatementLink } from "../src/talks/statement-link.ts"
import type { Stood } from "../src/talks/take-positions.ts"
import type { ReportId } from "../src/text/ids.ts"
import { statementOf } from "./talk-pieces.ts"

const party = (name: string, role: "party" | "mediator" = "party", aliases: string[] = []) => ({
  name,
  aliases,
  members: [],
  role,
})
export const codebook: Codebook = {
  ...noCodebook,
  parties: [
    party("Deckhands' Union", "party", ["the union"]),
    party("Port Board", "party", ["the board"]),
    party("Labour Court", "mediator"),
  ],
  issues: [
    {
      name: "pay rise",
      triggers: [],
      rungs: ["no rise", "3 per cent", "5 per cent", "7 per cent"],
    },
    { name: "night shifts", triggers: [], rungs: ["voluntary shifts", "shifts by roster"] },
  ],
}

export interface Said extends Partial<Statement> {
  readonly published?: string
}

/** One report a statement, in the order given. */
export function taken(
  said: readonly Said[],
  links: readonly StatementLink[] = [],
  book = codebook,
): Stood {
  const gleaned = said.map(({ published, ...given }, k): Gleaned => {
    const report = (given.report ?? `r${k + 1}`) as ReportId
    const id = given.id ?? `s${k + 1}`
    return {
      report: {
        id: report,
        key: null,
        title: null,
        outlet: null,
        published: published ?? given.date ?? "2027-03-02",
        credits: [],
      },
      actors: [],
      statements: [statementOf(id, { issue: "pay rise", act: "demands", ...given, report })],
      attitudes: [],
      meetings: [],
      proposals: [],
      claims: [],
      facts: [],
    }
  })
  const originOf = new Map(gleaned.map(({ report }) => [report.id, report.id]))
  return { gleaned, links, originOf, codebook: book }
}
