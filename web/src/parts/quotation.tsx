/** A quotation: the exact span marked, with the words around it where the text is kept. */
import type { WholeReport } from "../../../src/api/contract.ts"

type Text = WholeReport["report"]["text"] | null

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The paragraph round a span, cut where it is long.
 *
 * ```ts
 * paragraphAround("A said.\n\nB said no.\n\nC.", { start: 9, end: 10 }) // { start: 9, end: 19 }
 * ```
 */
export function paragraphAround(text: string, { start, end }: Span, most = 220): Span {
  const from = text.lastIndexOf("\n\n", start - 1)
  const to = text.indexOf("\n\n", end)
  const first = from === -1 ? 0 : from + 2
  const last = to === -1 ? text.trimEnd().length : to
  return {
    start: first < start - most ? wordAfter(text, start - most, start) : first,
    end: last > end + most ? wordBefore(text, end + most, end) : last,
  }
}

const wordAfter = (text: string, at: number, most: number): number => {
  const space = text.indexOf(" ", at)
  return space === -1 || space >= most ? most : space + 1
}
const wordBefore = (text: string, at: number, least: number): number => {
  const space = text.lastIndexOf(" ", at)
  return space <= least ? least : space
}

interface QuotationProps {
  readonly span: Span
  readonly quote: string
  /** Null while it is not known, or where it is not kept. */
  readonly text: Text
}

export const Quotation = ({ span, quote, text }: QuotationProps) => {
  const isThere = text !== null && text.slice(span.start, span.end) === quote
  if (!isThere)
    return (
      <blockquote className="quotation" dir="auto">
        <mark className="exact">{quote}</mark>
      </blockquote>
    )
  const around = paragraphAround(text, span)
  const before = text.slice(around.start, span.start)
  const after = text.slice(span.end, around.end)
  const starts = around.start === 0 || text[around.start - 1] === "\n"
  return (
    <blockquote className="quotation" dir="auto">
      {!starts && "… "}
      {before}
      <mark className="exact">{quote}</mark>
      {after}
      {around.end < text.trimEnd().length && text[around.end] !== "\n" && " …"}
    </blockquote>
  )
}
