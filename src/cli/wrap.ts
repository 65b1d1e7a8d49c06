/** Breaks styled text into lines of a terminal's width, with wide characters counted as two. */
import { widthOf } from "./width.ts"
import type { Brush, Piece } from "./style.ts"

export interface Layout {
  /** Columns of a whole line, indents included. */
  readonly width: number
  /** Put before the first line, and before all others: a hanging indent. */
  readonly first: string
  readonly rest: string
}

/** One unbreakable word, perhaps in several looks. */
interface Word {
  readonly pieces: readonly Piece[]
  readonly width: number
  /** The blank before it, in the look it had in the text; null for the first word. */
  readonly blank: Piece | null
}

/**
 * ```ts
 * const pieces = [{ text: "No deal, she said.", styles: [] }]
 * wrap(pieces, { width: 10, first: "1 ", rest: "  " }, ({ text }) => text)
 * // ["1 No deal,", "  she", "  said."]
 * ```
 */
export function wrap(pieces: readonly Piece[], layout: Layout, brush: Brush): string[] {
  const room = Math.max(8, layout.width - widthOf(layout.rest))
  const lines: Piece[][] = [[]]
  let used = 0
  for (const word of wordsOf(pieces).flatMap((one) => brokenToFit(one, room))) {
    const blankWidth = word.blank === null ? 0 : 1
    const breaks = used > 0 && used + blankWidth + word.width > room
    if (breaks) lines.push([])
    if (breaks) used = 0
    const blank = word.blank !== null && used > 0 ? [word.blank] : []
    lines.at(-1)?.push(...blank, ...word.pieces)
    used += blank.length + word.width
  }
  return lines.map((line, number) => {
    const indent = number === 0 ? layout.first : layout.rest
    return (indent + joined(line).map(brush).join("")).trimEnd()
  })
}

function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = []
  let current: Piece[] = []
  let blank: Piece | null = null
  const close = (): void => {
    if (current.length === 0) return
    const width = current.reduce((sum, one) => sum + widthOf(one.text), 0)
    words.push({ pieces: current, width, blank })
    current = []
    blank = null
  }
  for (const { text, styles } of pieces)
    for (const part of text.split(/( +)/u)) {
      if (part === "") continue
      if (part.startsWith(" ")) {
        close()
        blank = { text: " ", styles }
      } else current.push({ text: part, styles })
    }
  close()
  return words
}

/** A word longer than a line (an address, Chinese) is broken between characters. */
function brokenToFit(word: Word, room: number): Word[] {
  if (word.width <= room) return [word]
  const parts: Word[] = []
  let pieces: Piece[] = []
  let width = 0
  const close = (): void => {
    parts.push({ pieces, width, blank: parts.length === 0 ? word.blank : null })
    pieces = []
    width = 0
  }
  for (const { text, styles } of word.pieces)
    for (const character of charactersOf(text)) {
      const wide = widthOf(character)
      if (width + wide > room) close()
      pieces.push({ text: character, styles })
      width += wide
    }
  close()
  return parts
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })
const charactersOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)

/** Neighbours of one look become one piece, so that a line holds few escape codes. */
function joined(line: readonly Piece[]): Piece[] {
  const pieces: { text: string; readonly styles: Piece["styles"] }[] = []
  for (const { text, styles } of line) {
    const last = pieces.at(-1)
    if (last !== undefined && isAlike(last.styles, styles)) last.text += text
    else pieces.push({ text, styles })
  }
  return pieces
}

/** Pieces of one text hold one list; only what was put together need be compared. */
const isAlike = (a: Piece["styles"], b: Piece["styles"]): boolean =>
  a === b || a.join() === b.join()
