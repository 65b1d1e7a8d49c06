/** From places in a text to its tokens. */
import type { Span } from "../text/span.ts"
import type { Tokens } from "./token.ts"

/** Tokens from the first up to, not including, the second. */
export type TokenRun = readonly [number, number]

/** The first token that ends after a place of the text; `count` when none does. */
export function tokenAt({ end, count }: Tokens, place: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((end[middle] as number) > place) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens a span touches. */
export function tokensOf(tokens: Tokens, span: Span): TokenRun {
  const from = tokenAt(tokens, span.start)
  let to = from
  while (to < tokens.count && (tokens.start[to] as number) < span.end) to++
  return [from, to]
}

/** The words of a run as they stand in the text, white space made single. */
export function wordsOf({ start, end }: Tokens, text: string, [from, to]: TokenRun): string {
  if (to <= from) return ""
  return text.slice(start[from], end[to - 1]).replace(/\s+/g, " ")
}

/** The span from the first to the last token of a run that is not empty. */
export const spanOf = ({ start, end }: Tokens, [from, to]: TokenRun): Span => ({
  start: start[from] as number,
  end: end[to - 1] as number,
})
