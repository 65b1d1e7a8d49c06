/** Positions that moved, threats and offers: what a side had not said before. */
import type { Act, Statement } from "../talks/statement.ts"
import { gistOf } from "../text/gist.ts"
import { grouped } from "../text/grouped.ts"
import type { StatementId } from "../text/ids.ts"
import type { Item, Known } from "./changes.ts"
import type { News } from "./news.ts"

/** Where an act leaves a side: an act of another kind than before is a move. */
const sides: Partial<Record<Act, string>> = {
  accepts: "for",
  concedes: "for",
  open: "open",
  conditional: "open",
  rejects: "against",
  demands: "asks",
  proposes: "asks",
}

/** One item a report, side and issue, with all statements that show it. */
export function newPositions({ links }: Known, news: News): Item[] {
  const corrected = new Set<StatementId>(
    links.flatMap(({ type, to }) => (type === "corrects" ? [news.firstOf(to)] : [])),
  )
  const stated = news.firsts.filter(({ id }) => !corrected.has(id))
  const bySide = grouped(stated, ({ party, issue }) => `${party} ${issue}`)
  const moves = [...bySide.values()].flatMap((group) => movesOf(group, news))
  return [
    ...grouped(moves, ({ kind, of }) => `${kind} ${of.report} ${of.party} ${of.issue}`).values(),
  ].map((group) => ({
    kind: group[0]!.kind,
    evidence: group.flatMap(({ of }) => of.evidence),
  }))
}

interface Move {
  readonly kind: "position" | "threat"
  readonly of: Statement
}

function movesOf(statements: readonly Statement[], news: News): Move[] {
  const figures = new Set<string>()
  const held = new Set<string>()
  return statements.flatMap((one) => {
    const kind = kindOf(one, figures, held)
    for (const figure of figuresOf(one)) figures.add(figure)
    const side = one.act === null ? undefined : sides[one.act]
    if (side !== undefined) held.add(side)
    return kind === null || !news.isNew(one.report) ? [] : [{ kind, of: one }]
  })
}

const figuresOf = ({ quote }: Statement): string[] =>
  gistOf(quote).filter((root) => /^\d/.test(root) && root !== "1")

/** What a statement adds to what its side had said of the issue; null for nothing. */
function kindOf(
  one: Statement,
  figures: ReadonlySet<string>,
  held: ReadonlySet<string>,
): Move["kind"] | null {
  if (one.party === null || one.act === null) return null
  if (one.act === "threatens") return "threat"
  const side = sides[one.act]
  if (one.issue === null || side === undefined) return null
  if (one.act === "concedes") return "position"
  const moved = figuresOf(one).some((figure) => !figures.has(figure))
  return held.size > 0 && (moved || !held.has(side)) ? "position" : null
}
