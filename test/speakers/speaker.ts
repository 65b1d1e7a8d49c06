/** One line of a table of invented sentences: the speaker in the last brackets, by name, by party or both. */
export type Speaker = readonly [
  marked: string,
  /** Null: nobody is named, or the speaker is of no party. */
  known: { readonly name?: string | null; readonly party?: string | null },
]
