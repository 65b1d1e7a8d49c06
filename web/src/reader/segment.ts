/** Cuts a report's text where marks begin and end, so that each piece wears what lies on it. */
import type { Statement, WholeReport } from "../../../src/api/contract.ts"

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Mark extends Span {
  readonly kind: "source" | "cue" | "content"
  /** Place of the statement in the list. */
  readonly of: number
  /** The statement's number stands before it. */
  readonly isFirst: boolean
}

export interface Piece extends Span {
  readonly marks: readonly Mark[]
}

export interface Paragraph extends Span {
  readonly pieces: readonly Piece[]
  /** Set aside: no part of the prose. */
  readonly isAside: boolean
}

/** Every mark of every statement; a span that does not lie in the text marks nothing. */
export function marksOf({ report, statements, attributions }: WholeReport): Mark[] {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const fits = ({ start, end }: Span): boolean => start < end && end <= report.text.length
  return statements.flatMap((statement, of) => {
    const attribution = byId.get(statement.attribution)
    const marks = (kind: Mark["kind"], spans: readonly Span[]): Mark[] =>
      spans.filter(fits).map(({ start, end }, k) => ({
        start,
        end,
        kind,
        of,
        isFirst: kind === "content" && k === 0,
      }))
    return [
      ...marks("source", attribution?.source ?? []),
      ...marks("cue", attribution?.cue ?? []),
      ...marks("content", placesOf(statement, report.id)),
    ]
  })
}

export const placesOf = ({ evidence }: Statement, report: string): readonly Span[] =>
  evidence.filter((one) => one.report === report)

/**
 * Lines of a text, without the breaks between them.
 *
 * ```ts
 * linesOf("A.\n\nB.") // [{ start: 0, end: 2 }, { start: 4, end: 6 }]
 * ```
 */
export function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]+/gu)]
    .filter(([line]) => line.trim() !== "")
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

/**
 * Pieces of a span, cut at every end of a mark.
 *
 * ```ts
 * piecesOf({ start: 0, end: 5 }, [{ start: 2, end: 4, kind: "cue", of: 0, isFirst: false }]).map(({ start, end }) => [start, end]) // [[0, 2], [2, 4], [4, 5]]
 * ```
 */
export function piecesOf(span: Span, marks: readonly Mark[]): Piece[] {
  const own = marks.filter(({ start, end }) => start < span.end && end > span.start)
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of own)
    for (const at of [start, end]) if (at > span.start && at < span.end) cuts.add(at)
  const sorted = [...cuts].toSorted((a, b) => a - b)
  return sorted.slice(0, -1).map((start, k) => {
    const end = sorted[k + 1]!
    return { start, end, marks: own.filter((one) => one.start <= start && one.end >= end) }
  })
}

export function paragraphsOf(whole: WholeReport): Paragraph[] {
  const marks = marksOf(whole)
  const { text, furniture } = whole.report
  return linesOf(text).map((line) => ({
    ...line,
    pieces: piecesOf(line, marks),
    isAside: furniture.some(({ start, end }) => start <= line.start && end >= line.end),
  }))
}
