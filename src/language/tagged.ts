import type { Segmented } from "./segment.ts"

/** A segmented text with what is known of each word: the ground all rooms above read on. */
export interface Tagged extends Segmented {
  /** Part of speech of each token, as its number in `tags`. */
  readonly tag: Uint8Array
  /** Words in lower case, curly apostrophes made straight. */
  readonly lowered: readonly string[]
  /** Lemmas of verbs, modals and plural nouns; any other word is its lower-case form. */
  readonly lemmas: readonly string[]
}
