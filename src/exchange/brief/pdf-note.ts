/** Notes at the foot of a page. */
import { type Note, quoteOf, whenceOf } from "./brief.ts"
import { bottom, printable, type Sheet, sheet } from "./pdf-sheet.ts"

const size = 7.4
const indent = 15
const gap = 1.2
/** Room above the notes, with the rule in it. */
const above = 12

const look = { width: sheet.width - indent, lineGap: 0.2 } as const

/** The words, and whence they are, in a fainter ink. */
function wordsOf(page: Sheet, note: Note): readonly [string, string] {
  page.font("regular").fontSize(size)
  return note.kind === "computed"
    ? ["", printable(page, note.text)]
    : [`${printable(page, quoteOf(note))} — `, printable(page, whenceOf(note))]
}

const heightOf = (page: Sheet, note: Note): number =>
  page.heightOfString(wordsOf(page, note).join(""), look) + gap

/** @returns what the notes take of the page, with their rule; 0 without notes */
export const noteHeight = (page: Sheet, notes: readonly Note[]): number =>
  notes.length === 0 ? 0 : notes.reduce((sum, one) => sum + heightOf(page, one), above)

/** Draws them so that the last one ends at the bottom. */
export function drawNotes(page: Sheet, notes: readonly Note[]): void {
  if (notes.length === 0) return
  let y = bottom - noteHeight(page, notes) + above
  page.lineWidth(0.5).strokeColor("#7d8185")
  page
    .moveTo(sheet.margin, y - 4)
    .lineTo(sheet.margin + 120, y - 4)
    .stroke()
  for (const one of notes) {
    const [quote, whence] = wordsOf(page, one)
    page.fillColor("#17191b").text(`${one.number}`, sheet.margin, y, { lineBreak: false })
    if (quote !== "") page.text(quote, sheet.margin + indent, y, { ...look, continued: true })
    page.fillColor("#45494d")
    if (quote === "") page.text(whence, sheet.margin + indent, y, look)
    else page.text(whence, look)
    y += heightOf(page, one)
  }
}
