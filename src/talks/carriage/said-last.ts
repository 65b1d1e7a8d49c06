/** "The fund is empty, the office of the minister states, according to the Herald": its office says. */
import { OUTSIDE } from "../../language/quotation.ts"
import { isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { phraseBefore } from "./phrase.ts"
import type { Wrapped } from "./wrapped.ts"

const speaking: ReadonlySet<string> = new Set(
  "say state tell claim insist warn announce declare argue add admit acknowledge write explain".split(
    " ",
  ),
)
const VBG = tagNumber("VBG")

/** Gives a content that ends in its own telling to the one who told; null when it does not. */
export function saidLast(tagged: Tagged, { content }: Wrapped): Wrapped | null {
  const [clause] = content
  if (clause === undefined || content.length > 1) return null
  const { lowered, lemmas, tag, quoteState } = tagged
  const last = lowered[clause[1] - 1] === "," ? clause[1] - 2 : clause[1] - 1
  if (tag[last] === VBG || quoteState[last] !== OUTSIDE) return null
  if (isVerb[tag[last] ?? 0] === 0) return null
  if (!speaking.has(lemmas[last] as string) || lemmas[last - 1] === "be") return null
  const source = subjectOf(tagged, last)
  const end = source[0] - 1
  if (source[1] <= source[0] || lowered[end] !== "," || end - clause[0] < 2) return null
  return { source, cue: [last, last + 1], content: [[clause[0], end]] }
}

/** The subject with its "of": "the office of the minister". */
function subjectOf(tagged: Tagged, verb: number): readonly [number, number] {
  const [from, to] = phraseBefore(tagged, verb)
  if (tagged.lowered[from - 1] !== "of") return [from, to]
  return [phraseBefore(tagged, from - 1)[0], to]
}
