/**
 * A clause broken off by who says it: "The truce, the minister said, was dead." "The fleet, said Ana
 * Dunmore, would stay in port." What was said stands on both sides. Where a relative clause is
 * broken off, it stands behind: "the meeting at which, the union says, the rota was agreed."
 *
 * PolNeAR train: 43 of 53 right in source and content, the source of all.
 */
import { weekdays } from "../language/calendar.ts"
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isVerb, tags } from "../language/tag.ts"
import { sentenceRest } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { datelineEnd } from "./dateline-end.ts"
import { hasFinite, isFinite } from "./finite.ts"
import { inCueOrder } from "./join.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import { sayings } from "./postposed.ts"
import { isRelative, relativeHalf } from "./relative-half.ts"
import type { Chosen } from "./select.ts"

const SURE = 0.8
/** So many words may stand between the verb and the comma: "told reporters in Zelm on Monday". */
const FARTHEST = 9
const days: ReadonlySet<string> = new Set([...weekdays.keys(), "today", "yesterday"])
const heads: ReadonlySet<string> = new Set(
  "this that these those it they he she nothing all".split(" "),
)
interface Telling {
  readonly source: Run
  /** From the comma before it to the comma behind it. */
  readonly commas: Run
}

/** The next comma, when nothing but where, when and to whom stands before it; -1 without. */
function commaBehind(clues: Clues, from: number): number {
  const last = Math.min(from + FARTHEST, clues.sentenceEnd[from] as number)
  for (let i = from; i < last; i++) {
    if (clues.quoteState[i] !== OUTSIDE || isFinite(clues, i) || clues.lowered[i] === "that")
      return -1
    if (clues.lowered[i] === ",") return i
  }
  return -1
}

/** ", said Ana Dunmore,": who stands behind the verb. */
function inverted(clues: Clues, verb: number): Telling | null {
  const comma = commaBehind(clues, verb + 1)
  if (comma < 0 || clues.lowered[verb - 1] !== "," || comma === verb + 1) return null
  const last = comma - 1
  if (isNoun[clues.tag[last] as number] !== 1 || days.has(clues.lowered[last] as string))
    return null
  return { source: [verb + 1, comma], commas: [verb - 1, comma] }
}

/** ", the minister said on Monday,": who stands before the verb. */
function upright(clues: Clues, verb: number): Telling | null {
  const comma = commaBehind(clues, verb + 1)
  const source = comma < 0 ? null : subjectBefore(clues, groupStart(clues, verb))
  if (source === null || clues.lowered[source[0] - 1] !== ",") return null
  return { source, commas: [source[0] - 1, comma] }
}

/** Do the words before the first comma lack their verb, and those behind the second begin with it? */
function isBroken(clues: Clues, lead: Run, verb: number): boolean {
  const { lowered, quoteState, tag } = clues
  const last = lead[1] - 1
  const ends = isNoun[tag[last] as number] === 1 || heads.has(lowered[last] as string)
  if (lead[1] <= lead[0] || !ends || hasFinite(clues, lead)) return false
  for (let i = lead[0]; i < lead[1]; i++)
    if (quoteState[i] !== OUTSIDE || isVerb[tag[i] as number] === 1) return false
  const isLate = tags[tag[verb] as number] === "RB"
  return quoteState[verb] === OUTSIDE && isFinite(clues, isLate ? verb + 1 : verb)
}

/** Of a relative clause only what stands behind the relative word is said. */
function relative(clues: Clues, { source, commas }: Telling, verb: number): Chosen | null {
  const content = relativeHalf(clues, commas)
  if (content === null) return null
  return { cue: [verb, verb + 1], source: [source], content, confidence: SURE }
}

function reading(clues: Clues, verb: number): Chosen | null {
  const telling = inverted(clues, verb) ?? upright(clues, verb)
  if (telling === null) return null
  const { source, commas } = telling
  const lead: Run = [datelineEnd(clues, clues.sentenceStart[verb] as number), commas[0]]
  const next = commas[1] + 1
  if (isRelative(clues, commas[0])) return relative(clues, telling, verb)
  if (!isBroken(clues, lead, next)) return null
  const content: Run[] = [lead, [next, sentenceRest(clues, next)]]
  return { cue: [verb, verb + 1], source: [source], content, confidence: SURE }
}

/**
 * Where the model read the second half of a sentence farther, or a later sentence with it, that
 * stands; a relative clause is never longer.
 */
function joined({ sentenceEnd }: Clues, { cue, content }: Chosen, known: Chosen): Run[] {
  const rest = content.at(-1) as Run
  const isWhole = content.length > 1 && content[0]?.[0] === known.content[0]?.[0]
  const same = isWhole ? known.content.find(([from]) => from === rest[0]) : undefined
  const end = isWhole ? rest[1] : (sentenceEnd[cue[0]] as number)
  const more = known.content.filter((run) => run[0] >= end && run !== same)
  return [...content.slice(0, -1), same ?? rest, ...more]
}

const NAME = 5

/** ", which, the guild claims,": behind a relative word and a name that is a verb, whatever its tag. */
function isTold(clues: Clues, i: number): boolean {
  const { lowered, tag } = clues
  if (isFinite(clues, i)) return true
  if (tags[tag[i] as number] !== "NNS" || lowered[i + 1] !== ",") return false
  const comma = lowered.lastIndexOf(",", i)
  return i - comma > 1 && i - comma <= NAME && isRelative(clues, comma)
}

export function interrupted(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  let mended = [...chosen]
  for (let i = 2; i < clues.count - 2; i++) {
    if (!sayings.has(clues.lemmas[i] as string) || !isTold(clues, i)) continue
    if (clues.quoteState[i] !== OUTSIDE) continue
    const one = reading(clues, i)
    if (one === null) continue
    // "The skipper, who, the guild says, refused a search": nobody has the guild's word in his name.
    mended = mended.filter(({ source }) => !source.some((run) => meet(run, one.cue)))
    const k = mended.findIndex(({ cue }) => meet(cue, one.cue))
    const known = mended[k]
    if (known === undefined) mended.push(one)
    else mended[k] = { ...known, source: one.source, content: joined(clues, one, known) }
  }
  return inCueOrder(mended)
}
