/** The quote of a statement: its content as printed, quotation marks at its ends left out. */
import { sliceOf, type Span } from "../text/span.ts"

const doubleMark = /''|``|["“”„‟«»]/gu
const singlePair = /^['‘]\p{L}.*['’]$/su
const opensInside = /[\s([]['‘]\p{L}/u

/** Span without the white space and the comma at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s,;:]/u.test(text[from] as string)) from++
  while (to > from && /[\s,;]/u.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}

interface Mark extends Span {
  readonly opens: boolean
}

/** A mark opens what it hugs to its right; one that hugs both sides or none is told by its look. */
function opens(words: string, mark: string, start: number): boolean {
  const before = /[\s([—–]/u.test(words[start - 1] ?? " ")
  const after = /[\s.,;:!?)\]—–]/u.test(words[start + mark.length] ?? " ")
  return before === after ? /[“„‟«`]/u.test(mark) || start === 0 : before
}

const marksOf = (words: string): readonly Mark[] =>
  Array.from(words.matchAll(doubleMark), ({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    opens: opens(words, mark, index),
  }))

/** The marks at the two ends that have no fellow inside: a pair round the whole, or a lone one. */
function outermost(words: string): readonly Mark[] {
  const open: Mark[] = []
  const outer: Mark[] = []
  for (const mark of marksOf(words)) {
    const fellow = mark.opens ? null : open.pop()
    const whole = fellow?.start === 0 && mark.end === words.length
    if (mark.opens) open.push(mark)
    else if (whole) outer.push(fellow, mark)
    else if (fellow === undefined && mark.end === words.length) outer.push(mark)
  }
  return [...open.filter(({ start }) => start === 0), ...outer]
}

const isSinglePair = (words: string): boolean =>
  singlePair.test(words) && !opensInside.test(words.slice(1))

/**
 * Leaves out the quotation marks at both ends when they are a pair round the whole, or the one at
 * one end when nothing answers it inside. Marks round a fragment stay: they are part of the words.
 *
 * ```ts
 * withoutMarks("“No deal,” she said.", { start: 0, end: 10 }) // { start: 1, end: 8 }
 * ```
 */
export function withoutMarks(text: string, span: Span): Span {
  const whole = trimmed(text, span)
  const words = sliceOf(text, whole)
  if (isSinglePair(words)) return trimmed(text, { start: whole.start + 1, end: whole.end - 1 })
  let { start, end } = whole
  for (const mark of outermost(words))
    if (mark.start === 0) start = whole.start + mark.end
    else end = whole.start + mark.start
  return trimmed(text, { start, end: Math.max(start, end) })
}
