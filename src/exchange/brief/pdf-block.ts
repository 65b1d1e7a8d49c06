/** One block on the sheet: a heading or a paragraph of runs in several looks. */
import type { Run } from "./run.ts"
import { type FontName, printable, type Sheet, sheet } from "./pdf-sheet.ts"

export interface Block {
  readonly look: keyof typeof looks
  readonly runs: readonly Run[]
}

/** Sizes and spaces in points. */
const looks = {
  title: { size: 20, before: 0, after: 4, ink: "#17191b" },
  scope: { size: 8.5, before: 0, after: 5, ink: "#45494d" },
  heading: { size: 12, before: 9, after: 3, ink: "#17191b" },
  body: { size: 9.8, before: 0, after: 4, ink: "#17191b" },
} as const

const faceOf = (look: Block["look"], { kind }: Run): FontName => {
  if (kind === "lead" || look === "heading") return "bold"
  return kind === "flags" ? "italic" : "regular"
}

const lineGap = 1.6

/** A line of the width of the page, placed word by word: PDFKit does not raise numbers itself. */
interface Placed {
  readonly words: string
  readonly face: FontName
  readonly size: number
  readonly rise: number
  readonly width: number
}

/** Runs that hang together without a blank between them are one unbreakable piece. */
function piecesOf(page: Sheet, { look, runs }: Block): (readonly Placed[])[] {
  const pieces: Placed[][] = [[]]
  let previous: Run["kind"] | null = null
  for (const run of runs) {
    const face = faceOf(look, run)
    const isRaised = run.kind === "note"
    const size = looks[look].size * (isRaised ? 0.62 : 1)
    page.font(face).fontSize(size)
    const text = isRaised && previous === "note" ? `, ${run.text}` : run.text
    for (const [k, part] of printable(page, text).split(" ").entries()) {
      if (k > 0 && !isRaised) pieces.push([])
      if (part === "") continue
      const words = isRaised && k > 0 ? ` ${part}` : part
      const rise = isRaised ? size * 0.5 : 0
      pieces.at(-1)?.push({ words, face, size, rise, width: page.widthOfString(words) })
    }
    previous = run.kind
  }
  return pieces.filter((one) => one.length > 0)
}

const widthOf = (piece: readonly Placed[]): number => piece.reduce((sum, one) => sum + one.width, 0)

function linesOf(page: Sheet, block: Block): (readonly Placed[])[][] {
  page.font("regular").fontSize(looks[block.look].size)
  const blank = page.widthOfString(" ")
  const lines: (readonly Placed[])[][] = []
  let room = 0
  for (const piece of piecesOf(page, block)) {
    const width = widthOf(piece)
    const line = lines.at(-1)
    if (line !== undefined && width + blank <= room) {
      line.push(piece)
      room -= width + blank
    } else {
      lines.push([piece])
      room = sheet.width - width
    }
  }
  return lines
}

const lineHeight = (look: Block["look"]): number => looks[look].size * 1.22 + lineGap

export function blockHeight(page: Sheet, block: Block): number {
  const { before, after } = looks[block.look]
  return before + linesOf(page, block).length * lineHeight(block.look) + after
}

/** @returns where the next block begins */
export function drawBlock(page: Sheet, block: Block, top: number): number {
  const { before, after, size, ink } = looks[block.look]
  page.font("regular").fontSize(size)
  const blank = page.widthOfString(" ")
  let y = top + before
  if (block.look === "heading") rule(page, y - 3)
  for (const line of linesOf(page, block)) {
    let x: number = sheet.margin
    for (const piece of line) {
      for (const { words, face, size: own, rise, width } of piece) {
        page.font(face).fontSize(own).fillColor(ink)
        page.text(words, x, y + (size - own) * 0.95 - rise * 0.6, { lineBreak: false })
        x += width
      }
      x += blank
    }
    y += lineHeight(block.look)
  }
  return y + after
}

const rule = (page: Sheet, y: number): void => {
  page.lineWidth(1.1).strokeColor("#17191b")
  page
    .moveTo(sheet.margin, y)
    .lineTo(sheet.margin + sheet.width, y)
    .stroke()
}
