/** A cue as a run of tokens: its head word, and the stretch of text its arguments may stand in. */
import { hashOf, mix1 } from "../language/hash.ts"
import { isNoun, isVerb } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"

/** Arguments stand at most this many tokens from their cue. */
const REACH = 140

const auxiliaries: ReadonlySet<number> = new Set(
  ["be", "have", "do"].map((lemma) => mix1(7, hashOf(lemma))),
)
const COLON = hashOf(":")

/** The last full verb of the cue, else its first verb or noun, else its first token. */
export function headOf({ tag, lemma }: Clues, [start, end]: Run): number {
  for (let i = end - 1; i >= start; i--)
    if (isVerb[tag[i] as number] && !auxiliaries.has(lemma[i] as number)) return i
  for (let i = start; i < end; i++)
    if (isVerb[tag[i] as number] || isNoun[tag[i] as number]) return i
  return start
}

/** The cue's paragraph, and the next one too when a colon at its end announces it. */
export function windowOf(clues: Clues, [start, end]: Run): Run {
  const { paragraphStart, paragraphEnd, lower, count } = clues
  let from = paragraphStart[start] as number
  let to = paragraphEnd[end - 1] as number
  const announces = lower[to - 1] === COLON || (lower[end] === COLON && end >= to - 1)
  if (to < count && announces) to = paragraphEnd[to] as number
  if (start - from > REACH)
    from = Math.max(from, clues.sentenceStart[start] as number, start - REACH)
  return [Math.min(from, start), Math.max(end, Math.min(to, end + REACH))]
}
