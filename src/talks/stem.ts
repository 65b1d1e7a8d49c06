/** Words of a few sentences in lower case, and their stems, where no tagged text is at hand. */
import { lemma } from "../language/lemma.ts"
import { tokenize } from "../language/token.ts"

/**
 * Lower-case words with curly apostrophes made straight, hyphens kept.
 *
 * ```ts
 * wordsOf("No more than 20km.") // ["no", "more", "than", "20km", "."]
 * ```
 */
export const wordsOf = (text: string): string[] =>
  tokenize(text, []).words.map((word) => word.toLowerCase().replaceAll("’", "'"))

/** One stem for a word's forms: "crossings", "crossing" and "crossed" are one. */
export const stemOf = (word: string): string => lemma(lemma(word))
