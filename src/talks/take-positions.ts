/** Where each party stands on each issue on each day, from statements and attitudes. */
import type { ReportId } from "../text/ids.ts"
import type { Codebook } from "./codebook.ts"
import type { Gleaned } from "./gleaned.ts"
import { misprintedIn } from "./misprinted.ts"
import type { Position } from "./position.ts"
import { issueByFigure } from "./positions/by-figure.ts"
import { foldPositions } from "./positions/fold.ts"
import { fromAttitude } from "./positions/from-attitude.ts"
import { fromUtterance } from "./positions/from-utterance.ts"
import { type Ladder, laddersOf } from "./positions/ladder.ts"
import { joinedBySameWords } from "./positions/same-words.ts"
import { utterancesOf } from "./positions/said-before.ts"
import { repeatsItself, settlePositions } from "./positions/settle.ts"
import type { Statement } from "./statement.ts"
import type { StatementLink } from "./statement-link.ts"

export interface Stood {
  /** In the order the reports were published. */
  readonly gleaned: readonly Gleaned[]
  readonly links: readonly StatementLink[]
  readonly originOf: ReadonlyMap<ReportId, ReportId>
  readonly codebook: Codebook
}

/** "Our answer has not changed" is on the issue the speaker was last told of in the report. */
function withIssue(statement: Statement, place: number, all: readonly Statement[]): Statement {
  if (statement.issue !== null) return statement
  const last = all.findLast(
    ({ issue, speakerName }, k) =>
      k < place && issue !== null && speakerName === statement.speakerName,
  )
  if (last === undefined || !repeatsItself(statement.quote)) return statement
  return { ...statement, issue: last.issue }
}

function withIssues(one: Gleaned, ladders: ReadonlyMap<string, Ladder>): Gleaned {
  const statements = one.statements.map((statement) => ({
    ...statement,
    issue: issueByFigure(statement.issue, statement.quote, ladders),
  }))
  return {
    ...one,
    statements: statements.map(withIssue),
  }
}

/** Who is nobody's but a person speaks for no party. */
const personsIn = (gleaned: readonly Gleaned[]): ReadonlySet<string> =>
  new Set(
    gleaned.flatMap(({ actors }) =>
      actors.filter(({ kind }) => kind === "person").map(({ name }) => name),
    ),
  )

/** An attitude in a reprint is the original's: it is printed again, not held again. */
export function positionsOf({ gleaned, links, originOf, codebook }: Stood): Position[] {
  const ladders = laddersOf(codebook)
  const known = { codebook, ladders }
  const read = gleaned.map((one) => withIssues(one, ladders))
  const past = new Set(gleaned.flatMap(({ recalled = [] }) => recalled))
  const people = personsIn(gleaned)
  const wrong = misprintedIn(gleaned, links)
  const said = utterancesOf(read, links, originOf)
    // What its outlet has taken back was never said; what a report looks back on is not said now.
    .filter(({ first, all }) => !wrong.has(first.id) && !all.every(({ id }) => past.has(id)))
    .flatMap((one) => fromUtterance(one, known))
    .filter(({ party }) => !people.has(party))
  const held = gleaned
    .filter(({ report }) => (originOf.get(report.id) ?? report.id) === report.id)
    .flatMap(({ attitudes }) => attitudes)
    .flatMap((one) => fromAttitude(one, known))
  return settlePositions(foldPositions(joinedBySameWords(said, held, ladders.size > 0)), ladders)
}
