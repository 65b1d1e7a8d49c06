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

// A map, not an object: a report may well hold the word "constructor".
const closersOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "“": ["”", '"', "''", "“"],
    '"': ['"', "”", "''"],
    "''": ["''", '"', "”"],
    "``": ["''", '"', "``"],
    "«": ["»"],
    "»": ["«", "»"],
    "„": ["“", "”", '"'],
    "‟": ["”"],
    "‘": ["’"],
    "'": ["'", "’"],
  }),
)
const opensOnlyAtGap: ReadonlySet<string> = new Set(["'", "‘"])
const alikeAtBothEnds: ReadonlySet<string> = new Set(['"', "''", "»"])

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

/**
 * A double mark that looks alike at both ends opens unless it hugs only what stands before it: the
 * fellow of a mark that was left out, or inches. A guillemet that points right opens in German.
 */
function opensDouble(text: string, tokens: Tokens, k: number): boolean {
  const mark = tokens.words[k] as string
  if (!alikeAtBothEnds.has(mark)) return true
  const hugsBefore = !/[\s([]/.test(text[(tokens.start[k] as number) - 1] ?? " ")
  const hugsAfter = !/[\s.,;:!?)\]]/.test(text[tokens.end[k] as number] ?? " ")
  return mark === "»" ? hugsAfter && !hugsBefore : hugsAfter || !hugsBefore
}

/** First mark from `open` up to `to` that closes it, or -1. */
function findClose(text: string, tokens: Tokens, open: number, to: number): number {
  const mark = tokens.words[open] as string
  const closers = closersOf.get(mark) as readonly string[]
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
      if (!closersOf.has(mark)) continue
      const single = opensOnlyAtGap.has(mark)
      if (!(single ? opensSingle : opensDouble)(text, tokens, k)) continue
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
