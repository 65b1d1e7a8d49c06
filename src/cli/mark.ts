/** The marks that explain a report: which words were taken as source, cue and content, and of what. */
import type { ReadReport } from "../rapporteur.ts"
import { inTextOrder, overlap, type Span } from "../text/span.ts"

export interface Mark extends Span {
  readonly role: "source" | "cue" | "content" | "furniture"
  /** Numbers of the statements, "~" for what was thought or wanted, not said. */
  readonly label: string
}

interface Numbered {
  readonly number: number
  readonly attribution: string
  readonly evidence: readonly Span[]
}

/** All marks in text order, an outer one before the inner ones that start with it. */
export function marksOf({ report, attributions, statements }: ReadReport): Mark[] {
  const numbered = statements.map(({ attribution, evidence }, index) => ({
    number: index + 1,
    attribution,
    evidence,
  }))
  const marks = attributions.flatMap((one) => {
    const own = numbered.filter((statement) => statement.attribution === one.id)
    return [
      ...one.source.map((span) => markOf("source", span, own)),
      ...one.cue.map((span) => markOf("cue", span, own)),
      ...one.content.map((span) => markOf("content", span, within(span, own))),
    ]
  })
  const furniture = report.furniture.map((span) => markOf("furniture", span, []))
  return [...marks, ...furniture].sort((a, b) => a.start - b.start || inTextOrder(b, a))
}

const markOf = (role: Mark["role"], { start, end }: Span, own: readonly Numbered[]): Mark => ({
  start,
  end,
  role,
  label: role === "furniture" ? "set aside" : own.map(({ number }) => number).join(",") || "~",
})

/** A quotation broken by "he said" is two statements: each content span belongs to its own. */
function within(span: Span, own: readonly Numbered[]): readonly Numbered[] {
  const here = own.filter(({ evidence }) => evidence.some((one) => overlap(one, span)))
  return here.length > 0 ? here : own
}
