/**
 * A dateline is nobody's words: "GENEVA, 4 May (Agency) — The ferries will not run, he said." Nor
 * is the label of a turn: "HOST: The ferries will not run, he said."
 */
import type { Tagged } from "../language/tagged.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import type { Chosen } from "./select.ts"

const REACH = 16
const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "--"])
const capitals = /^\p{Lu}{3,}(?:-\p{Lu}+)*$/u

/** First token behind the dateline that a paragraph begins with; its first token without one. */
export function datelineEnd({ words, paragraphEnd }: Tagged, from: number): number {
  if (!capitals.test(words[from] as string)) return from
  const end = Math.min(paragraphEnd[from] as number, from + REACH)
  for (let i = from + 1; i < end; i++) {
    const word = words[i] as string
    if (word === ":") return i + 1
    if (dashes.has(word)) return i + 1
    if (/^\p{Ll}/u.test(word)) return from
  }
  return from
}

const behind = (clues: Clues, [from, to]: Run): Run => {
  const begin = datelineEnd(clues, clues.paragraphStart[from] as number)
  return from < begin && begin < to ? [begin, to] : [from, to]
}

/** Contents and sources that begin in a dateline begin behind it. */
export const withoutDateline = (clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((one) => {
    const source = one.source.map((run) => behind(clues, run))
    const content = one.content.map((run) => behind(clues, run))
    const changed = [...source, ...content].some(
      ([from], k) => from !== [...one.source, ...one.content][k]?.[0],
    )
    return changed ? { ...one, source, content } : one
  })
