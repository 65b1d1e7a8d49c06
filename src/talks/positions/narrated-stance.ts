/** Stances the report tells in its own words: "the glaziers are demanding", "the company's plan to". */
import { isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import { words } from "../claims/clause.ts"
import type { PositionStance } from "../position.ts"
import type { Setting } from "../setting.ts"
import {
  deniedStance,
  endedStance,
  type Governing,
  governedBy,
  stanceNouns,
  stateOf,
} from "./stance-words.ts"
import { nounPhraseBefore, type Subject, subjectBefore } from "./subject.ts"

export interface NarratedStance {
  /** The words of the holder. */
  readonly holder: TokenRun
  readonly stance: PositionStance
  /** Tokens: the first of what is wanted, and the end of the clause. */
  readonly content: number
  readonly end: number
}

const supposing = words("if whether unless until once")
const ends = words(
  ", . ; : — – ! ? ( ) ” “ but while after because although which who before until when",
)
const conditions = words("if provided unless")
const sharing = words("and but")
const possessive = tagNumber("POS")
const progressive = tagNumber("VBG")
const finite: ReadonlySet<number> = new Set(["VBZ", "VBD", "VBP", "MD"].map(tagNumber))

/** "Wants the gates opened | and opposes the dues": the next stance is another. */
const goesOn = (tagged: Tagged, at: number): boolean =>
  sharing.has(tagged.lowered[at] as string) &&
  finite.has(tagged.tag[at + 1] as number) &&
  governing(tagged, at + 1) !== null

/** End of the clause from `from` on, at most 25 words. */
function clauseEnd(tagged: Tagged, from: number): number {
  const { lowered, sentenceEnd } = tagged
  const last = Math.min(sentenceEnd[from - 1] as number, from + 25)
  let end = from
  while (end < last && !ends.has(lowered[end] as string) && !goesOn(tagged, end)) end++
  return end
}

/** "Would accept" is no stance; "would not accept" is one, and so is "no longer insists". */
function heldAs({ stance }: Governing, subject: Subject): PositionStance | null {
  if (subject.isEnded) return endedStance[stance] ?? null
  if (subject.isSupposed) return subject.isDenied && stance === "accepts" ? "rejects" : null
  return subject.isDenied ? (deniedStance[stance] ?? null) : stance
}

function governing({ lemmas, lowered, tag }: Tagged, at: number): Governing | null {
  const following = lowered[at + 1] ?? ""
  if (isVerb[tag[at] as number] === 1) {
    const found = governedBy(lemmas[at] as string, following, at, tag[at] === progressive)
    if (found !== null) return found
  }
  return stateOf(lowered[at] as string, following, at)
}

/** "Wants nine and insists on ten": the second verb has the first one's subject. */
function sharedHolder(tagged: Tagged, last: number, before: NarratedStance | undefined) {
  const shares =
    before !== undefined &&
    sharing.has(tagged.lowered[last] as string) &&
    before.holder[0] >= (tagged.sentenceStart[last] as number)
  return shares ? before.holder : null
}

function byVerb(
  tagged: Tagged,
  at: number,
  before: NarratedStance | undefined,
): NarratedStance | null {
  const found = governing(tagged, at)
  const subject = found === null ? null : subjectBefore(tagged, at)
  if (found === null || subject === null) return null
  // "Stands ready", "the union against": without a "be" it is no predicate.
  const isPredicate = isVerb[tagged.tag[at] as number] === 1 || subject.isState
  const stance = isPredicate ? heldAs(found, subject) : null
  const holder =
    nounPhraseBefore(tagged, subject.last) ?? sharedHolder(tagged, subject.last, before)
  if (stance === null || holder === null) return null
  const end = clauseEnd(tagged, found.next)
  const isSupposed = supposing.has(tagged.lowered[holder[0] - 1] ?? "")
  // "Is seeking to take the hill": what it means to do itself it asks of nobody.
  const isOwnAim = tagged.lemmas[at] === "seek" && tagged.lowered[at + 1] === "to"
  if (isOwnAim || isSupposed || end - found.next < 1) return null
  const one = { holder, stance, content: found.next, end }
  return { ...one, stance: qualified(tagged, one) }
}

/** "Is ready to open it if the dues fall". */
function qualified({ lowered }: Tagged, { stance, content, end }: NarratedStance): PositionStance {
  const isBound = lowered.slice(content, end + 1).some((word) => conditions.has(word))
  return stance === "open" && isBound ? "conditional" : stance
}

const remaining = words("remain stand")

/** "Its refusal to pay | is old": what is said of the stance is no part of what is wanted. */
function predicateIn(
  { tag, lemmas }: Tagged,
  from: number,
  end: number,
  isClause: boolean,
): number {
  for (let k = from; k < end; k++)
    if (finite.has(tag[k] as number) && (!isClause || remaining.has(lemmas[k] as string))) return k
  return end
}

/** "The owner's scheme to merge depots"; "the owner's scheme" alone say nothing. */
function byNoun(tagged: Tagged, at: number): NarratedStance | null {
  const stance = stanceNouns.get(tagged.lemmas[at] as string)
  const next = tagged.lowered[at + 1]
  if (stance === undefined || (next !== "to" && next !== "for" && next !== "that")) return null
  const mark = tagged.tag[at - 1] === possessive ? at - 1 : at - 2
  const holder = tagged.tag[mark] === possessive ? nounPhraseBefore(tagged, mark - 1) : null
  if (holder === null) return null
  const end = predicateIn(tagged, at + 2, clauseEnd(tagged, at + 1), next === "that")
  return { holder, stance, content: at + 2, end }
}

/** Outside quotations only: inside them a speaker talks, and that is a statement's affair. */
export function narratedStances({ tagged }: Setting): NarratedStance[] {
  const found: NarratedStance[] = []
  for (let at = 1; at < tagged.count; at++) {
    if (tagged.quoteState[at] !== 0) continue
    const one = byVerb(tagged, at, found.at(-1)) ?? byNoun(tagged, at)
    if (one !== null) found.push(one)
  }
  return found
}
