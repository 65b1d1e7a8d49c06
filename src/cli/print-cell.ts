/** Prints a cell of the board opened: the position, its history, and every sentence behind it. */
import { wordOf, type Cell } from "../analysis/board.ts"
import { counted } from "../text/counted.ts"
import type { Ground } from "../desk/ground.ts"
import type { Page } from "./page.ts"
import { printedDate } from "../text/printed-date.ts"
import { printSentences } from "./print-sentences.ts"
import { stanceMark } from "./stance-mark.ts"
import { piece, type Piece } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

/** @returns whole lines, the last one ended */
export function printCell(cell: Cell, ground: Ground, page: Page): string {
  const { width, brush } = page
  const lines = (...pieces: Piece[]) => wrap(pieces, { width, first: "", rest: "" }, brush)
  const history = ground.positions
    .filter(({ issue, party }) => issue === cell.issue && party === cell.party)
    .toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))
  const carriers = `${counted(cell.origins, "origin")} in ${counted(cell.reports, "report")}`
  const parts = [
    lines(piece(visible(cell.issue), "bold"), piece(` · ${visible(cell.party)}`)),
    lines(
      stanceMark(wordOf(cell)),
      piece(cell.age === null ? "" : ` · ${counted(cell.age, "day")}`, "dim"),
      piece(cell.position === null ? "" : ` · ${carriers}`, "dim"),
    ),
    ...history.flatMap(({ stance, date, rung, fresh, private: isPrivate, evidence }) => {
      const about = [
        date === null ? "undated" : printedDate(date),
        ...(rung === null ? [] : [`rung: ${rung}`]),
        ...(isPrivate ? ["reported, not public"] : []),
        ...(fresh ? [] : ["old words printed again"]),
      ]
      return [
        [""],
        lines(stanceMark(stance), piece(visible(` · ${about.join(" · ")}`), "dim")),
        printSentences(evidence, ground, page),
      ]
    }),
  ]
  if (history.length === 0)
    parts.push(["", "  No statement of this party on this issue was found."])
  return `${parts.flat().join("\n")}\n`
}
