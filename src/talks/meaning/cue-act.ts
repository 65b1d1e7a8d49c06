/** What the reporting words do by themselves: "accused", "ruled out", "called for". */
import type { Tagged } from "../../language/tagged.ts"
import { tags } from "../../language/tag.ts"
import type { Act } from "../statement.ts"
import { isNegator } from "./negator.ts"
import { cueBook } from "./cue-book.ts"
import { hitsIn } from "./phrase.ts"
import { type Run, sentenceOf } from "./run.ts"

/** The act of a cue; a leaning only counts where the content shows no act of its own. */
export interface CueAct {
  readonly act: Act
  readonly firm: boolean
  /** It counts only where the content says to do something ("the rebels to leave"). */
  readonly infinitive: boolean
}

/** Kinds of words that may stand between a negator and the verb it negates. */
const movable: ReadonlySet<string> = new Set(["MD", "RB", "VB", "VBD", "VBZ", "VBP", "VBN", "TO"])

/** The negator right before the verb, with nothing but helping words between; -1 without. */
function negatorBefore(tagged: Tagged, at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    if (isNegator(tagged, i)) return i
    if (!movable.has(tags[tagged.tag[i] as number] as string)) return -1
  }
  return -1
}

/** "Did not rule out", "has not rejected": the words that would refuse are negated themselves. */
export function withholdsRefusal(tagged: Tagged, cue: Run): boolean {
  const { from, to } = sentenceOf(tagged, cue.from)
  const hit = hitsIn(cueBook, tagged, { from: cue.from, to: Math.min(to, cue.to + 6) })[0]
  if (hit === undefined || hit.from >= cue.to || hit.value.plain !== "rejects") return false
  return negatorBefore(tagged, hit.from, from) >= 0
}

/** @param cue the reporting words; the words up to `end` may complete them ("called" "for") */
export function cueActOf(tagged: Tagged, cue: Run): CueAct | null {
  const { from, to } = sentenceOf(tagged, cue.from)
  const hit = hitsIn(cueBook, tagged, { from: cue.from, to: Math.min(to, cue.to + 6) }).find(
    (one) => one.from < cue.to,
  )
  if (hit === undefined) return null
  const { plain, negated, firm, infinitive = false } = hit.value
  const negator = negatorBefore(tagged, hit.from, from)
  const gaveUp = plain === "demands" && tagged.lowered[negator + 1] === "longer"
  return { act: negator < 0 ? plain : gaveUp ? "concedes" : negated, firm, infinitive }
}
