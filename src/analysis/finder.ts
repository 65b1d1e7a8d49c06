/** Finds what stands behind a sentence of the record: its statement, its report, its answers. */
import type { GleanedReport } from "../talks/gleaned.ts"
import type { Statement } from "../talks/statement.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { Evidence } from "../text/evidence.ts"
import { grouped } from "../text/grouped.ts"
import { firstsOf, carriedStatementsOf, type Answer } from "./carried-statement.ts"

type Sentence = Evidence
type Report = GleanedReport

interface Findable {
  readonly statements: readonly Statement[]
  readonly links: readonly StatementLink[]
}

export interface Finder {
  /** The statement these words are, or the shortest one that shares its place with them. */
  statementAt(sentence: Sentence): Statement | null
  reportOf(id: Report["id"]): Report | null
  /** Denials, corrections and retractions of the utterance the statement belongs to. */
  answersTo(statement: Statement): readonly Answer[]
}

const lengthOf = ({ start, end }: Sentence): number => end - start

const within = (inner: Sentence, outer: Sentence): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

export function finderOf({ statements, links }: Findable, reports: readonly Report[]): Finder {
  const byReport = grouped(statements, ({ report }) => report)
  const reportById = new Map(reports.map((one) => [one.id, one]))
  const firstOf = firstsOf(statements, links)
  const answers = new Map(
    carriedStatementsOf(statements, links).map((one) => [firstOf(one.first.id), one.answers]),
  )
  return {
    statementAt: (sentence) => statementIn(byReport.get(sentence.report) ?? [], sentence),
    reportOf: (id) => reportById.get(id) ?? null,
    answersTo: ({ id }) => answers.get(firstOf(id)) ?? [],
  }
}

function statementIn(statements: readonly Statement[], sentence: Sentence): Statement | null {
  let [best, length]: [Statement | null, number] = [null, Infinity]
  for (const one of statements)
    for (const at of one.evidence) {
      if (at.start === sentence.start && at.end === sentence.end) return one
      const shares = within(at, sentence) || within(sentence, at)
      if (shares && lengthOf(at) < length) [best, length] = [one, lengthOf(at)]
    }
  return best
}
