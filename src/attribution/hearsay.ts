/** What a report tells on nobody's word: "the bank is believed to have frozen the loan". */
import { OUTSIDE } from "../language/quotation.ts"
import type { Tagged } from "../language/tagged.ts"
import type { Attribution } from "./attribution.ts"
import { clauseEnd } from "./clause-end.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"

const beliefs: ReadonlySet<string> = new Set(
  "believed understood thought reckoned rumoured rumored supposed known".split(" "),
)
const hints: ReadonlySet<string> = new Set(
  "reportedly apparently allegedly supposedly purportedly".split(" "),
)
/** Told in the form of a rule, which is not always right. */
const confidence = 0.6

/** Attributions without a source, in the order of the text. */
export function hearsayIn(tagged: Tagged): Attribution[] {
  return tagged.lowered.flatMap((word, i) => {
    if (tagged.quoteState[i] !== OUTSIDE) return []
    if (beliefs.has(word) && isPast(tagged, i)) return toldAt(tagged, i, i)
    return hints.has(word) ? toldAt(tagged, i, verbAfter(tagged, i)) : []
  })
}

/** "is believed to have", "was said to be": not "is supposed to pay", which is a duty. */
const isPast = ({ lowered, lemmas }: Tagged, i: number): boolean =>
  lowered[i + 1] === "to" &&
  (lowered[i + 2] === "have" || (lowered[i + 2] === "be" && lowered[i] !== "supposed")) &&
  lemmas.slice(Math.max(0, i - 3), i).includes("be")

const verbAfter = ({ lowered }: Tagged, i: number): number =>
  lowered[i + 1] === "has" || lowered[i + 1] === "have" || lowered[i + 1] === "had" ? i + 1 : i

function toldAt(tagged: Tagged, cue: number, verb: number): Attribution[] {
  const { start, end, sentenceStart, lowered } = tagged
  const group = groupStart(tagged, verb)
  const subject = subjectBefore(tagged, group)
  const from = subject?.[0] ?? group
  const to = clauseEnd(tagged, verb + 1)
  if (to - verb < 3 || from < (sentenceStart[cue] as number)) return []
  const last = /^[^\p{L}\p{N}]+$/u.test(lowered[to - 1] as string) ? to - 1 : to
  return [
    {
      source: [],
      cue: [{ start: start[cue] as number, end: end[cue] as number }],
      content: [{ start: start[from] as number, end: end[last - 1] as number }],
      form: "indirect",
      confidence,
    },
  ]
}
