/** A name set in capitals, as a transcript labels its turns: whose name it is elsewhere. */
import type { Tagged } from "../language/tagged.ts"
import type { Span } from "../text/span.ts"
import { tokenAt } from "../language/token-run.ts"

const isCaps = (word: string): boolean => word === word.toUpperCase() && /\p{Lu}{2}/u.test(word)

/** The first place where the same words are printed in small letters after their capitals, or -1. */
function printedAt({ words, lowered, count }: Tagged, from: number, to: number): number {
  for (let i = 0; i + to - from <= count; i++) {
    let k = 0
    while (k < to - from && lowered[i + k] === lowered[from + k] && !isCaps(words[i + k] as string))
      k++
    if (k === to - from && words[i]?.[0] === words[from]?.[0]) return i
  }
  return -1
}

/**
 * The source itself, or where its name is printed in ordinary letters when the source is a label
 * in capitals: "ODUYA" is "Oduya" in "with us is Mara Oduya".
 */
export function inSmallLetters(tagged: Tagged, source: readonly Span[]): readonly Span[] {
  const [span] = source
  if (span === undefined || source.length > 1) return source
  const from = tokenAt(tagged, span.start)
  const to = tokenAt(tagged, span.end - 1) + 1
  if (!tagged.words.slice(from, to).every(isCaps)) return source
  const found = printedAt(tagged, from, to)
  if (found < 0) return source
  const { start, end } = tagged
  return [{ start: start[found] as number, end: end[found + to - from - 1] as number }]
}
