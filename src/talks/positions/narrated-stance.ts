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
  meaning,
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

/** Past "among other things" between commas right behind the verb. */
function pastAside({ lowered, sentenceEnd }: Tagged, from: number): number {
  if (lowered[from] !== ",") return from
  const close = lowered.indexOf(",", from + 1)
  return close > 0 && close - from < 7 && close + 1 < (sentenceEnd[from] as number)
    ? close + 1
    : from
}

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
  // "Holding out hope" demands nothing, "holding out for nine" does.
  if (lemmas[at] === "hold" && lowered[at + 2] !== "for") return null
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

/** "The guild, demanding nine, struck": the one before the comma, who opens the sentence. */
function besideHolder(tagged: Tagged, at: number): TokenRun | null {
  if (tagged.tag[at] !== progressive || tagged.lowered[at - 1] !== ",") return null
  const holder = nounPhraseBefore(tagged, at - 2)
  const isFirst = holder !== null && holder[0] === tagged.sentenceStart[at]
  return isFirst && tagged.lowered.indexOf(",", at) > 0 && holder[1] === at - 1 ? holder : null
}

function byVerb(
  tagged: Tagged,
  at: number,
  before: NarratedStance | undefined,
): NarratedStance | null {
  const found = governing(tagged, at)
  const subject = found === null ? null : subjectBefore(tagged, at)
  if (found === null || subject === null) return null
  if (meaning.has(tagged.lemmas[at] as string) && !subject.isDenied) return null
  // "Stands ready", "the union against": without a "be" it is no predicate.
  const isPredicate = isVerb[tagged.tag[at] as number] === 1 || subject.isState
  const stance = isPredicate ? heldAs(found, subject) : null
  const holder =
    nounPhraseBefore(tagged, subject.last) ??
    sharedHolder(tagged, subject.last, before) ??
    besideHolder(tagged, at)
  if (stance === null || holder === null) return null
  const content = pastAside(tagged, found.next)
  const end = clauseEnd(tagged, content)
  const isSupposed = supposing.has(tagged.lowered[holder[0] - 1] ?? "")
  // "Is seeking to take the hill": what it means to do itself it asks of nobody.
  const isOwnAim = tagged.lemmas[at] === "seek" && tagged.lowered[at + 1] === "to"
  if (isOwnAim || isSupposed || end - content < 1) return null
  const one = { holder, stance, content, end }
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

/** "The owner's scheme", "the owner's main demand": whose it is; null when nobody is named. */
function ownerOf(tagged: Tagged, at: number): TokenRun | null {
  for (let mark = at - 1; mark > 0 && at - mark < 4; mark--)
    if (tagged.tag[mark] === possessive) return nounPhraseBefore(tagged, mark - 1)
  return null
}

/** Past "by the owner" in "plans by the owner to merge depots", with whose they are. */
function makerBehind(tagged: Tagged, at: number): readonly [TokenRun, number] | null {
  if (tagged.lowered[at + 1] !== "by") return null
  const end = Math.min(tagged.sentenceEnd[at] as number, at + 9)
  for (let k = at + 3; k < end; k++) {
    if (!links.has(tagged.lowered[k] as string)) continue
    const holder = nounPhraseBefore(tagged, k - 1)
    return holder !== null && holder[0] >= at + 2 ? [holder, k] : null
  }
  return null
}

const links = words("to for that")
const named = words("demand")
const contains = words("be include remain")

/** "The union's main demand is nine", "its demands include a pause": what follows is demanded. */
function contentOf({ lowered, lemmas, tag }: Tagged, at: number): number {
  if (links.has(lowered[at + 1] ?? "")) return at + 2
  const isSaid = named.has(lemmas[at] as string) && contains.has(lemmas[at + 1] ?? "")
  if (!isSaid || !finite.has(tag[at + 1] as number)) return -1
  // "Their demand was met": what became of it.
  if (lowered[at + 2] === "that") return at + 3
  return told.has(tag[at + 2] as number) ? -1 : at + 2
}
const told: ReadonlySet<number> = new Set(["VBN", "VBG", "RB", "JJ", "IN"].map(tagNumber))

/** "The owner's scheme to merge depots"; "the owner's scheme" alone say nothing. */
function byNoun(tagged: Tagged, at: number): NarratedStance | null {
  const stance = stanceNouns.get(tagged.lemmas[at] as string)
  if (stance === undefined) return null
  const behind = makerBehind(tagged, at)
  const content = behind === null ? contentOf(tagged, at) : behind[1] + 1
  const holder = content < 0 ? null : (behind?.[0] ?? ownerOf(tagged, at))
  if (holder === null) return null
  const stop = clauseEnd(tagged, content - 1)
  const isSaid = !links.has(tagged.lowered[content - 1] ?? "")
  const isClause = isSaid || tagged.lowered[content - 1] === "that"
  const end = isSaid ? clauseEnd(tagged, content) : predicateIn(tagged, content, stop, isClause)
  return end > content ? { holder, stance, content, end } : null
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
