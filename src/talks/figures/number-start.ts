/** Could a number begin with this word? A cheap look before the dear one. */
import { isNumberWord } from "../../language/number-word.ts"

/** @param word in lower case */
export function beginsNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return (first >= 0x30 && first <= 0x39) || isNumberWord(word)
}
