/**
 * Words with a speaker in their own sentence are that speaker's, and not also those of somebody
 * named in a sentence before: "The duty stays, Orla Brandt told us. “We came far,” he said."
 */
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import type { Chosen } from "./select.ts"

const within = ([from, to]: Run, other: Run): boolean => other[0] <= from && to <= other[1]

/** Does a reading have its cue in the sentence of a run? */
const isAtHome = ({ sentenceStart, quotationFirst }: Clues, { cue }: Chosen, run: Run): boolean => {
  const first = quotationFirst[run[0]] as number
  const begin = sentenceStart[first < 0 ? run[0] : first] as number
  const end = sentenceStart[run[1] - 1] as number
  const at = sentenceStart[cue[0]] as number
  return begin <= at && at <= end
}

export const ownSentence = (clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((one) => {
    const content = one.content.filter(
      (run) =>
        isAtHome(clues, one, run) ||
        !chosen.some(
          (other) =>
            other !== one &&
            isAtHome(clues, other, run) &&
            other.content.some((its) => within(run, its)),
        ),
    )
    const changed = content.length > 0 && content.length < one.content.length
    return changed ? { ...one, content } : one
  })
