/** Which tokens a span touches, as a half-open run. */
import type { Tagged } from "../language/tagged.ts"
import type { Span } from "../text/span.ts"

export type TokenRun = readonly [from: number, to: number]

/** First token that ends after an offset, by halving. */
function firstEndingAfter({ end, count }: Tagged, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((end[middle] as number) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens a span touches; empty where it touches none. */
export function tokensIn(tagged: Tagged, { start, end }: Span): TokenRun {
  const from = firstEndingAfter(tagged, start)
  let to = from
  while (to < tagged.count && (tagged.start[to] as number) < end) to++
  return [from, to]
}

/** The span from the first to the last token of a run that is not empty. */
export const spanOf = ({ start, end }: Tagged, [from, to]: TokenRun): Span => ({
  start: start[from] as number,
  end: end[to - 1] as number,
})
