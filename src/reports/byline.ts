import { openingOf } from "./lines.ts"

const name = "\\p{Lu}[\\p{L}.'’-]*"
const person = `${name}(?: (?:(?:de|van|von|der|den|al|bin|el|la|di|da) ){0,2}${name}){1,3}`
const byline = new RegExp(
  `^(?:By|BY|by) (${person}(?:(?:, | and | & )${person})*)(?:(?:,? (?:in|at)|,|\\s*[|–—-]) .{2,40})?$`,
  "u",
)

/** "By Staff Reporters", "By Political Correspondent": a desk, not a name. */
const unnamed =
  /\b(?:staff|reporters?|correspondents?|editors?|desk|bureau|newsroom|agenc(?:y|ies))\b/i

/**
 * The author a byline among the first lines names, or null. "By our Correspondent" is nobody.
 *
 * ```ts
 * findByline("No deal\n\nBy Ada Calne in Harbour City\n\nTalks ended.") // "Ada Calne"
 * ```
 */
export function findByline(text: string): string | null {
  for (const { words } of openingOf(text, 5)) {
    const author = byline.exec(words)?.[1]
    if (author && !unnamed.test(author) && !/[.]$/.test(words.replace(/\b\p{Lu}\.$/u, "")))
      return author
  }
  return null
}
