/** `rapporteur chain`: each statement's way to the page, from the speaker to the outlet. */
import { carriedBy } from "./carried-by.ts"
import { counted } from "../text/counted.ts"
import { excerpt } from "./excerpt.ts"
import type { Ground } from "../desk/ground.ts"
import type { Page } from "./page.ts"
import { printedDay } from "../text/printed-date.ts"
import { piece } from "./style.ts"
import type { View } from "./view.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

type Statement = Ground["statements"][number]

export const chainView = (ground: Ground): View => ({
  table: {
    columns: ["statement", "chain", "via", "recipient", "private", "outlet", "origin", "words"],
    rows: ground.statements.map((one) => [
      one.id,
      linksOf(one).join(" > "),
      one.via,
      one.recipient,
      one.private,
      outletOf(one, ground),
      originOutlet(one, ground),
      one.quote,
    ]),
  },
  data: {
    statements: ground.statements.map((one) => ({
      id: one.id,
      report: one.report,
      quote: one.quote,
      evidence: one.evidence,
      chain: one.chain,
      via: one.via,
      recipient: one.recipient,
      private: one.private,
      origin: ground.originOf.get(one.report) ?? one.report,
    })),
  },
  text: (page) => printChains(ground, page),
})

const outletOf = ({ report }: Statement, ground: Ground): string | null =>
  ground.finder.reportOf(report)?.outlet ?? null

/** The outlet of the report it reprints; null when the report is its own origin. */
function originOutlet({ report }: Statement, ground: Ground): string | null {
  const origin = ground.originOf.get(report) ?? report
  if (origin === report) return null
  const first = ground.finder.reportOf(origin)
  return first?.outlet ?? first?.key ?? origin
}

/** "Ida Marsh > quoted by Coast Radio". */
function linksOf(statement: Statement): string[] {
  const { chain, speakerName } = statement
  if (chain.length === 0) return [speakerName ?? "No source named"]
  return chain.map((link, k) => (k === 0 ? link.name : carriedBy(statement, link)))
}

function printChains(ground: Ground, { width, brush }: Page): string {
  const indent = { width, first: "  ", rest: "  " }
  const lines = ground.statements.flatMap((one) => {
    const report = ground.finder.reportOf(one.report)
    const origin = originOutlet(one, ground)
    const place = [
      report?.outlet ?? "no outlet given",
      printedDay(report?.published ?? null),
      ...(origin === null ? [] : [`reprints ${origin}`]),
      ...(one.private === true ? ["reported, not public"] : []),
    ]
    const words = excerpt(one.quote, width * 2)
    return [
      ...wrap(
        [
          piece(visible(linksOf(one).join(" > ")), "bold"),
          piece(visible(` > ${place.join(" · ")}`), "dim"),
        ],
        { width, first: "", rest: "  " },
        brush,
      ),
      ...wrap([piece(one.form === "direct" ? `“${words}”` : words)], indent, brush),
    ]
  })
  const carried = ground.statements.filter(({ chain }) => chain.length > 1).length
  const sum = `${counted(ground.statements.length, "statement")}, ${carried} of them through others.`
  return `${[...lines, ...(lines.length > 0 ? [""] : []), brush(piece(sum, "bold"))].join("\n")}\n`
}
