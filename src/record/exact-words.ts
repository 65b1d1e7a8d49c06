/** Words of a stored text as a person points at them: letter for letter, or by their place. */
import type { Span } from "../text/span.ts"
import { DecisionRefused } from "./decision-refused.ts"

/** Words of the report, letter for letter. */
export interface Words {
  readonly exact: string
  /** Where they begin, or a place before which they do not; null when they stand there only once. */
  readonly from: number | null
}

/** Somebody who types gives words, a page on which they are marked gives their place. */
export type Mark = Words | Span

/** @throws DecisionRefused when nothing stands there, or nobody can tell which words are meant */
export const spanOf = (subject: string, text: string, mark: Mark): Span =>
  "exact" in mark ? placeOf(subject, text, mark) : within(subject, text, mark)

/** @throws DecisionRefused when it is not there, or there more than once and no place is given */
export function placeOf(subject: string, text: string, { exact, from }: Words): Span {
  const start = exact === "" ? -1 : text.indexOf(exact, from ?? 0)
  if (start < 0)
    throw new DecisionRefused(
      subject,
      `it does not read ${JSON.stringify(exact)}`,
      "Copy the words from the report, letter for letter.",
    )
  if (from === null && text.indexOf(exact, start + 1) >= 0)
    throw new DecisionRefused(
      subject,
      `it reads ${JSON.stringify(exact)} more than once`,
      "Copy more of the words, or say from which place on to look.",
    )
  return { start, end: start + exact.length }
}

function within(subject: string, text: string, { start, end }: Span): Span {
  const refuse = (why: string, mend: string) => new DecisionRefused(subject, why, mend)
  if (start < 0 || end > text.length || start >= end)
    throw refuse(
      `its text has no place ${start} to ${end}`,
      `Give a place from 0 to ${text.length}, in UTF-16 code units, that holds something.`,
    )
  if (isInsideSign(text, start) || isInsideSign(text, end))
    throw refuse("the place cuts a sign in two", "Begin and end between two signs.")
  if (text.slice(start, end).trim() === "")
    throw refuse("there are no words at this place", "Mark words of the report.")
  return { start, end }
}

/** Half a surrogate pair is no text, and no database keeps it. */
const isInsideSign = (text: string, at: number): boolean =>
  isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
