/** The order of headlines: "Lenders “in no hurry”, says fund chief". What stands behind says it. */
import { CLOSES, OUTSIDE } from "../language/quotation.ts"
import { isNoun, type Tag, tags } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { inCueOrder, knownAt } from "./join.ts"
import type { Chosen } from "./select.ts"

const LONGEST = 8
const says: ReadonlySet<string> = new Set(["says", "said"])
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

/** Has a reading what stands behind the verb for what was said, or nobody who said it? */
const isTurned = (known: Chosen, verb: number): boolean =>
  known.content.some(([from], k) => from > verb && (known.source.length === 0 || k === 0))

/** Adds such readings, and turns round those that took what stands behind "says" for what was said. */
export function saysBehind(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const mended = [...chosen]
  for (let i = 2; i + 1 < clues.count; i++) {
    if (!says.has(clues.lowered[i] as string)) continue
    const found = reading(clues, i)
    if (found === null) continue
    const k = knownAt(mended, found)
    const known = mended[k]
    if (known === undefined) mended.push(found)
    else if (isTurned(known, i)) mended[k] = { ...found, confidence: known.confidence }
  }
  return inCueOrder(mended)
}
