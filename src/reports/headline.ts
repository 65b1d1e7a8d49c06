import { findByline } from "./byline.ts"
import { findDateline } from "./dateline.ts"
import { isFurniture } from "./furniture.ts"
import { linesOf } from "./lines.ts"

/** Longer first lines are leads; the longest headlines in print stay under it. */
const longest = 140

/** What stands over a headline and is none. */
const label =
  /^(?:press release|news release|exclusive|breaking(?: news)?|update(?: \d)?|for immediate (?:use|release)|fiction\b.{0,80})(?:\s*[:–—-].*)?$/i

/**
 * The headline of a plain text, or null: a short first line with a blank line after it that does
 * not end as a sentence does and is no dateline, byline or furniture.
 *
 * ```ts
 * findHeadline("Talks stall over crossings\n\nUNDERMOOR — …") // "Talks stall over crossings"
 * findHeadline("Talks stalled on Monday.\n\nBoth sides …") // null
 * ```
 */
export function findHeadline(text: string): string | null {
  const lines = linesOf(text.slice(0, 4000))
  const first = lines.findIndex(({ words }) => words !== "" && !label.test(words))
  const line = lines[first]
  if (!line || line.words.length > longest || lines[first + 1]?.words !== "") return null
  if (!lines.slice(first + 1).some(({ words }) => words !== "")) return null // nothing under it
  return endsAsSentence(line.words) || isHead(line.words) ? null : line.words
}

const endsAsSentence = (words: string): boolean => /[.,;:"”’»]$|\.["”’)]$/.test(words)

const isHead = (words: string): boolean =>
  findDateline(words) !== null ||
  findByline(words) !== null ||
  isFurniture(words) ||
  !/\p{L}/u.test(words)
