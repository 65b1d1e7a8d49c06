/** Columns that a text takes in a terminal. */
import stringWidth from "string-width"

const printable = /^[ -~]*$/u

/**
 * Most words are plain letters, one column each; only the others are looked at character by
 * character.
 *
 * ```ts
 * widthOf("deal") // 4
 * widthOf("協定") // 4
 * ```
 */
export const widthOf = (text: string): number =>
  printable.test(text) ? text.length : stringWidth(text)
