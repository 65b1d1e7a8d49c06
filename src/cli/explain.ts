/**
 * Prints the running text with source, cue and content marked, so that everybody can see why a
 * statement was taken. On a terminal by looks, else by half-open brackets with the statement's
 * number: `[1s:Ms Amara) [1c:said) [1:no deal)`.
 */
import type { ReadReport } from "../rapporteur.ts"
import type { Span } from "../text/span.ts"
import { marksOf, type Mark } from "./mark.ts"
import { piece, type Brush, type Piece, type Style } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

interface Explaining {
  readonly width: number
  readonly brush: Brush
  readonly coloured: boolean
}

const looks = {
  source: ["underline"],
  cue: ["bold", "italic"],
  content: ["mark"],
  furniture: ["dim"],
} as const satisfies Record<Mark["role"], readonly Style[]>

/** What the marks mean: printed once, above the first report. */
export function legend({ width, brush, coloured }: Explaining): string {
  const pieces = coloured
    ? [
        piece("source", ...looks.source),
        piece(" who, "),
        piece("cue", ...looks.cue),
        piece(" by which word, "),
        piece("¹content", ...looks.content),
        piece(" what, with its statement's number; ~ thought or wanted, not said; "),
        piece("set aside", ...looks.furniture),
      ]
    : [
        piece("[1s:source) who, [1c:cue) by which word, [1:content) what, of statement 1; "),
        piece("~ for a number: thought or wanted, not said; [set aside:no prose of the report)"),
      ]
  return `${wrap(pieces, { width, first: "", rest: "" }, brush).join("\n")}\n\n`
}

/** @returns the lines of the text; each line break of the text is one of the print */
export function explained(read: ReadReport, { width, brush, coloured }: Explaining): string[] {
  const { text } = read.report
  const marks = marksOf(read)
  return linesOf(text).flatMap((line) => {
    const pieces = piecesOf(text, line, marks, coloured)
    return wrap(pieces, { width, first: "     ", rest: "     " }, brush)
  })
}

/** Lines of the text; of several empty ones in a row the first. */
function linesOf(text: string): Span[] {
  const lines = Array.from(text.matchAll(/[^\r\n]+|(?<=\n)\r?\n/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const isEmpty = (line: Span | undefined): boolean =>
    line === undefined || text.slice(line.start, line.end).trim() === ""
  return lines.filter((line, number) => !(isEmpty(line) && isEmpty(lines[number - 1])))
}

function piecesOf(text: string, line: Span, all: readonly Mark[], coloured: boolean): Piece[] {
  const marks = all.filter(({ start, end }) => start < line.end && end > line.start)
  const edges = marks.flatMap(({ start, end }) => [start, end])
  const cuts = [line.start, ...edges.filter((at) => at > line.start && at < line.end), line.end]
  const pieces: Piece[] = []
  for (const [start, end] of pairsOf([...new Set(cuts)].sort((a, b) => a - b))) {
    const open = marks.filter((mark) => mark.start <= start && mark.end >= end)
    const starting = marks.filter((mark) => Math.max(mark.start, line.start) === start)
    const ending = marks.filter((mark) => Math.min(mark.end, line.end) === end)
    const styles = open.flatMap((mark) => looks[mark.role])
    pieces.push(...starting.map(coloured ? openedByNumber : openedByBracket))
    pieces.push(piece(visible(text.slice(start, end)), ...new Set(styles)))
    if (!coloured) pieces.push(...ending.map(() => piece(")")))
  }
  return pieces
}

const pairsOf = (cuts: readonly number[]): [number, number][] =>
  cuts.slice(1).map((end, index) => [cuts[index] ?? end, end])

const openedByBracket = ({ role, label }: Mark): Piece => piece(`[${label}${letters[role]}:`)
const letters = { source: "s", cue: "c", content: "", furniture: "" } as const

/** Only the content carries the number; the looks of source and cue speak for themselves. */
const openedByNumber = ({ role, label }: Mark): Piece =>
  role === "content" ? piece(raised(label), ...looks.content) : piece("")

const raised = (label: string): string =>
  label.replaceAll(/\d/gu, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)))
