/** One line of a table of invented sentences: a text, and one attribution a reader finds in it. */

/** Source null: the words of nobody named. Two contents: a quotation broken by its cue. */
export type Said = readonly [
  text: string,
  source: string | null,
  /** Words that stand in the cue. */
  cue: string,
  content: string | readonly [string, string],
]
