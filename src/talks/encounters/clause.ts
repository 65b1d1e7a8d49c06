/** The clause round a word: as much of its sentence as tells one thing. */
import { weekdays } from "../../language/calendar.ts"
import { isVerb, tags } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Span } from "../../text/span.ts"
import { wordSet } from "../word-set.ts"

/** A run of tokens, half-open. */
export interface Run {
  readonly from: number
  readonly to: number
}

const breaks = wordSet("; : — – -- - ( )")
const subordinators = wordSet("who which while but although though whereas because whom whose if")
const afterComma = wordSet(
  "with as while but although though who which where when after adding so whatever",
)
const joints = wordSet("and or as after before")
const reporting = wordSet("say tell report announce state claim add write deny note reply quote")

export const tagAt = ({ tag }: Tagged, i: number): string => tags[tag[i] as number] ?? ""

/** At the head of a sentence they are taken for verbs. */
const honorifics = wordSet("mr mrs ms miss dr sir dame mr. mrs. ms. dr.")

const isFinite = (tag: string): boolean =>
  tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD"

const anyFinite = (tagged: Tagged, from: number, to: number): boolean => {
  for (let k = from; k < to; k++)
    if (isFinite(tagAt(tagged, k)) && !honorifics.has(tagged.lowered[k] as string)) return true
  return false
}

/** Does a reporting verb stand here whose content follows ("said it hoped")? */
function reportsHere(tagged: Tagged, i: number): boolean {
  return isVerb[tagged.tag[i] as number] === 1 && reporting.has(tagged.lemmas[i] as string)
}

function opensLeft(tagged: Tagged, i: number, at: number): boolean {
  const word = tagged.lowered[i] as string
  if (breaks.has(word) || subordinators.has(word)) return true
  if (word === "that" && i > 0) return reportsHere(tagged, i - 1) || tagAt(tagged, i) === "IN"
  if (reportsHere(tagged, i)) return true
  const joins = joints.has(word)
  if (!joins) return false
  const first = tagged.sentenceStart[i] as number
  return anyFinite(tagged, first, i) && anyFinite(tagged, i + 1, at + 1) && !listed(tagged, i, at)
}

/** "A, B and C met": the "and" joins names, for no verb stands between them. */
function listed(tagged: Tagged, and: number, at: number): boolean {
  const first = tagged.sentenceStart[and] as number
  for (let k = and - 1; k >= first; k--) {
    // "Said he and Olen met": the two are the subject of what was said.
    if (isVerb[tagged.tag[k] as number] === 1) return reportsHere(tagged, k) && and - k > 1
    if (breaks.has(tagged.lowered[k] as string)) return true
  }
  return at > and
}

function closesRight(tagged: Tagged, i: number, at: number, last: number): boolean {
  const word = tagged.lowered[i] as string
  if (breaks.has(word) || subordinators.has(word)) return true
  if (word === ",") return closesAtComma(tagged, i, last)
  if ((word === "after" || word === "before") && ownVerb(tagged, i, last)) return true
  if (word === "and" || word === "but" || word === "as")
    return anyFinite(tagged, tagged.sentenceStart[i] as number, at + 1) && verbFollows(tagged, i)
  return false
}

/** "... days after he held talks": a clause of its own, with its own verb. */
function ownVerb(tagged: Tagged, i: number, last: number): boolean {
  const next = tagAt(tagged, i + 1)
  if (!/^(?:PRP|DT|NN|NNS|NNP|NNPS|JJ|PRP\$|CD)$/.test(next)) return false
  for (let k = i + 2; k < Math.min(last, i + 14); k++) {
    if (tagged.lowered[k] === ",") return false
    if (isFinite(tagAt(tagged, k))) return true
  }
  return false
}

/** "... and left with empty hands": the next thing told. */
function verbFollows(tagged: Tagged, i: number): boolean {
  const tag = tagAt(tagged, i + 1)
  if (isFinite(tag)) return true
  return tag === "RB" && isFinite(tagAt(tagged, i + 2))
}

function closesAtComma(tagged: Tagged, i: number, last: number): boolean {
  if (afterComma.has(tagged.lowered[i + 1] as string)) return true
  if (tagAt(tagged, i + 1) === "VBG") return true
  for (let k = i + 1; k < Math.min(last, i + 9); k++)
    if (reportsHere(tagged, k)) return !datedBetween(tagged, i, k)
  return false
}

/** "Met her counterpart, Ann Kerr, on Sunday, both said": the day still belongs to the meeting. */
function datedBetween({ lowered }: Tagged, comma: number, verb: number): boolean {
  const own = lowered.lastIndexOf(",", verb)
  for (let k = comma; k < own; k++)
    if (lowered[k] === "," && lowered[k + 1] === "on" && weekdays.has(lowered[k + 2] ?? ""))
      return true
  return false
}

const FAR = 26

/** The clause in which the token stands. */
export function clauseAround(tagged: Tagged, at: number): Run {
  let from = at
  const first = tagged.sentenceStart[at] as number
  while (from > first && !opensLeft(tagged, from - 1, at)) from--
  from = behindSpeaker(tagged, from, at)
  let to = at + 1
  const last = tagged.sentenceEnd[at] as number
  while (to < last && !closesRight(tagged, to, at, last)) to++
  // Long sentences without a joint: what stands far off tells of something else.
  return trimmed(tagged, { from: Math.max(from, at - FAR), to: Math.min(to, at + FAR) })
}

/** The whole sentence, for what has no verb. */
export const sentenceAround = (tagged: Tagged, at: number): Run =>
  trimmed(tagged, {
    from: tagged.sentenceStart[at] as number,
    to: tagged.sentenceEnd[at] as number,
  })

/** "Nor, adds Lund, have they spoken": the clause begins behind the speaker. */
function behindSpeaker(tagged: Tagged, from: number, at: number): number {
  if (from === tagged.sentenceStart[from] || !reportsHere(tagged, from - 1)) return from
  let k = from
  while (k < at && /^(?:NNP|NN|DT|PRP)$/.test(tagAt(tagged, k))) k++
  return k > from && tagged.lowered[k] === "," ? k + 1 : from
}

const edges = wordSet(", and but . ; : ! ? that “ ” \" '' `` « » ’ ‘")

/** Without the marks and joints at both ends. */
function trimmed(tagged: Tagged, { from, to }: Run): Run {
  let [a, b] = [from, to]
  while (a < b - 1 && edges.has(tagged.lowered[a] as string)) a++
  while (b > a + 1 && edges.has(tagged.lowered[b - 1] as string)) b--
  return { from: a, to: b }
}

/** Where the run stands in the text. */
export const spanOfRun = ({ start, end }: Tagged, { from, to }: Run): Span => ({
  start: start[from] as number,
  end: end[to - 1] as number,
})
