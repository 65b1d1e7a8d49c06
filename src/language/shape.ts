/** The look of a word: capitals X, small letters x, digits d, runs cut to two, eight at most. */
import { DIGIT, kind, LETTER } from "./character.ts"

function symbol(character: string): string {
  const found = kind(character.charCodeAt(0))
  if (found === DIGIT) return "d"
  if (found !== LETTER) return character
  return character !== character.toLowerCase() ? "X" : "x"
}

/**
 * ```ts
 * shape("Brexit-2026") // "Xxx-dd"
 * ```
 */
export function shape(word: string): string {
  let out = ""
  let last = ""
  let run = 0
  for (const character of word) {
    const next = symbol(character)
    run = next === last ? run + 1 : 1
    last = next
    if (run > 2) continue
    out += next
    if (out.length >= 8) break
  }
  return out
}
