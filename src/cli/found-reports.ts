/** Reports that a search found, as text, as a table and as data. */
import type { FoundReports, ReportHit } from "../record/find-reports.ts"
import { most } from "../record/matching.ts"
import { counted } from "../text/counted.ts"
import { printedDay } from "../text/printed-date.ts"
import { visible } from "../text/visible.ts"
import { marked } from "./marked-words.ts"
import type { Page } from "./page.ts"
import { piece } from "./style.ts"
import type { View } from "./view.ts"
import { wrap } from "./wrap.ts"

export const reportsView = (found: FoundReports): View => ({
  table: {
    columns: ["report", "date", "outlet", "title", "words", "start", "end"],
    rows: found.hits.map(({ report, snippet }) => [
      report.id,
      report.published,
      report.outlet,
      report.title,
      snippet?.quote ?? null,
      snippet?.start ?? null,
      snippet?.end ?? null,
    ]),
  },
  data: found,
  text: (page) => textOf(found, page),
})

function textOf({ hits, count, isCut, unsearched }: FoundReports, page: Page): string {
  const cut = isCut ? ` Only the newest ${most.toLocaleString("en")} were ranked.` : ""
  const sum = `${isCut ? "More than " : ""}${counted(count, "report")}.${cut}`
  const bare =
    unsearched === 0
      ? []
      : [`Not searched: ${counted(unsearched, "report")} kept without the whole text.`]
  const lines = [
    ...hits.flatMap((hit) => hitLines(hit, page)),
    page.brush(piece(sum, "bold")),
    ...bare,
  ]
  return `${lines.join("\n")}\n`
}

function hitLines({ report, snippet, marks }: ReportHit, { width, brush }: Page): string[] {
  const place = snippet === null ? "" : ` [${snippet.start}, ${snippet.end})`
  const about = [report.outlet ?? "no outlet given", printedDay(report.published)].join(", ")
  const title = report.title ?? report.key ?? report.id
  const head = [
    piece(visible(title), "bold"),
    piece(visible(` · ${about} · ${report.key ?? report.id}${place}`), "dim"),
  ]
  return [
    ...wrap(head, { width, first: "", rest: "  " }, brush),
    ...(snippet === null
      ? []
      : wrap(marked(snippet.quote, marks), { width, first: "  ", rest: "  " }, brush)),
    "",
  ]
}
