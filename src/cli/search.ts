/** `rapporteur search`: statements of a record by their words and by what is known of them. */
import { find, type Found, type Hit } from "../record/find.ts"
import { findReports } from "../record/find-reports.ts"
import { most, type Facet } from "../record/matching.ts"
import { counted } from "../text/counted.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { freshen } from "../desk/fresh-record.ts"
import { openOutput } from "./output.ts"
import type { Page } from "./page.ts"
import { withRecord } from "./record-command.ts"
import type { SearchCommand } from "./search-command.ts"
import { printedDay } from "../text/printed-date.ts"
import { piece } from "./style.ts"
import { written, type View } from "./view.ts"
import { marked } from "./marked-words.ts"
import { reportsView } from "./found-reports.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

/** @throws RapporteurError when the record cannot be read or the output not written */
export const search = (command: SearchCommand): Promise<ExitCode> =>
  withRecord(command.place, { create: false }, async (record) => {
    await freshen(record)
    const view =
      command.shelf === "reports"
        ? reportsView(await findReports(record, command.search))
        : searchView(await find(record, command.search))
    const output = await openOutput(command.out)
    await output.write(written(view, command))
    await output.finish()
    return exitCode.done
  })

const searchView = (found: Found): View => ({
  table: {
    columns: ["statement", "date", "speaker", "party", "act", "issue", "outlet", "status", "words"],
    rows: found.hits.map(({ statement: one, outlet }) => [
      one.id,
      one.date,
      one.speakerName,
      one.party,
      one.act,
      one.issue,
      outlet,
      one.status,
      one.quote,
    ]),
  },
  data: found,
  text: (page) => textOf(found, page),
})

function textOf(found: Found, page: Page): string {
  const { brush } = page
  const lines = found.hits.flatMap((hit) => hitLines(hit, page))
  const cut = found.isCut
    ? ` Only the newest ${most.toLocaleString("en")} were ranked and counted; narrow the search to see the others.`
    : ""
  const facets = (["speaker", "party", "outlet", "act"] as const).flatMap((facet) =>
    facetLine(facet, found, page),
  )
  const sum = `${found.isCut ? "More than " : ""}${counted(found.count, "statement")}.${cut}`
  return `${[...lines, ...facets, brush(piece(sum, "bold"))].join("\n")}\n`
}

function hitLines({ statement, outlet, marks }: Hit, { width, brush }: Page): string[] {
  const about = [statement.party, statement.act, outlet, dayIn(statement)].filter(
    (word) => word !== null,
  )
  return [
    ...wrap(
      [
        piece(visible(statement.speakerName ?? "No source named"), "bold"),
        piece(visible(` · ${about.join(" · ")}`), "dim"),
      ],
      { width, first: "", rest: "  " },
      brush,
    ),
    ...wrap(marked(statement.quote, marks), { width, first: "  ", rest: "  " }, brush),
    "",
  ]
}

const dayIn = ({ date }: Hit["statement"]): string | null =>
  date === null ? null : printedDay(date)

function facetLine(facet: Facet, { facets }: Found, { width, brush }: Page): string[] {
  const values = facets[facet].slice(0, 5)
  if (values.length < 2) return []
  const words = values.map(({ value, count }) => `${value} ${count.toLocaleString("en")}`)
  return wrap(
    [piece(visible(`${facet}: ${words.join(" · ")}`), "dim")],
    { width, first: "", rest: "  " },
    brush,
  )
}
