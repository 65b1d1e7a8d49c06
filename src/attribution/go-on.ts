/**
 * A quotation that stands alone, with no cue of its own, goes on where the one before it ended:
 * "We are close," she said. "The lawyers are reading the last page."
 *
 * PolNeAR train: of 111 contents carried on 76 came nearer to the gold, 33 went farther (there a
 * quotation in a paragraph of its own is now and then left to nobody).
 */
import { CLOSES, OPENS, OUTSIDE } from "../language/quotation.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import type { Chosen } from "./select.ts"

/** Shorter quotations are titles and nicknames. */
const LEAST = 4
const doubled: ReadonlySet<string> = new Set(['"', "“", "''", "``", "«", "„"])

/** Whole quotations that begin a sentence and end one, marks included. */
function standing(clues: Clues): Run[] {
  const { count, words, quoteState, quotationLast, sentenceStart, sentenceEnd } = clues
  const found: Run[] = []
  for (let i = 0; i < count; i++) {
    if (quoteState[i] !== OPENS) continue
    const last = quotationLast[i] as number
    const ends = last + 1 >= (sentenceEnd[last] as number) || quoteState[last] !== CLOSES
    if (sentenceStart[i] === i && ends && last - i > LEAST && doubled.has(words[i] as string))
      found.push([i, last + 1])
    i = last
  }
  return found
}

/** The sentence that ends just before a place; a quotation of several counts as one. */
function sentenceBefore(clues: Clues, place: number): Run {
  let from = clues.sentenceStart[place - 1] as number
  const first = clues.quotationFirst[from] as number
  if (first >= 0 && first < from) from = clues.sentenceStart[first] as number
  return [from, place]
}

/** The reading whose cue stands in the sentence: the one of the widest reach. */
function speaking(clues: Clues, chosen: readonly Chosen[], sentence: Run): number {
  let found = -1
  let widest = 0
  for (const [k, { cue, content, source }] of chosen.entries()) {
    const said = content.some((run) => meet(run, sentence))
    if (source.length === 0 || !(meet(cue, sentence) || said)) continue
    if (clues.quoteState[cue[0]] !== OUTSIDE) continue
    const reach = content.reduce((sum, [from, to]) => sum + to - from, 0)
    if (reach > widest) {
      widest = reach
      found = k
    }
  }
  return found
}

export function goOn(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const mended = [...chosen]
  for (const run of standing(clues)) {
    if (run[0] === 0) continue
    if (
      mended.some(({ content, source }) =>
        [...content, ...source].some((other) => meet(other, run)),
      )
    )
      continue
    const k = speaking(clues, mended, sentenceBefore(clues, run[0]))
    const before = mended[k]
    if (before === undefined) continue
    mended[k] = { ...before, content: [...before.content, run] }
  }
  return mended
}
