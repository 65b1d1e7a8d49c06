/** Who was not heard: parties long silent on an issue, and those who never spoke on it. */
import { boardOf, silentAfter } from "../../analysis/board.ts"
import { daysBetween } from "../../analysis/day.ts"
import { counted } from "../../text/counted.ts"
import { printedDay } from "../../text/printed-date.ts"
import { computed, type Draft, drafted, tellingOf } from "./draft.ts"
import type { BriefGround } from "./ground.ts"

export const whoWasNotHeard = (ground: BriefGround): Draft[][] => [
  silencesIn(ground),
  neverHeardIn(ground),
]

/** The longest first. */
function silencesIn(ground: BriefGround): Draft[] {
  const { asOf, record } = ground
  if (asOf === null) return []
  const silences = record.silences
    .map((one) => ({ ...one, days: daysBetween(one.lastStated, asOf) }))
    .filter(({ days }) => days >= silentAfter)
    .toSorted((a, b) => b.days - a.days)
  return silences.map(({ party, issue, days, lastStated, evidence }) => {
    const words = tellingOf(evidence, ground)
    return drafted(
      {
        lead: issue,
        text: `${party} silent for ${counted(days, "day")}, last stated ${printedDay(lastStated)}.`,
        evidence: words === null ? [] : [words],
      },
      ground,
    )
  })
}

/** Parties of the codebook, on issues where another stands; who carries words need not speak. */
function neverHeardIn(ground: BriefGround): Draft[] {
  const { rows } = boardOf({ ...ground.record, ...ground })
  const { statements, reports } = ground.record
  const from = `Counted: none among ${counted(statements.length, "statement")} of ${counted(reports.length, "report")}.`
  return rows.flatMap(({ issue, cells }) => {
    const own = cells.filter(({ party }) => ground.parties.includes(party))
    const never = own.filter(
      ({ position, reportedPrivately }) => position === null && reportedPrivately === null,
    )
    if (never.length === 0 || cells.every(({ position }) => position === null)) return []
    const names = never.map(({ party }) => party).join(", ")
    return [{ ...computed(`No position of ${names} is known.`, from), lead: issue }]
  })
}
