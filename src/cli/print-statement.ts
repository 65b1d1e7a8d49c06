/** Prints one statement: who, the words, and by what they are known. */
import { carriedBy } from "./carried-by.ts"
import type { ReadReport } from "../rapporteur.ts"
import { sliceOf } from "../text/span.ts"
import { piece, type Brush } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

type PrintedStatement = ReadReport["statements"][number]

/** @returns lines with the number in the margin and everything else hanging under it */
export function printStatement(
  read: ReadReport,
  statement: PrintedStatement,
  number: number,
  { width, brush }: { readonly width: number; readonly brush: Brush },
): string[] {
  const first = `${String(number).padStart(3)}  `
  const rest = " ".repeat(first.length)
  const speaker = [
    piece(visible(statement.speakerName ?? "No source named"), "bold"),
    ...(statement.speakerRole === null ? [] : [piece(visible(`, ${statement.speakerRole}`))]),
    ...(statement.party === null || statement.party === statement.speakerName
      ? []
      : [piece(visible(` · ${statement.party}`))]),
  ]
  const known = piece(visible(knownBy(read, statement).join(" · ")), "dim")
  return [
    ...wrap(speaker, { width, first, rest }, brush),
    ...wrap([piece(visible(printedQuote(statement)))], { width, first: rest, rest }, brush),
    ...wrap([known], { width, first: rest, rest }, brush),
  ]
}

/** Quotation marks stand only round direct speech; a mixed quotation brings its own. */
const printedQuote = ({ form, quote }: PrintedStatement): string =>
  form === "direct" ? `“${quote}”` : quote

function knownBy({ report, attributions }: ReadReport, statement: PrintedStatement): string[] {
  const attribution = attributions.find((one) => one.id === statement.attribution)
  const cue = (attribution?.cue ?? []).map((span) => sliceOf(report.text, span)).join(" ")
  const carriers = statement.chain.slice(1).map((link) => carriedBy(statement, link))
  const condition = statement.condition === null ? null : sliceOf(report.text, statement.condition)
  const known = [
    statement.form,
    cue,
    ...carriers,
    statement.act,
    statement.stance,
    statement.issue,
    statement.hedged === true ? "hedged" : null,
    statement.negated === true ? "negated" : null,
    condition === null ? null : `if: ${condition}`,
    statement.private === true ? "reported, not public" : null,
    `${judge[statement.status]} ${statement.confidence.toFixed(2)}`,
  ]
  return known.filter((word) => word !== null && word !== "") as string[]
}

/** Machine and human are told apart in every line. */
const judge = {
  proposed: "machine",
  accepted: "accepted, machine",
  corrected: "corrected, machine",
  rejected: "rejected, machine",
} as const satisfies Record<PrintedStatement["status"], string>
