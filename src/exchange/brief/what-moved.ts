/** What moved: rungs, measured and claimed movement, meetings, answers, papers, accusations. */
import { carriedStatementsOf } from "../../analysis/carried-statement.ts"
import { type AnyMovement, isStanding } from "../../talks/movement.ts"
import type { Statement } from "../../talks/statement.ts"
import { printedDay } from "../../text/printed-date.ts"
import { type Draft, drafted, tellingOf } from "./draft.ts"
import type { BriefGround } from "./ground.ts"
import { answersIn } from "./answers.ts"
import { meetingsIn, proposalsIn } from "./events.ts"
import { latestFirst } from "./latest.ts"

/** In the order of weight; within one kind the latest first. */
export function whatMoved(ground: BriefGround): Draft[][] {
  const { measured, claimed } = movementsIn(ground)
  return [
    rungsIn(ground),
    measured,
    meetingsIn(ground),
    answersIn(ground),
    proposalsIn(ground),
    actsIn(ground, "accuses", "accuses"),
    actsIn(ground, "threatens", "threatens"),
    claimed,
  ]
}

/** The words at both ends: the last from which and the first to which a party moved. */
function rungsIn(ground: BriefGround): Draft[] {
  const changes = ground.record.rungChanges.filter(({ evidence }) => evidence.some(ground.isNews))
  return latestFirst(changes, ({ toDate }) => toDate).map(
    ({ party, issue, from, to, toDate, evidence }) => {
      const onRung = (rung: string) =>
        ground.record.positions
          .filter((one) => one.party === party && one.issue === issue && one.rung === rung)
          .flatMap((one) => one.evidence)
      const [before, after] = [from, to].map((rung) =>
        tellingOf(
          evidence.filter((at) => onRung(rung).includes(at)),
          ground,
        ),
      )
      const ends = [before, after].filter((one) => one !== null && one !== undefined)
      return drafted(
        {
          lead: issue,
          text: `${party} moved from ${from} to ${to}, ${printedDay(toDate)}.`,
          evidence:
            ends.length === 2
              ? ends
              : [evidence[0], evidence.at(-1)].filter((one) => one !== undefined),
        },
        ground,
      )
    },
  )
}

/** "A, B and C". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`

const isMove = ({ direction }: AnyMovement): boolean =>
  direction === "closer" || direction === "apart"

function movementsIn(ground: BriefGround): { measured: Draft[]; claimed: Draft[] } {
  const moves = ground.record.movements.filter((one) => isMove(one) && isStanding(one))
  const measured = moves.flatMap((one) => {
    const isLate = one.basis === "measured" && one.evidence.some(ground.isNews)
    return isLate ? [measuredDraft(one, ground)] : []
  })
  const claimed = moves.flatMap((one) => {
    const words = tellingOf(one.evidence, ground)
    return one.basis === "claimed" && words !== null && ground.isNews(words)
      ? [claimedDraft(one, ground)]
      : []
  })
  return { measured, claimed: claimed.toReversed() }
}

function measuredDraft(
  one: Extract<AnyMovement, { basis: "measured" }>,
  ground: BriefGround,
): Draft {
  const { between, issue, direction, from, to, evidence } = one
  const ends = [evidence[0], evidence.at(-1)].filter((at) => at !== undefined)
  const who = between === null ? "the parties" : listed(between)
  const text = `Measured from ${printedDay(from)} to ${printedDay(to)}: ${who} ${direction === "apart" ? "are farther apart" : "are closer"}.`
  return drafted({ lead: issue, text, evidence: ends }, ground)
}

function claimedDraft({ issue, direction, evidence }: AnyMovement, ground: BriefGround): Draft {
  const words = tellingOf(evidence, ground)
  const by = words === null ? null : (ground.statementOf(words)?.speakerName ?? null)
  const outlet = words === null ? null : (ground.finder.reportOf(words.report)?.outlet ?? null)
  const who = by ?? outlet ?? "a report"
  return drafted(
    {
      lead: issue,
      text: `Claimed by ${who}: the parties ${direction === "apart" ? "are farther apart" : "are closer"}.`,
      evidence: words === null ? [] : [words],
    },
    ground,
  )
}

function actsIn(ground: BriefGround, act: Statement["act"], verb: string): Draft[] {
  const said = carriedStatementsOf(ground.record.statements, ground.record.links)
    .map(({ first }) => first)
    .filter((one) => one.act === act && one.evidence.some(ground.isNews))
  return latestFirst(said, ({ date }) => date).flatMap((one) => {
    const words = tellingOf(one.evidence, ground)
    if (words === null) return []
    const who = one.speakerName ?? "No source named"
    const side = one.party === null || one.party === who ? "" : ` (${one.party})`
    return drafted(
      {
        lead: one.issue,
        text: `${who}${side} ${verb}, ${printedDay(one.date)}.`,
        evidence: [words],
        statements: [one.id],
      },
      ground,
    )
  })
}
