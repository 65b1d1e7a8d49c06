/** A quotation belongs to the speaker named in its own sentence, not to one named before it too. */
import { OPENS } from "../language/quotation.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import type { Chosen } from "./select.ts"

const meet = ([from, to]: Run, [start, end]: Run): boolean => from < end && to > start

/** Does the cue stand in the sentence the run begins or ends in? */
const isNear = ({ sentence }: Clues, [cue]: Run, [from, to]: Run): boolean =>
  (sentence[cue] as number) >= (sentence[from] as number) &&
  (sentence[cue] as number) <= (sentence[Math.min(to, sentence.length - 1)] as number)

export function ownQuotation(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  return chosen.map((one, k) => {
    const kept = one.content.filter((run) => {
      if (clues.quoteState[run[0]] !== OPENS || isNear(clues, one.cue, run)) return true
      return !chosen.some(
        (other, j) =>
          j !== k && isNear(clues, other.cue, run) && other.content.some((its) => meet(its, run)),
      )
    })
    return kept.length === one.content.length || kept.length === 0 ? one : { ...one, content: kept }
  })
}
