/** The order of headlines: "Lenders “in no hurry”, says fund chief". What stands behind says it. */
import { CLOSES, OUTSIDE } from "../language/quotation.ts"
import { isNoun, type Tag, tags } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { knownAt } from "./join.ts"
import type { Chosen } from "./select.ts"

const LONGEST = 8
const phrase: ReadonlySet<string> = new Set("DT JJ NN NNS NNP NNPS POS IN PRP$ CD".split(" "))

function reading(clues: Clues, verb: number): Chosen | null {
  const { lowered, quoteState, sentenceStart, sentenceEnd, tag } = clues
  const stop = sentenceEnd[verb] as number
  const end = lowered[stop - 1] === "." ? stop - 1 : stop
  const comma = verb - 1
  if (lowered[comma] !== "," || quoteState[comma - 1] !== CLOSES) return null
  if (end <= verb + 1 || end - verb > LONGEST || isNoun[tag[end - 1] as number] !== 1) return null
  for (let i = verb + 1; i < end; i++)
    if (quoteState[i] !== OUTSIDE || !phrase.has(tags[tag[i] as number] as Tag)) return null
  const content = [sentenceStart[verb] as number, comma] as const
  const source = [verb + 1, end] as const
  return { cue: [verb, verb + 1], source: [source], content: [content], confidence: 0.8 }
}

/** Readings that took what stands behind "says" for what was said, turned round. */
export const saysBehind = (clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((one) => {
    const verb = one.cue[0]
    if (!/^(?:says|said)$/.test(clues.lowered[verb] as string)) return one
    const found = reading(clues, verb)
    const nobody = one.source.length === 0
    const wrong = found !== null && one.content.some(([from], k) => from > verb && (nobody || k === 0))
    return wrong && knownAt([one], found) === 0 ? { ...found, confidence: one.confidence } : one
  })
