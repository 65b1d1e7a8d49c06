/** Cuts words of a report to the room there is, at a blank, and says so. */
import { visible } from "../text/visible.ts"

/**
 * ```ts
 * excerpt("not one barrel of them moves", 16) // "not one barrel …"
 * ```
 */
export function excerpt(words: string, most: number): string {
  const shown = visible(words).trim()
  if (shown.length <= most) return shown
  const cut = shown.slice(0, most - 1)
  const blank = cut.lastIndexOf(" ")
  return `${cut.slice(0, blank > most / 2 ? blank : most - 2).trimEnd()} …`
}
