/** Prints a read report for people: a dossier entry with its statements, numbered. */
import type { ReadReport } from "../rapporteur.ts"
import { explained } from "./explain.ts"
import { printedDate } from "../text/printed-date.ts"
import { printGleanings } from "./print-gleanings.ts"
import { printStatement } from "./print-statement.ts"
import { piece, type Brush } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

export interface Print {
  /** Columns of the terminal. */
  readonly width: number
  readonly brush: Brush
  /** Without colour, marks are brackets. */
  readonly coloured: boolean
  /** Print the running text with its marks above the statements. */
  readonly explain: boolean
}

/** @returns whole lines, the last one ended */
export function printReport(read: ReadReport, print: Print): string {
  const statements = read.statements.map((one, index) =>
    printStatement(read, one, index + 1, print),
  )
  const blocks = [
    heading(read, print),
    ...(print.explain ? [explained(read, print)] : []),
    ...(statements.length > 0 ? statements : [["  No statement found."]]),
    ...printGleanings(read, print),
  ]
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n")
}

function heading({ report }: ReadReport, { width, brush }: Print): string[] {
  const layout = { width, first: "", rest: "" }
  const title = report.title ?? report.key ?? "Untitled report"
  const place = [
    report.outlet ?? "No outlet given",
    report.published === null ? "no date given" : printedDate(report.published),
  ]
  const about = [
    place.join(", "),
    ...(report.author === null ? [] : [`By ${report.author}`]),
    report.words === 1 ? "1 word" : `${report.words} words`,
    ...(report.credits.length === 0 ? [] : [`Credits ${report.credits.join(", ")}`]),
    ...(report.key === null || report.key === title ? [] : [report.key]),
  ]
  return [
    ...wrap([piece(visible(title), "bold")], layout, brush),
    ...wrap([piece(visible(about.join(" · ")), "dim")], layout, brush),
  ]
}
