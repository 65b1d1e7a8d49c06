/**
 * Who tells, the verb, and a clause behind "that": "The seamen respond that they cannot live on it."
 */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isPronoun, isProper, isVerb, tags } from "../language/tag.ts"
import { sentenceRest } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const tellings = set(
  `say add respond reply answer retort counter argue insist claim contend maintain assert allege state
declare announce note stress emphasize emphasise warn caution explain complain acknowledge concede admit deny confirm
suggest propose demand recommend request urge pledge promise vow threaten swear reiterate repeat affirm report
reveal disclose signal indicate hint recall remark observe protest write testify agree object predict estimate`,
)

export function reported(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const added: any[] = []
  const { tag, lowered, lemmas, quoteState } = clues
  for (let i = 1; i < clues.count - 3; i++) {
    if (
      !isVerb[tag[i] as number] ||
      !tellings.has(lemmas[i] as string) ||
      quoteState[i] !== OUTSIDE
    )
      continue
    if (lowered[i + 1] !== "that" || lowered[i + 2] === "," || tags[tag[i + 1] as number] === "DT")
      continue
    const name = tags[tag[i] as number]
    const group = groupStart(clues, i)
    if (name === "VBG" || ((name === "VB" || name === "VBN") && group === i)) continue
    let bad = false
    for (let k = group; k < i; k++)
      if (
        tags[tag[k] as number] === "MD" ||
        lemmas[k] === "be" ||
        lowered[k] === "not" ||
        lowered[k] === "n't"
      )
        bad = true
    if (bad) continue
    const source = subjectBefore(clues, group)
    if (source === null) continue
    if (chosen.some(({ cue }) => cue[0] <= i && i < cue[1])) continue
    if (chosen.some(({ content }) => content.some(([a, b]) => a <= i && i < b))) continue
    const end = sentenceRest(clues, i + 1)
    added.push({
      cue: [i, i + 1],
      source: [source],
      content: [[i + 1, end]],
      confidence: 0.7,
      key: lemmas[i],
    })
  }
  return [...chosen, ...added].sort((a, b) => a.cue[0] - b.cue[0])
}
