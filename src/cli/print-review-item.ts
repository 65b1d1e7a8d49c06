/** Prints one statement for whoever has to judge it: the sentence, marked, and all that is claimed. */
import { isAdded } from "../record/added.ts"
import type { ReviewItem } from "../record/review-queue.ts"
import { carriedBy } from "./carried-by.ts"
import type { Page } from "./page.ts"
import { printedDay } from "../text/printed-date.ts"
import { piece, type Piece } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

type Statement = ReviewItem["statement"]

/** @param place such as "3 of 41" */
export function printReviewItem(
  { statement, report }: ReviewItem,
  place: string,
  page: Page,
): string {
  const { width, brush } = page
  const indent = { width, first: "  ", rest: "  " }
  const carriers = statement.chain.slice(1).map((link) => carriedBy(statement, link))
  const who = [
    statement.speakerName ?? "No source named",
    ...(statement.speakerRole === null ? [] : [statement.speakerRole]),
  ].join(", ")
  const head = [
    piece(`${place} · `, "dim"),
    piece(visible(who), "bold"),
    piece(visible(statement.party === null ? "" : ` · ${statement.party}`)),
    piece(` · ${statement.status}, ${foundBy(statement)}`, "dim"),
  ]
  const whence = [report.outlet ?? "no outlet given", printedDay(report.published)].join(", ")
  return `${[
    ...wrap(head, { width, first: "", rest: "  " }, brush),
    ...wrap(inContext(statement, report.text, page), indent, brush),
    ...wrap([piece(visible([whence, ...carriers].join(" · ")), "dim")], indent, brush),
    ...wrap([piece(visible(claimed(statement).join(" · ")))], indent, brush),
  ].join("\n")}\n`
}

const foundBy = (statement: Statement): string =>
  isAdded(statement) ? "added by a person" : `machine ${statement.confidence.toFixed(2)}`

/** The sentence alone: a coder sees no code of anybody's. */
export function printBlindItem(
  { statement, report }: ReviewItem,
  place: string,
  page: Page,
): string {
  const { width, brush } = page
  const whence = [report.outlet ?? "no outlet given", printedDay(report.published)].join(", ")
  return `${[
    ...wrap(
      [piece(`${place} · `, "dim"), piece(visible(`${whence} · ${report.id}`), "dim")],
      { width, first: "", rest: "  " },
      brush,
    ),
    ...wrap(inContext(statement, report.text, page), { width, first: "  ", rest: "  " }, brush),
  ].join("\n")}\n`
}

/** What is to be judged, by the names it is corrected by. */
function claimed(statement: Statement): string[] {
  const { form, act, stance, issue, recipient, via, date, hedged, negated } = statement
  const named = { act, stance, issue, recipient, via, date, proposal: statement.proposal }
  return [
    form,
    ...Object.entries(named).flatMap(([name, value]) =>
      value === null ? [] : [`${name} ${value}`],
    ),
    ...(hedged === true ? ["hedged"] : []),
    ...(negated === true ? ["negated"] : []),
    ...(statement.private === true ? ["private"] : []),
  ]
}

/** Code units shown round the words, up to the ends of their sentences. */
const around = 240

const inContext = ({ evidence, quote }: Statement, text: string, page: Page): Piece[] =>
  evidence[0] === undefined ? [piece(visible(quote))] : printContext(evidence[0], text, page)

/** The sentence round some words, which are marked; the words alone where no text is kept. */
export function printContext(
  { start, end, quote }: Statement["evidence"][number],
  text: string,
  page: Page,
): Piece[] {
  if (text === "") return [piece(visible(quote))]
  const before = text.slice(Math.max(0, start - around), start)
  const after = text.slice(end, end + around)
  const lead = before.slice(Math.max(before.lastIndexOf("\n"), lastEnd(before)) + 1).trimStart()
  const tail = after.slice(0, firstEnd(after))
  const marked = page.coloured ? text.slice(start, end) : `[${text.slice(start, end)}]`
  return [
    piece(visible(lead), "dim"),
    piece(visible(marked), ...(page.coloured ? (["mark"] as const) : [])),
    piece(visible(tail), "dim"),
  ]
}

const lastEnd = (before: string): number =>
  [...before.matchAll(/[.!?][”"’')]* (?=[\p{Lu}“"‘'(])/gu)].at(-1)?.index ?? -1

function firstEnd(after: string): number {
  const line = after.indexOf("\n")
  const end = /[.!?][”"’')]*(?= |$)/u.exec(after)
  const stop = end === null ? after.length : end.index + end[0].length
  return line < 0 ? stop : Math.min(line, stop)
}
