/**
 * Spans as sets of tokens, the unit in which attributions are compared: a partly covered token
 * counts as covered, and punctuation at the ends of a span makes no difference.
 */
import type { Span } from "../text/span.ts"

/** One word or punctuation mark of a text. */
export interface TextToken extends Span {
  /** False for a punctuation mark. */
  readonly word: boolean
}

/** Token numbers of one text, ascending, each once. */
export type TokenSet = readonly number[]

const pattern = /[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\s]/gu
const wordStart = /^[\p{L}\p{N}\p{M}_]/u

/**
 * Cuts a text into words and single punctuation marks.
 *
 * ```ts
 * tokensOf("No deal.").map((token) => token.end) // [2, 7, 8]
 * ```
 */
export const tokensOf = (text: string): TextToken[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: wordStart.test(match[0]),
  }))

/** The tokens that the spans touch; marks are left out unless there is nothing else (a cue ":"). */
export function tokenSetOf(tokens: readonly TextToken[], spans: readonly Span[]): TokenSet {
  const touched = spans.flatMap((span) => touchedBy(tokens, span))
  const all = spans.length > 1 ? [...new Set(touched)].sort((a, b) => a - b) : touched
  const words = all.filter((number) => tokens[number]?.word)
  return words.length > 0 ? words : all
}

function touchedBy(tokens: readonly TextToken[], span: Span): number[] {
  const touched: number[] = []
  let number = firstEndingAfter(tokens, span.start)
  while ((tokens[number]?.start ?? Infinity) < span.end) touched.push(number++)
  return touched
}

function firstEndingAfter(tokens: readonly TextToken[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** How many tokens two sets share. */
export function shared(a: TokenSet, b: TokenSet): number {
  let count = 0
  let next = 0
  for (const token of a) {
    while ((b[next] ?? Infinity) < token) next++
    if (b[next] === token) count++
  }
  return count
}

/** Shared tokens by all tokens, 0 to 1; two empty sets have nothing in common. */
export function jaccard(a: TokenSet, b: TokenSet): number {
  const both = shared(a, b)
  return both === 0 ? 0 : both / (a.length + b.length - both)
}

export const sameTokens = (a: TokenSet, b: TokenSet): boolean =>
  a.length === b.length && shared(a, b) === a.length
