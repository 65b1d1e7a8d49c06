/** A table of lower-case words, built once. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
