/**
 * A name, perhaps with where or to whom it was said, a colon and a quotation, and no verb: "Ms
 * Thorn, to a crowd in the square: “Nobody sold the orchard.”"
 *
 * PolNeAR train: 16 of 20 right in source and content.
 */
import { startsUpper } from "../language/character.ts"
import { OPENS, OUTSIDE } from "../language/quotation.ts"
import { isNoun, isVerb } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { joined } from "./join.ts"
import type { Run } from "./label.ts"
import type { Chosen } from "./select.ts"

const SURE = 0.75
const LONGEST = 22
const LEAST = 3
const titles: ReadonlySet<string> = new Set(["ms", "mr", "mrs", "dr", "the"])

/** The name before a comma or the colon; null when the words hold a verb or no name. */
function nameBefore(clues: Clues, from: number, colon: number): Run | null {
  const { tag, lowered, words, quoteState } = clues
  if (colon - from > LONGEST || colon <= from) return null
  let end = colon
  for (let i = from; i < colon; i++) {
    if (quoteState[i] !== OUTSIDE || isVerb[tag[i] as number] === 1) return null
    if (lowered[i] === "," && end === colon) end = i
  }
  const named = isNoun[tag[end - 1] as number] === 1 && startsUpper(words[end - 1] as string)
  const opens = startsUpper(words[from] as string) || titles.has(lowered[from] as string)
  return named && opens && end > from ? [from, end] : null
}

export function nameColon(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const { count, words, quoteState, quotationLast, sentenceStart } = clues
  const found: Chosen[] = []
  for (let i = 1; i + 1 < count; i++) {
    if (words[i] !== ":" || quoteState[i + 1] !== OPENS) continue
    const quotation: Run = [i + 1, (quotationLast[i + 1] as number) + 1]
    const source = nameBefore(clues, sentenceStart[i] as number, i)
    if (source === null || quotation[1] - quotation[0] < LEAST + 2) continue
    const known = chosen.some(({ content }) =>
      content.some((run) => run[0] <= i + 2 && run[1] > i + 2),
    )
    if (!known)
      found.push({ cue: [i, i + 1], source: [source], content: [quotation], confidence: SURE })
  }
  return joined(chosen, found)
}
