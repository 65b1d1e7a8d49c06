/** Makes words of a report safe to print on a terminal: they are strangers' words. */

/** Control characters could move the cursor or fake a colour; direction marks could hide words. */
const unprintable = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * On one line, every run of white space one blank, nothing a terminal would obey.
 *
 * ```ts
 * visible("No\ndeal\u001B[31m") // "No deal�[31m"
 * ```
 */
export const visible = (words: string): string =>
  words.replaceAll(/\s+/gu, " ").replaceAll(unprintable, "\uFFFD")
