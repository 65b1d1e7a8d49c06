/** Could a number begin with this word? A cheap look before the dear one. */
import { countOf } from "../../language/number-word.ts"

const known = new Map<string, boolean>()
const BOUND = 20_000

/** @param word in lower case */
export function beginsNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return true
  const found = known.get(word)
  if (found !== undefined) return found
  if (known.size >= BOUND) known.clear()
  const begins = countOf(word) !== null
  known.set(word, begins)
  return begins
}
