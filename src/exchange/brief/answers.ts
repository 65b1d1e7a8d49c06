/** Denials, corrections and retractions since the date: the answer, and what it answers. */
import { type Answer, carriedStatementsOf } from "../../analysis/carried-statement.ts"
import type { Statement } from "../../talks/statement.ts"
import { printedDay } from "../../text/printed-date.ts"
import { type Draft, drafted, tellingOf } from "./draft.ts"
import type { BriefGround } from "./ground.ts"
import { latestFirst } from "./latest.ts"

const done = {
  denies: "Denied",
  corrects: "Corrected",
  retracts: "Taken back",
} as const satisfies Record<Answer["type"], string>

export function answersIn(ground: BriefGround): Draft[] {
  const { statements, links } = ground.record
  const answers = carriedStatementsOf(statements, links).flatMap(({ first, answers: own }) =>
    own.map((answer) => ({ first, answer })),
  )
  const fresh = answers.filter(({ answer }) => answer.by.evidence.some(ground.isNews))
  return latestFirst(fresh, ({ answer }) => answer.by.date).map(({ first, answer }) =>
    answerDraft(answer, first, ground),
  )
}

/** "Denied by Ida Marsh (Deckhands), 14 Mar 2026: words of Coast Radio." */
function answerDraft({ type, by }: Answer, first: Statement, ground: BriefGround): Draft {
  const who = (one: Statement): string =>
    one.speakerName ?? ground.finder.reportOf(one.report)?.outlet ?? "an unnamed source"
  const side = by.party === null || by.party === who(by) ? "" : ` (${by.party})`
  const whose = who(first) === who(by) ? "own words" : `words of ${who(first)}`
  const words = [tellingOf(by.evidence, ground), tellingOf(first.evidence, ground)]
  return drafted(
    {
      lead: by.issue ?? first.issue,
      text: `${done[type]} by ${who(by)}${side}, ${printedDay(by.date)}: ${whose}.`,
      flagsOf: [],
      evidence: words.filter((one) => one !== null),
      statements: [by.id, first.id],
    },
    ground,
  )
}
