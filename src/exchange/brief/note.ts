/** Notes: whose words a sentence rests on, in which report, and what must be known of them. */
import type { Answer } from "../../analysis/carried-statement.ts"
import type { Statement } from "../../talks/statement.ts"
import type { Evidence } from "../../text/evidence.ts"
import { printedDay } from "../../text/printed-date.ts"
import { visible } from "../../text/visible.ts"
import type { NoteContent } from "./brief.ts"
import type { BriefGround } from "./ground.ts"

export function noteOn(evidence: Evidence, ground: BriefGround, flag?: string): NoteContent {
  const statement = ground.statementOf(evidence)
  return {
    kind: "quotation",
    quote: visible(evidence.quote).trim(),
    form: statement === null ? "report" : formOf(statement, evidence),
    speaker: statement === null ? null : speakerOf(statement),
    place: placeOf(evidence, ground),
    flags: [...(flag === undefined ? [] : [flag]), ...noteFlagsOf(statement, ground)],
    isReviewed: statement !== null && isReviewed(statement),
    evidence,
  }
}

export const isReviewed = ({ status }: Statement): boolean =>
  status === "accepted" || status === "corrected"

/** Marks are set only round the whole of a quotation: parts of one bring none or their own. */
const formOf = ({ form, evidence: own }: Statement, { start, end }: Evidence): Statement["form"] =>
  form === "direct" && !own.some((at) => at.start === start && at.end === end) ? "mixed" : form

/** "Ida Marsh, union head (Deckhands) > Coast Radio". */
function speakerOf({ speakerName, speakerRole, party, chain }: Statement): string {
  const name = speakerName ?? "no source named"
  const role = speakerRole === null ? "" : `, ${speakerRole}`
  const side = party === null || party === name ? "" : ` (${party})`
  const carriers = chain
    .slice(1)
    .map(({ name: carrier, relation }) =>
      relation === "said" ? ` > ${carrier}` : ` > ${relation} by ${carrier}`,
    )
  return visible(`${name}${role}${side}${carriers.join("")}`)
}

/** "Ellery Post, 14 Mar 2026 · ferry.txt [27, 58)". */
function placeOf({ report, start, end }: Evidence, { finder }: BriefGround): string {
  const found = finder.reportOf(report)
  const outlet = found?.outlet ?? "no outlet given"
  const day = printedDay(found?.published ?? null)
  return visible(`${outlet}, ${day} · ${found?.key ?? report} [${start},\u00A0${end})`)
}

/** The words are the content alone: "denied" or "threatened" stands before it, and must not go. */
const actOf = ({ act }: Statement): string[] =>
  act === null || act === "other" ? [] : [act.replaceAll("-", " ")]

/** What the words alone may not show. */
const noteFlagsOf = (statement: Statement | null, ground: BriefGround): string[] =>
  statement === null
    ? []
    : [
        ...actOf(statement),
        ...(statement.negated === true ? ["negated"] : []),
        ...flagsOf(statement, ground),
        ...conditionOf(statement),
      ]

/** Hedges, denials and secrecy: they go wherever the statement goes. */
export function flagsOf(statement: Statement, ground: BriefGround): string[] {
  const flags = [
    statement.hedged === true ? "hedged" : null,
    statement.private === true ? "reported, not public" : null,
    ...ground.finder.answersTo(statement).map((one) => answered(one, ground)),
  ]
  return flags.filter((flag) => flag !== null)
}

const done = {
  denies: "denied",
  corrects: "corrected",
  retracts: "retracted",
} as const satisfies Record<Answer["type"], string>

/** "denied by Ida Marsh, 14 Mar 2026". */
function answered({ type, by }: Answer, { finder }: BriefGround): string {
  const report = finder.reportOf(by.report)
  const who = by.speakerName ?? report?.outlet ?? "no source named"
  return visible(`${done[type]} by ${who}, ${printedDay(report?.published ?? null)}`)
}

/** The condition in its own words, when they stand within the statement's. */
function conditionOf({ condition, evidence }: Statement): string[] {
  if (condition === null) return []
  const at = evidence.find(({ start, end }) => start <= condition.start && condition.end <= end)
  if (at === undefined) return []
  return [
    `condition: ${visible(at.quote.slice(condition.start - at.start, condition.end - at.start))}`,
  ]
}
