/** Counts things in words, in the singular where there is one. */

/**
 * ```ts
 * counted(1, "party", "parties") // "1 party"
 * counted(1200, "report") // "1,200 reports"
 * ```
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`
