/** Chairs of conferences and talks: a side of their own, whatever country they come from. */
import { phraseAt } from "./phrase.ts"
import type { Lettered } from "./lettered.ts"
import type { Phrase } from "./phrase.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const chairs = set("chair chairman chairwoman chairperson co-chair president")
const conferences = set("conference summit convention assembly cop")
const sittings = set("talks negotiations negotiation session round plenary meeting meetings")
const groups = set("working contact negotiating drafting")

/** "Lake Conference" is a body with a name, and its president speaks for it. */
const isNamed = (t: Lettered, k: number): boolean => t.proper[k] === 1 && t.proper[k - 1] === 1

function gatheringIn(t: Lettered, from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const word = (t.lowered[k] as string).replace(/\d+$/, "")
    if (conferences.has(word)) return isNamed(t, k) ? null : "conference chair"
    if (sittings.has(word)) return "chair"
    if (word === "group" && groups.has(t.lowered[k - 1] ?? "")) return "chair"
  }
  return null
}

/** The side of whoever chairs what both sides came to; null for all others. */
export function chairOf(t: Lettered, { words, head, to }: Phrase): string | null {
  if (head < 0 || !chairs.has(t.lowered[head] as string)) return null
  const before = gatheringIn(t, words, head)
  if (before !== null || t.lowered[to] !== "of") return before
  const body = to + 1 < t.count ? phraseAt(t, to + 1) : null
  return body === null ? null : gatheringIn(t, body.words, body.to)
}
