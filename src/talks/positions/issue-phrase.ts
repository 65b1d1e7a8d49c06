/** A short phrase of the text for what a stance is on, where no codebook names the issues. */
import { words } from "../claims/clause.ts"

const leading = words(
  "that to for of on in the a an its their his her it they he she we would will be had has have principle",
)
const LONGEST = 7

/**
 * The first words that carry content, up to a break or seven words; null when there are none.
 *
 * ```ts
 * issuePhrase("to a toll cut of 30 pct, back-dated") // "toll cut of 30 pct"
 * ```
 */
export function issuePhrase(text: string): string | null {
  const clause = text.split(/[,.;:!?“”"()]|\s[—–-]\s/u).find((part) => part.trim() !== "") ?? ""
  const all = clause.trim().split(/\s+/)
  const from = all.findIndex((word) => !leading.has(word.toLowerCase()))
  return from < 0 ? null : all.slice(from, from + LONGEST).join(" ")
}
