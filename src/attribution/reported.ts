/**
 * Who tells, the verb, and a clause behind "that": "The seamen respond that they cannot live on it."
 *
 * PolNeAR train: 620 of 757 right in source and content.
 */
import { OUTSIDE } from "../language/quotation.ts"
import { isVerb, tags } from "../language/tag.ts"
import { sentenceRest } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { joined } from "./join.ts"
import { meet } from "./meet.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const SURE = 0.7

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const tellings = set(
  `say add respond reply answer retort counter argue insist claim contend maintain assert allege
state declare announce note stress emphasize emphasise warn caution explain complain acknowledge
concede admit deny confirm suggest propose demand recommend request urge pledge promise vow threaten
swear reiterate repeat affirm report reveal disclose signal indicate hint recall remark observe
protest write testify agree object predict estimate let`,
)
const hindrances = set("be not n't never")

/** Was it told: no "will say", "was told", "did not say", "to say", "saying"? */
function isTold({ tag, lemmas }: Clues, group: number, verb: number): boolean {
  const name = tags[tag[verb] as number]
  if (name === "VBG" || (group === verb && (name === "VB" || name === "VBN"))) return false
  for (let k = group; k < verb; k++)
    if (tags[tag[k] as number] === "MD" || hindrances.has(lemmas[k] as string)) return false
  return true
}

/** "let it be known": where it begins when a verb is its end, else the verb itself. */
const beginning = ({ lemmas, lowered }: Clues, verb: number): number =>
  lowered[verb] === "known" && lowered[verb - 2] === "it" && lemmas[verb - 3] === "let"
    ? verb - 3
    : verb

function reading(clues: Clues, end: number): Chosen | null {
  const { lowered, tag } = clues
  const that = end + 1
  if (lowered[that] !== "that" || lowered[that + 1] === ",") return null
  const verb = beginning(clues, end)
  if (!tellings.has(clues.lemmas[verb] as string)) return null
  const group = groupStart(clues, verb)
  if (tags[tag[that] as number] === "DT" || !isTold(clues, group, verb)) return null
  const source = subjectBefore(clues, group)
  if (source === null) return null
  const content = [[that, sentenceRest(clues, that)]] as const
  return { cue: [verb, that], source: [source], content, confidence: SURE }
}

/** More than one word in a cue is the idiom, which is never told otherwise. */
const isIdiom = ({ cue: [from, to] }: Chosen): boolean => to - from > 1

export function reported(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const found: Chosen[] = []
  for (let i = 1; i < clues.count - 3; i++) {
    if (isVerb[clues.tag[i] as number] !== 1 || clues.quoteState[i] !== OUTSIDE) continue
    const one = reading(clues, i)
    if (one !== null) found.push(one)
  }
  const idioms = found.filter(isIdiom)
  const kept = chosen.filter(({ cue }) => !idioms.some((idiom) => meet(idiom.cue, cue)))
  return joined(kept, found)
}
