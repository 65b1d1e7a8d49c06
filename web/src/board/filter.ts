/** Which rows of the board are shown, in which order, and which cells in them count. */
import type { Board, Cell } from "../../../src/api/contract.ts"

export type Showing = "all" | "unreviewed" | "reviewed" | "silent"
export type Order = "codebook" | "latest"

/** A person has decided on every statement the cell stands on; a cell of nothing has nothing to decide. */
export const isReviewed = ({ statements }: Cell): boolean =>
  statements.every(({ status }) => status !== "proposed")

const isShown: Readonly<Record<Showing, (cell: Cell) => boolean>> = {
  all: () => true,
  unreviewed: (cell) => !isReviewed(cell),
  reviewed: (cell) => cell.statements.length > 0 && isReviewed(cell),
  silent: (cell) => cell.silent,
}

type Row = Board["rows"][number]

const latest = ({ cells }: Row): string =>
  cells
    .map(({ position }) => position?.date ?? "")
    .toSorted()
    .at(-1) ?? ""

/** Rows with at least one cell that is wanted; the other cells of a row stay for comparison. */
export function rowsShown(
  { rows }: Board,
  { showing, order }: { readonly showing: Showing; readonly order: Order },
): Row[] {
  const wanted = rows.filter(({ cells }) => cells.some(isShown[showing]))
  return order === "latest" ? wanted.toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1)) : wanted
}
