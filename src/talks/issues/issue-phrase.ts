/** A short phrase of the text that names the issue, when the user has named none. */
import { isNoun, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { type Run, spanOf } from "../meaning/run.ts"
import { isOnShelf } from "./taxonomy.ts"

const ADJECTIVE = tagNumber("JJ")
const LONGEST = 4
/** Adjectives that tell nothing of what the issue is. */
const idle: ReadonlySet<string> = new Set(
  "new full own other such more same first last next recent current further whole total big serious possible immediate".split(
    " ",
  ),
)

const belongs = ({ tag, lowered }: Tagged, at: number): boolean =>
  isNoun[tag[at] as number] === 1 || (tag[at] === ADJECTIVE && !idle.has(lowered[at] as string))

/** The noun phrase round a noun, without its determiner; null when it is too long to be a name. */
function phraseRound(tagged: Tagged, at: number, { from, to }: Run): Run | null {
  let begin = at
  let end = at + 1
  while (begin > from && belongs(tagged, begin - 1)) begin--
  while (end < to && isNoun[tagged.tag[end] as number]) end++
  return end - begin > LONGEST ? null : { from: begin, to: end }
}

/**
 * The first noun phrase of a run whose noun stands on the shelf of issues, as printed.
 *
 * ```ts
 * // "... would never accept a larger fishing quota" -> "larger fishing quota"
 * ```
 */
export function issuePhraseIn(tagged: Tagged, run: Run): string | null {
  for (let at = run.from; at < run.to; at++) {
    if (!isNoun[tagged.tag[at] as number] || !isOnShelf(tagged.lowered[at] as string)) continue
    const phrase = phraseRound(tagged, at, run)
    if (phrase === null) continue
    const { start, end } = spanOf(tagged, phrase)
    return tagged.text.slice(start, end)
  }
  return null
}
