/** New denials, corrections and retractions. */
import type { Statement } from "../talks/statement.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { StatementId } from "../text/ids.ts"
import { grouped } from "../text/grouped.ts"
import type { Known, Told } from "./changes.ts"
import type { News } from "./news.ts"

const kinds: Record<Exclude<StatementLink["type"], "same">, string> = {
  denies: "denial",
  corrects: "correction",
  retracts: "retraction",
}

/** One item for all that answers one thing in one way, told by the first report that has it. */
export function newAnswers({ gleaned, links }: Known, news: News): Told[] {
  const byId = new Map<StatementId, Statement>(
    gleaned.flatMap(({ statements }) => statements.map((one) => [one.id, one] as const)),
  )
  const answers = links.flatMap(({ type, from, to }) => {
    const answer = byId.get(news.firstOf(from))
    return type === "same" || answer === undefined || !news.isNew(answer.report)
      ? []
      : [{ type, answer, to: news.firstOf(to) }]
  })
  return [
    ...grouped(answers, ({ type, answer, to }) => `${type} ${answer.report} ${to}`).values(),
  ].map((group) => ({
    kind: kinds[group[0]!.type],
    group: null,
    evidence: [...new Set(group.flatMap(({ answer }) => answer.evidence))],
  }))
}
