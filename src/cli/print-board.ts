/** Prints the board: a grid where the terminal is wide enough, else one issue after the other. */
import { wordOf, type Board, type Cell, type Row } from "../analysis/board.ts"
import { cellCode } from "./cell-code.ts"
import { equalWidths, sideBySide } from "./columns.ts"
import { counted } from "../text/counted.ts"
import { excerpt } from "./excerpt.ts"
import type { Ground } from "../desk/ground.ts"
import type { Page } from "./page.ts"
import { printedDate, printedDay } from "../text/printed-date.ts"
import { isDirect } from "./print-sentences.ts"
import { movementMark, stanceLegend, stanceMark } from "./stance-mark.ts"
import { piece, type Piece } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

/** Narrower columns would break every word. */
const narrowest = 22
const linesOfWords = 3

/** @returns whole lines, the last one ended */
export function printBoard(board: Board, ground: Ground, page: Page): string {
  const label = Math.min(28, Math.max(18, Math.floor(page.width / 5)))
  const column = equalWidths(page.width, label, board.parties.length)
  const isGrid = board.parties.length > 0 && column >= narrowest
  const rows = isGrid
    ? grid(board, ground, { page, label, column: Math.min(column, 44) })
    : list(board, ground, page)
  return `${[...heading(board, ground, page), ...rows, ...foot(board, page)].join("\n")}\n`
}

const plainLayout = (width: number) => ({ width, first: "", rest: "" })

function heading(board: Board, ground: Ground, { width, brush }: Page): string[] {
  const { reports, origins, statements } = ground.extent
  const counts = [
    counted(board.rows.length, "issue"),
    counted(board.parties.length, "party", "parties"),
    `${counted(reports, "report")} from ${counted(origins, "independent origin")}`,
    counted(statements, "statement"),
  ]
  const asOf = board.asOf === null ? "No report has a date" : `As of ${printedDate(board.asOf)}`
  return [
    ...wrap(
      [piece(ground.codebook.name ?? "Where each party stands", "bold")],
      plainLayout(width),
      brush,
    ),
    ...wrap([piece(`${asOf}. ${counts.join(", ")}.`, "dim")], plainLayout(width), brush),
    "",
  ]
}

function foot({ rows }: Board, { width, brush }: Page): string[] {
  const legend = [...stanceLegend].join("  ")
  const hint =
    "Open a cell: --explain A1. All of it is proposed by the machine; nobody has reviewed it."
  const lines = rows.length === 0 ? [] : [legend, hint]
  return ["", ...lines.flatMap((line) => wrap([piece(line, "dim")], plainLayout(width), brush))]
}

interface GridLayout {
  readonly page: Page
  readonly label: number
  readonly column: number
}

function grid(
  { parties, rows }: Board,
  ground: Ground,
  { page, label, column }: GridLayout,
): string[] {
  const { brush } = page
  const whole = label + parties.length * (column + 2)
  const bold = (words: string, width: number) => ({
    width,
    lines: wrap([piece(visible(words), "bold")], plainLayout(width), brush),
  })
  const head = sideBySide([bold("Issue", label), ...parties.map((party) => bold(party, column))])
  return [
    ...head,
    "━".repeat(whole),
    ...rows.flatMap((row, r) => [
      ...(r === 0 ? [] : [brush(piece("─".repeat(whole), "dim"))]),
      ...sideBySide([
        { width: label, lines: issueLines(row, label, page) },
        ...row.cells.map((cell, c) => ({
          width: column,
          lines: cellLines(cell, cellCode(r, c), ground, { ...page, width: column }),
        })),
      ]),
    ]),
  ]
}

function issueLines({ issue, movements }: Row, width: number, { brush }: Page): string[] {
  const moved = movements.slice(0, 2).map(({ between, direction, basis }) => {
    const who = between === null ? "" : `${between.join(" to ")} `
    return piece(`${who}${movementMark(direction)}, ${basis}`, "dim")
  })
  return [
    ...wrap([piece(visible(issue), "bold")], plainLayout(width), brush),
    ...moved.flatMap((one) => wrap([one], plainLayout(width), brush)),
  ]
}

/** At most three lines of words; the age in bold when the party is silent. */
function cellLines(cell: Cell, code: string, ground: Ground, { width, brush }: Page): string[] {
  const { position, reportedPrivately } = cell
  const layout = plainLayout(width)
  const lines = (pieces: readonly Piece[]) => wrap(pieces, layout, brush)
  const head = lines([stanceMark(wordOf(cell)), piece(` ${code}`, "dim")])
  const hidden =
    reportedPrivately === null
      ? []
      : lines([piece(`reportedly ${reportedPrivately.stance}`, "dim", "italic")])
  if (position === null) return [...head, ...lines([piece("no statement", "dim")]), ...hidden]
  const [sentence] = cell.evidence
  const cut = excerpt(sentence?.quote ?? "", width * linesOfWords - 6)
  const words = sentence !== undefined && isDirect(sentence, ground) ? `“${cut}”` : cut
  const before = cell.silent ? [piece("last stated ", "dim")] : []
  return [
    ...head,
    ...lines([...before, piece(words)]),
    ...lines(agePieces(cell)),
    ...lines([piece(carriers(cell), "dim")]),
    ...hidden,
  ]
}

function agePieces({ position, age, silent }: Cell): Piece[] {
  const date = printedDay(position?.date ?? null)
  if (age === null) return [piece(date, "dim")]
  return [piece(`${date} · `, "dim"), piece(counted(age, "day"), silent ? "bold" : "dim")]
}

const carriers = ({ origins, reports }: Cell): string =>
  `${counted(origins, "origin")} in ${counted(reports, "report")}`

/** One issue after the other, for narrow terminals and many parties. */
function list({ rows }: Board, ground: Ground, page: Page): string[] {
  const { width, brush } = page
  const indent = "  "
  return rows.flatMap((row, r) => [
    ...(r === 0 ? [] : [""]),
    brush(piece("━".repeat(width))),
    ...issueLines(row, width, page),
    ...row.cells.flatMap((cell, c) => [
      ...wrap([piece(visible(cell.party), "bold")], plainLayout(width), brush),
      ...cellLines(cell, cellCode(r, c), ground, { ...page, width: width - indent.length }).map(
        (line) => indent + line,
      ),
    ]),
  ])
}
