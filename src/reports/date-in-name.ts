import { isoDay } from "./iso-date.ts"

/**
 * The date in a file's name, ISO 8601, or null: year, month and day with the same separator or
 * with none.
 *
 * ```ts
 * dateInName("wires/2026-03-14-harbour.txt") // "2026-03-14"
 * dateInName("20260314_harbour.txt") // "2026-03-14"
 * dateInName("harbour-14-03-26.txt") // null: the order is anyone's guess
 * ```
 */
export function dateInName(address: string): string | null {
  const name = address.split(/[/\\]/).at(-1)!
  for (const [, year, , month, day] of name.matchAll(
    /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g,
  )) {
    const date = isoDay({ year: +year!, month: +month!, day: +day! })
    if (date && +year! >= 1900 && +year! < 2100) return date
  }
  return null
}
