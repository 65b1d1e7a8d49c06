/** Which readings are right, by the definitions of the headline score. */
import type { Candidate, Judged } from "../src/attribution/candidate.ts"
import type { Clues } from "../src/attribution/clues.ts"
import type { Run } from "../src/attribution/label.ts"
import { wordsIn, wordsShared } from "../src/attribution/word-count.ts"
import type { GoldRuns } from "./corpus.ts"

export interface Verdict {
  /** Half of the content's words agree, and the sources meet or are both absent. */
  readonly right: boolean
  /** Source and content agree to the word. */
  readonly exact: boolean
}

const touches = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.some(([aFrom, aTo]) => b.some(([bFrom, bTo]) => aFrom < bTo && bFrom < aTo))

function compare(clues: Clues, judge: Judged, gold: GoldRuns): Verdict {
  const shared = wordsShared(clues, gold.content, judge.content)
  const content = shared / (wordsIn(clues, gold.content) + judge.contentWords - shared)
  const goldSource = wordsIn(clues, gold.source)
  const source = wordsShared(clues, gold.source, judge.source)
  const meets = source > 0 || (gold.source.length === 0 && judge.source.length === 0)
  const right = content >= 0.5 && meets
  const exact = right && content === 1 && goldSource === source && judge.sourceWords === source
  return { right, exact }
}

/** The best verdict over all gold attributions whose cue the candidate's cue touches. */
export function verdict(
  clues: Clues,
  candidate: Candidate,
  judge: Judged,
  golds: readonly GoldRuns[],
): Verdict {
  let right = false
  let exact = false
  for (const gold of golds) {
    if (!touches(gold.cue, [candidate.cue])) continue
    const found = compare(clues, judge, gold)
    right ||= found.right
    exact ||= found.exact
  }
  return { right, exact }
}
