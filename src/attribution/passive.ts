/** What was rejected, demanded or offered, and by whom: "The offer was turned down by the union." */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isPronoun, tags } from "../language/tag.ts"
import { clauseEnd } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const acts = set(
  `reject accept dismiss deny condemn denounce criticize criticise welcome endorse propose demand
announce offer praise rebuff spurn veto oppose condemn describe reject refuse decry confirm accuse blame
urge threaten suggest question dispute`,
)
const SURE = 0.6

export function passive(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const added: any[] = []
  const { tag, lemmas, lowered, quoteState } = clues
  for (let i = 2; i < clues.count - 2; i++) {
    if (tags[tag[i] as number] !== "VBN" || quoteState[i] !== OUTSIDE) continue
    const down =
      (lemmas[i] === "turn" && lowered[i + 1] === "down") ||
      (lemmas[i] === "rule" && lowered[i + 1] === "out")
    if (!acts.has(lemmas[i] as string) && !down) continue
    const by = down ? i + 2 : i + 1
    if (lowered[by] !== "by") continue
    const group = groupStart(clues, i)
    if (!lemmas.slice(group, i).includes("be")) continue
    if (
      clues.lowered
        .slice(group, i)
        .some((w) => w === "will" || w === "would" || w === "could" || w === "may" || w === "might")
    )
      continue
    const subject = subjectBefore(clues, group)
    if (subject === null) continue
    const end = clauseEnd(clues, by + 1)
    let head = by + 1
    while (
      head < end &&
      !(isNoun[tag[head] as number] === 1 && isNoun[tag[head + 1] as number] !== 1) &&
      isPronoun[tag[head] as number] !== 1
    )
      head++
    if (head >= end) continue
    const source: Run = [by + 1, head + 1]
    const cue: Run = [i, by]
    if (chosen.some((one) => one.cue[0] < by && one.cue[1] > i)) continue
    if (chosen.some(({ content }) => content.some(([a, b]) => a <= i && i < b))) continue
    added.push({ cue, source: [source], content: [subject], confidence: SURE, key: lemmas[i] })
  }
  return [...chosen, ...added].sort((a, b) => a.cue[0] - b.cue[0])
}
