import type { Span } from "../text/span.ts"
import { creditsIn } from "./credits.ts"
import { furnitureForms } from "./furniture-forms.ts"
import { linesOf } from "./lines.ts"

/** Longer lines are paragraphs, whatever they begin with. */
const longest = 400

/** A sentence in which somebody speaks is prose, also when it begins like a share line. */
const spoken =
  /\b(?:said|says|told|added|asked|replied|warned|insisted|argued|according to)\b[^.]{0,80}[.!?]["”’)]?$/

/**
 * Is this line furniture of the page, not prose of the report? The line comes without its break.
 *
 * ```ts
 * isFurniture("Also read: Ferry talks resume") // true
 * isFurniture("Also read out was a letter from the king, she said.") // false
 * ```
 */
export function isFurniture(line: string): boolean {
  const words = line.trim()
  if (words === "" || words.length > longest) return false
  const speaks = spoken.test(words)
  const looks = furnitureForms.some(
    ({ form, evenSpoken }) => (evenSpoken || !speaks) && form.test(words),
  )
  return looks || creditsIn(words).length > 0
}

/** The furniture in a text: whole lines, their breaks left out, in the order of the text. */
export const findFurniture = (text: string): readonly Span[] =>
  linesOf(text)
    .filter(({ words }) => isFurniture(words))
    .map(({ start, end }) => ({ start, end }))
