/** Finds the regions that stand inside quotation marks, paragraph by paragraph. */
import { LETTER, kind } from "./character.ts"
import type { Tokens } from "./token.ts"

export const OUTSIDE = 0
export const OPENS = 1
export const INSIDE = 2
export const CLOSES = 3

export interface Quotations {
  /** OUTSIDE, or the token OPENS, stands INSIDE or CLOSES a quotation. */
  readonly quoteState: Uint8Array
  /** Number of the quotation a token belongs to, marks included; -1 outside. */
  readonly quotation: Int32Array
}

const closerOf: Readonly<Record<string, readonly string[]>> = {
  "“": ["”", '"', "''", "“"],
  '"': ['"', "”", "''"],
  "''": ["''", '"', "”"],
  "``": ["''", '"', "``"],
  "«": ["»"],
  "„": ["“", "”", '"'],
  "‟": ["”"],
  "‘": ["’"],
  "'": ["'", "’"],
}
const opensOnlyAtGap: ReadonlySet<string> = new Set(["'", "‘"])

/** A single mark is a quotation mark only when it hugs a word from the left, after a gap. */
function opensSingle(text: string, tokens: Tokens, k: number): boolean {
  const start = tokens.start[k] as number
  const before = start === 0 ? " " : (text[start - 1] as string)
  const after = kind(text.charCodeAt(tokens.end[k] as number) || 32)
  return /[\s([—–,:-]/.test(before) && after === LETTER
}

/** A single mark closes when it hugs a word or a stop from the right and no letter follows. */
function closesSingle(text: string, tokens: Tokens, k: number): boolean {
  const start = tokens.start[k] as number
  const before = text[start - 1] ?? " "
  return !/\s/.test(before) && kind(text.charCodeAt(tokens.end[k] as number) || 32) !== LETTER
}

/** The paragraph's double mark straight at its first token may be a continued quotation's. */
function findClose(text: string, tokens: Tokens, open: number, to: number): number {
  const mark = tokens.words[open] as string
  const closers = closerOf[mark] as readonly string[]
  const single = opensOnlyAtGap.has(mark)
  for (let k = open + 1; k < to; k++) {
    if (!closers.includes(tokens.words[k] as string)) continue
    if (!single || closesSingle(text, tokens, k)) return k
  }
  return -1
}

/**
 * Marks every quotation. One that is not closed in its paragraph runs to the paragraph's end,
 * since a long quotation opens anew in each paragraph and closes in the last; an unmatched
 * single mark is an apostrophe.
 */
export function quote(text: string, tokens: Tokens, paragraph: Int32Array): Quotations {
  const { count, words } = tokens
  const quoteState = new Uint8Array(count)
  const quotation = new Int32Array(count).fill(-1)
  let number = 0
  for (let from = 0, to = 0; from < count; from = to) {
    while (to < count && paragraph[to] === paragraph[from]) to++
    for (let k = from; k < to; k++) {
      const mark = words[k] as string
      if (closerOf[mark] === undefined) continue
      const single = opensOnlyAtGap.has(mark)
      if (single && !opensSingle(text, tokens, k)) continue
      const close = findClose(text, tokens, k, to)
      if (close < 0 && single) continue
      const last = close < 0 ? to - 1 : close
      quoteState.fill(INSIDE, k, last + 1)
      quotation.fill(number++, k, last + 1)
      if (close >= 0) quoteState[close] = CLOSES
      quoteState[k] = OPENS
      k = last
    }
  }
  return { quoteState, quotation }
}
