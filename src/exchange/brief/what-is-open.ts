/** What is open: conditions not met, papers not signed, meetings planned. */
import { carriedStatementsOf } from "../../analysis/carried-statement.ts"
import type { Statement } from "../../talks/statement.ts"
import { printedDay } from "../../text/printed-date.ts"
import { type Draft, drafted, tellingOf } from "./draft.ts"
import { meetingDraft, proposalDraft } from "./events.ts"
import type { BriefGround } from "./ground.ts"
import { latestFirst } from "./latest.ts"

export const whatIsOpen = (ground: BriefGround): Draft[][] => [
  plannedIn(ground),
  conditionsIn(ground),
  papersIn(ground),
]

/** A day that is past opens nothing, whatever was planned for it. */
function plannedIn(ground: BriefGround): Draft[] {
  const ahead = ground.record.meetings.filter(
    ({ state, date }) =>
      state === "planned" && (date === null || ground.asOf === null || date >= ground.asOf),
  )
  return ahead.map((one) => meetingDraft(one, ground))
}

function conditionsIn(ground: BriefGround): Draft[] {
  const { statements, links } = ground.record
  const conditional = carriedStatementsOf(statements, links)
    .map(({ first }) => first)
    .filter(
      ({ act, stance, party }) =>
        party !== null && (act === "conditional" || stance === "conditional"),
    )
  return latestFirst(conditional, ({ date }) => date).flatMap((one) => conditionDraft(one, ground))
}

function conditionDraft(one: Statement, ground: BriefGround): Draft[] {
  const words = tellingOf(one.evidence, ground)
  if (words === null) return []
  const who = one.speakerName ?? "No source named"
  const side = one.party === null || one.party === who ? "" : ` (${one.party})`
  return [
    drafted(
      {
        lead: one.issue,
        text: `${who}${side} set a condition, ${printedDay(one.date)}.`,
        evidence: [words],
        statements: [one.id],
      },
      ground,
    ),
  ]
}

const isOpen = (state: string | null): boolean =>
  state === "tabled" || state === "discussed" || state === "revised" || state === null

const papersIn = (ground: BriefGround): Draft[] =>
  ground.record.proposals
    .filter(({ state, evidence }) => isOpen(state) && evidence.length > 0)
    .map((one) => proposalDraft(one, one.evidence, ground))
