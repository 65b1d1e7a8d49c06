/** The code by which a cell of the printed board is opened. */

/**
 * "A" is the first party, "1" the first issue.
 *
 * ```ts
 * cellCode(0, 1) // "B1"
 * ```
 */
export const cellCode = (row: number, column: number): string =>
  `${String.fromCodePoint(65 + (column % 26))}${row + 1}`
