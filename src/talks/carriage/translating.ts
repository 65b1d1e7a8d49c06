/** Who put words into another language: "a translation by", "translated from Keshite by". */
import type { Tagged } from "../../language/tagged.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Lemmas of what translators do and make. */
export const translations = list(
  "translation rendering translate render interpret interpretation interpreter subtitle",
)
/** "put into Keshite by the Bay Monitor". */
const turns = list("put turn do")
const REACH = 6

/** Does a translator stand at a token, or behind the "by" there? */
export function isTranslating({ lemmas, lowered }: Tagged, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && lowered[i] !== "and"; i--) {
    if (translations.has(lemmas[i] as string)) return true
    if (turns.has(lemmas[i] as string) && lowered[i + 1] === "into") return true
  }
  return false
}
