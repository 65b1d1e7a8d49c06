/** The quote of a statement: its content as printed, quotation marks at its ends left out. */
import { sliceOf, type Span } from "../text/span.ts"

const marks = /["“”„‟«»]/u
const edge = /[\s"“”„‟«»‘’']/u

const count = (text: string, pattern: RegExp): number =>
  (text.match(new RegExp(pattern, "gu")) ?? []).length

/** Span without the white space and the comma at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s,;:]/u.test(text[from] as string)) from++
  while (to > from && /[\s,;]/u.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}

/**
 * Leaves out the quotation marks at both ends when they are a pair round the whole, or the one at
 * one end when nothing answers it inside. Marks round a fragment stay: they are part of the words.
 *
 * ```ts
 * withoutMarks("“No deal,” she said.", { start: 0, end: 10 }) // { start: 1, end: 8 }
 * ```
 */
export function withoutMarks(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span)
  const opens = start < end && marks.test(text[start] as string)
  const closes = end - 1 > start && marks.test(text[end - 1] as string)
  const inner = count(sliceOf(text, { start: start + 1, end: Math.max(start + 1, end - 1) }), marks)
  if (opens && inner % 2 === 0) start++
  if (closes && inner % 2 === 0) end--
  while (start < end && edge.test(text[start] as string) && /\s/u.test(text[start] as string))
    start++
  return trimmed(text, { start, end })
}
