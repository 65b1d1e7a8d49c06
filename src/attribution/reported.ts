/**
 * Who tells, the verb, and a clause behind "that": "The beekeepers reply that no hive is left."
 *
 * PolNeAR train: 913 of 1130 right in source and content.
 */
import { OUTSIDE } from "../language/quotation.ts"
import { isVerb, tags } from "../language/tag.ts"
import { sentenceRest } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { joined } from "./join.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"
import { cueOf, thatBehind } from "./telling-verb.ts"

const SURE = 0.7

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const tellings = set(
  `say add respond reply answer retort counter argue insist claim contend maintain assert allege
state declare announce note stress emphasize emphasise warn caution explain complain acknowledge
concede admit deny confirm suggest propose demand recommend request urge pledge promise vow threaten
swear reiterate repeat affirm report reveal disclose signal indicate hint recall remark observe
protest write testify agree object predict estimate let make set ask sniff snap scoff quip joke
grumble retort reckon confide insist affirm unveil underline underscore advise assure inform notify
remind tell`,
)
const conjunctions = set("and but then")
const hindrances = set("be not n't never")

/** Was it told: no "will say", "was told", "did not say", "to say", "saying"? */
function isTold({ tag, lemmas }: Clues, group: number, verb: number): boolean {
  const name = tags[tag[verb] as number]
  if (lemmas[verb] === "let") return tags[tag[verb - 1] as number] !== "TO" && name !== "VBG"
  if (name === "VBG" || (group === verb && (name === "VB" || name === "VBN"))) return false
  for (let k = group; k < verb; k++)
    if (tags[tag[k] as number] === "MD" || hindrances.has(lemmas[k] as string)) return false
  return true
}

/** "..., and asked that": the subject of the verb that is told before it in the sentence. */
function sharedSubject(clues: Clues, group: number, chosen: readonly Chosen[]): Run | null {
  const { lowered, sentenceStart } = clues
  if (!conjunctions.has(lowered[group - 1] ?? "")) return null
  const before = chosen.findLast(
    ({ cue, source }) =>
      cue[0] >= (sentenceStart[group] as number) &&
      cue[1] < group &&
      (source[0]?.[1] ?? group) <= cue[0],
  )
  return before?.source[0] ?? null
}

function reading(clues: Clues, verb: number, chosen: readonly Chosen[]): Chosen | null {
  const { lowered, tag, lemmas } = clues
  if (!tellings.has(lemmas[verb] as string)) return null
  const that = thatBehind(clues, verb)
  if (that < 0 || lowered[that + 1] === ",") return null
  const group = groupStart(clues, verb)
  if (tags[tag[that] as number] === "DT" || !isTold(clues, group, verb)) return null
  const source = subjectBefore(clues, group) ?? sharedSubject(clues, group, chosen)
  if (source === null) return null
  const content = [[that, sentenceRest(clues, that)]] as const
  return { cue: cueOf(clues, verb), source: [source], content, confidence: SURE }
}

/** More than one word in a cue is the idiom, which is never told otherwise. */
const isIdiom = ({ cue: [from, to] }: Chosen): boolean => to - from > 1

/** Does the known content begin with what is but the frame: "in the same letter that ..."? */
const beginsEarly = (known: Chosen, { cue, content }: Chosen): boolean =>
  meet(known.cue, cue) &&
  known.content.some(([from]) => from >= cue[1] && from < (content[0]?.[0] ?? 0))

export function reported(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const found: Chosen[] = []
  for (let i = 1; i < clues.count - 3; i++) {
    if (isVerb[clues.tag[i] as number] !== 1 || clues.quoteState[i] !== OUTSIDE) continue
    const one = reading(clues, i, chosen)
    if (one !== null) found.push(one)
  }
  const surer = found.filter(
    (one) => isIdiom(one) || chosen.some((known) => beginsEarly(known, one)),
  )
  const kept = chosen.filter(({ cue }) => !surer.some((one) => meet(one.cue, cue)))
  return joined(kept, found)
}
