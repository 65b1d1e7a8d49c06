/** `rapporteur board`: where each party stands on each issue. */
import { wordOf, type Board, type Cell } from "../analysis/board.ts"
import { boardOn } from "../desk/board-on.ts"
import { cellCode } from "./cell-code.ts"
import type { Ground } from "../desk/ground.ts"
import { printBoard } from "./print-board.ts"
import { printCell } from "./print-cell.ts"
import { UsageError } from "./usage-error.ts"
import type { View } from "./view.ts"

export interface BoardOptions {
  /** A cell to open: "A2", or "issue/party"; null for the whole board. */
  readonly explain: string | null
}

export const boardView =
  ({ explain }: BoardOptions) =>
  (ground: Ground): View => {
    const board = boardOn(ground)
    const cells = board.rows.flatMap((row) => row.cells)
    const shown = explain === null ? cells : [cellNamed(board, explain)]
    return {
      table: { columns: [...columns], rows: shown.map(rowOf) },
      data: { asOf: board.asOf, parties: board.parties, cells: shown.map(dataOf) },
      text: (page) =>
        explain === null
          ? printBoard(board, ground, page)
          : printCell(shown[0] as Cell, ground, page),
    }
  }

const columns = [
  "issue",
  "party",
  "stance",
  "rung",
  "date",
  "age in days",
  "origins",
  "reports",
  "words",
] as const

function rowOf(cell: Cell): (string | number | null)[] {
  const { issue, party, position, age, origins, reports, evidence } = cell
  const { rung = null, date = null } = position ?? {}
  return [issue, party, wordOf(cell), rung, date, age, origins, reports, evidence[0]?.quote ?? null]
}

const dataOf = (cell: Cell) => ({ ...cell, stance: wordOf(cell) })

/** @throws UsageError when the board has no such cell */
export function cellNamed(board: Board, asked: string): Cell {
  const wanted = asked.trim().toLowerCase()
  for (const [r, row] of board.rows.entries())
    for (const [c, cell] of row.cells.entries()) {
      const names = [cellCode(r, c), `${cell.issue}/${cell.party}`, `${cell.party}/${cell.issue}`]
      if (names.some((name) => name.toLowerCase() === wanted)) return cell
    }
  throw new UsageError(
    `--explain ${asked}: the board has no such cell`,
    'Give its code, such as A1, or its names, such as "pay/union".',
  )
}
