/** The brief as a PDF: A4, numbered pages, notes at the foot of the page that calls them. Heavy. */
import { once } from "node:events"
import type { Brief, Note, Section } from "./brief.ts"
import { dateLineOf, remainderOf, runsOf } from "./run.ts"
import { drawNotes, noteHeight } from "./pdf-note.ts"
import { blockHeight, drawBlock, type Block } from "./pdf-block.ts"
import { bottom, openSheet, type Sheet, sheet } from "./pdf-sheet.ts"

/**
 * @returns the file, the same bytes for the same brief: its date is the brief's, never the clock's
 */
export async function briefToPdf(brief: Brief): Promise<Uint8Array> {
  const page = openSheet(brief)
  const chunks: Buffer[] = []
  page.on("data", (chunk: Buffer) => chunks.push(chunk))
  const ended = once(page, "end")
  layOut(page, blocksOf(brief), brief.notes)
  number(page)
  page.end()
  await ended
  return Buffer.concat(chunks)
}

function blocksOf(brief: Brief): Block[] {
  return [
    { look: "title", runs: [{ kind: "text", text: brief.title }] },
    {
      look: "scope",
      runs: [{ kind: "text", text: `${dateLineOf(brief)}. ${brief.scope.join(" ")}` }],
    },
    ...brief.sections.flatMap(sectionBlocks),
  ]
}

function sectionBlocks(section: Section): Block[] {
  const remainder = remainderOf(section)
  return [
    { look: "heading", runs: [{ kind: "text", text: section.title }] },
    ...section.paragraphs.map((one): Block => ({ look: "body", runs: runsOf(one) })),
    ...(remainder === null
      ? []
      : [{ look: "scope", runs: [{ kind: "text", text: remainder }] } satisfies Block]),
  ]
}

/** The notes that a block calls and that no page has yet. */
function calledBy({ runs }: Block, notes: readonly Note[], printed: Set<number>): Note[] {
  const called = new Set(runs.flatMap(({ kind, text }) => (kind === "note" ? [Number(text)] : [])))
  return notes.filter((one) => called.has(one.number) && !printed.has(one.number))
}

/** A block goes where there is room for it and its notes; a heading never stands last. */
function layOut(page: Sheet, blocks: readonly Block[], notes: readonly Note[]): void {
  const printed = new Set<number>()
  let foot: Note[] = []
  let y: number = sheet.margin
  for (const [k, block] of blocks.entries()) {
    const called = calledBy(block, notes, printed)
    const next = block.look === "heading" ? blocks[k + 1] : undefined
    const follows = next === undefined ? [] : calledBy(next, notes, printed)
    const height = blockHeight(page, block) + (next === undefined ? 0 : blockHeight(page, next))
    const below = noteHeight(page, [...foot, ...called, ...follows])
    if (y > sheet.margin && y + height + below > bottom) {
      drawNotes(page, foot)
      page.addPage()
      foot = []
      y = sheet.margin
    }
    y = drawBlock(page, block, y)
    foot.push(...called)
    for (const one of called) printed.add(one.number)
  }
  drawNotes(page, foot)
}

function number(page: Sheet): void {
  const { start, count } = page.bufferedPageRange()
  for (let k = start; k < start + count; k++) {
    page.switchToPage(k)
    page.font("regular").fontSize(8).fillColor("#45494d")
    const words = `${k + 1} of ${count}`
    page.text(words, sheet.margin, bottom + 14, {
      width: sheet.width,
      align: "right",
      lineBreak: false,
    })
  }
}
