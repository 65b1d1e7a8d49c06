/** The format for people: one dossier entry a report, and what it comes to at the end. */
import type { ReadReport } from "../rapporteur.ts"
import { counted } from "../text/counted.ts"
import { legend } from "./explain.ts"
import { printReport, type Print } from "./print-report.ts"
import { piece } from "./style.ts"

/** @param unread how many inputs could not be read, asked when all are through */
export const toText = (print: Print, unread: () => number) =>
  async function* (reads: AsyncIterable<ReadReport>): AsyncGenerator<string> {
    let reports = 0
    let statements = 0
    for await (const read of reads) {
      if (reports === 0 && print.explain) yield legend(print)
      if (reports > 0) yield `\n${rule(print)}\n`
      yield printReport(read, print)
      reports += 1
      statements += read.statements.length
    }
    const counts = [counted(reports, "report"), counted(statements, "statement")]
    const sum = `${counts.join(", ")}.${unread() > 0 ? ` ${unread()} could not be read.` : ""}`
    yield `${reports > 0 ? `\n${rule(print)}` : ""}${print.brush(piece(sum, "bold"))}\n`
  }

const rule = ({ width, brush }: Print): string => `${brush(piece("─".repeat(width), "dim"))}\n`
