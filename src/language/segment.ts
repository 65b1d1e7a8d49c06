/** The first step into a text: tokens, sentences, paragraphs and quotations, all as columns. */
import type { Span } from "../text/span.ts"
import { type Quotations, quote } from "./quotation.ts"
import { type Boundaries, bound } from "./sentence.ts"
import { type Tokens, tokenize } from "./token.ts"

/** A text cut into pieces. Every column has one entry a token; bounds are half-open. */
export interface Segmented extends Tokens, Boundaries, Quotations {
  readonly text: string
  readonly sentenceStart: Int32Array
  readonly sentenceEnd: Int32Array
  readonly paragraphStart: Int32Array
  readonly paragraphEnd: Int32Array
  /** First and last token of the quotation (marks included), -1 outside quotations. */
  readonly quotationFirst: Int32Array
  readonly quotationLast: Int32Array
}

/** First index of the run of equal numbers each entry stands in. */
function runStarts(numbers: Int32Array): Int32Array {
  const starts = new Int32Array(numbers.length)
  for (let i = 1; i < numbers.length; i++)
    starts[i] = numbers[i] === numbers[i - 1] ? (starts[i - 1] as number) : i
  return starts
}

/** Index just after the run of equal numbers each entry stands in. */
function runEnds(numbers: Int32Array): Int32Array {
  const ends = new Int32Array(numbers.length)
  for (let i = numbers.length - 1; i >= 0; i--)
    ends[i] =
      i + 1 < numbers.length && numbers[i] === numbers[i + 1] ? (ends[i + 1] as number) : i + 1
  return ends
}

/**
 * Cuts a text into tokens, sentences, paragraphs and quotations.
 *
 * ```ts
 * segment("“No deal,” she said.", []).words // ["“", "No", "deal", ",", "”", "she", "said", "."]
 * ```
 */
export function segment(text: string, furniture: readonly Span[]): Segmented {
  const tokens = tokenize(text, furniture)
  const boundaries = bound(text, tokens)
  const quotations = quote(text, tokens, boundaries.paragraph)
  const { quotation } = quotations
  const first = runStarts(quotation)
  const last = runEnds(quotation)
  for (let i = 0; i < tokens.count; i++) {
    const inside = (quotation[i] as number) >= 0
    first[i] = inside ? (first[i] as number) : -1
    last[i] = inside ? (last[i] as number) - 1 : -1
  }
  return {
    text,
    ...tokens,
    ...boundaries,
    ...quotations,
    sentenceStart: runStarts(boundaries.sentence),
    sentenceEnd: runEnds(boundaries.sentence),
    paragraphStart: runStarts(boundaries.paragraph),
    paragraphEnd: runEnds(boundaries.paragraph),
    quotationFirst: first,
    quotationLast: last,
  }
}
