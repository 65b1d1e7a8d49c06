/** Words as they are searched for: without accents and capitals, every form of a word by its stem. */
import { stemOf } from "../talks/stem.ts"

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

const isPlain = /^[\0-\x7f]*$/u

/** Most words have no accent to lose. */
const plainOf = (printed: string): string =>
  isPlain.test(printed)
    ? printed.toLowerCase()
    : printed.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()

/** Most words of a statement were in another; bounded, so that memory stays flat. */
const known = new Map<string, string>()
const bound = 30_000

export function termOf(printed: string): string {
  const found = known.get(printed)
  if (found !== undefined) return found
  const plain = plainOf(printed)
  const term = stemOf(plain).replaceAll(/[^\p{L}\p{N}]/gu, "") || plain
  if (known.size >= bound) known.clear()
  known.set(printed, term)
  return term
}

export interface Term {
  readonly term: string
  /** Half-open, in UTF-16 code units of the text. */
  readonly start: number
  readonly end: number
}

/**
 * The terms of a text in their order.
 *
 * ```text
 * termsIn("Crossings closed").map(({ term }) => term) // ["cross", "close"]
 * ```
 */
export const termsIn = (text: string): Term[] =>
  Array.from(text.matchAll(word), ({ 0: printed, index }) => ({
    term: termOf(printed),
    start: index,
    end: index + printed.length,
  }))
