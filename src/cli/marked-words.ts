/** A quotation with the words that were searched for marked in it. */
import { visible } from "../text/visible.ts"
import { piece, type Piece } from "./style.ts"

interface Mark {
  readonly start: number
  readonly end: number
}

/** The words asked for are marked; nothing of the quotation is left out. */
export function marked(quote: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of marks) {
    pieces.push(piece(visible(quote.slice(at, start))))
    pieces.push(piece(visible(quote.slice(start, end)), "underline"))
    at = end
  }
  return [...pieces, piece(visible(quote.slice(at)))].filter(({ text }) => text !== "")
}
