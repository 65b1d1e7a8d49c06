import type { Span } from "../text/span.ts"

/** A line of a text with its place; the line break is outside. */
export interface Line extends Span {
  /** The words of the line without the blanks round them. */
  readonly words: string
}

/**
 * The lines of a text, whichever line breaks it uses.
 *
 * ```ts
 * linesOf("a\r\nb") // [{ start: 0, end: 1, words: "a" }, { start: 3, end: 4, words: "b" }]
 * ```
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: found } of text.matchAll(/\r\n|\n|\r|\u2028|\u2029|$/g)) {
    lines.push({ start, end: index, words: text.slice(start, index).trim() })
    start = index + found.length
  }
  return lines
}

/** The first lines with words on them: where headline, byline and dateline stand. */
export const openingOf = (text: string, count: number): readonly Line[] =>
  linesOf(text.slice(0, 4000))
    .filter(({ words }) => words !== "")
    .slice(0, count)
