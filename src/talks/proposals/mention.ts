/** Places where a report names a proposal: the noun phrase, its author, its parts, its content. */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import { authorAt } from "./author.ts"
import { offerAt, offers } from "./counted-offer.ts"
import {
  at,
  determiner,
  inPhrase,
  kinds,
  none,
  noun,
  partNouns,
  possessive,
  type ProposalKind,
  reacting,
  tabling,
  versions,
} from "./words.ts"
import { hasAny, weightOf } from "./weight.ts"
import { type Quantity, quantitiesOf } from "../positions/quantity.ts"

export interface ProposalMention {
  readonly kind: ProposalKind
  /** The noun, its noun phrase `[from, to)`, and the end of what belongs to it. */
  readonly head: number
  readonly from: number
  readonly to: number
  readonly end: number
  /** Tokens `[from, to)` of whoever made it; null when the words around do not tell. */
  readonly author: TokenRun | null
  readonly parts: number | null
  readonly version: string | null
  /** How much is told of it; 3 and more make it a proposal worth an entry. */
  readonly weight: number
}

/** First token of the noun phrase that ends in `head`. */
function phraseStart({ tag, sentenceStart, lowered }: Tagged, head: number): number {
  const floor = Math.max(sentenceStart[head] as number, head - 9)
  let from = head
  while (from > floor && inPhrase.has(tag[from - 1] as number)) {
    from--
    if (tag[from] === determiner && tag[from - 1] !== possessive) break
    if (lowered[from] === "said") break
  }
  return from
}

const isCompounded = (word: string): boolean => word.includes("-")

/** "28-point", "split into nine articles", "in five chapters", "a three-stage plan". */
function partsOf(
  { lowered, lemmas, sentenceEnd }: Tagged,
  from: number,
  to: number,
): number | null {
  const end = Math.min(sentenceEnd[to - 1] as number, to + 18)
  if (!hasAny(lemmas, partNouns, from, end) && !lowered.slice(from, to).some(isCompounded))
    return null
  const around = lowered.slice(from, end)
  const isPart = ({ counted }: Quantity): boolean =>
    counted !== null && partNouns.has(counted.replace(/s$/, ""))
  const isNear = ({ from: k, to: after }: Quantity): boolean =>
    k < to - from ||
    /^(?:into|in|of|contain|comprise|has|have|with)$/.test(at(lemmas, from + k - 1)) ||
    /^(?:into|in|of)$/.test(at(lowered, from + after))
  return quantitiesOf(around).find((one) => isPart(one) && isNear(one))?.value ?? null
}

/** Has it content of its own: "plan to cut benefits", "offer of nine crowns", "proposal for a truce"? */
function contentEnd({ lowered, tag, sentenceEnd }: Tagged, to: number): number {
  const next = at(lowered, to)
  if (!/^(?:to|of|for|that|under|on|which|worth)$/.test(next)) return to
  let end = to + 1
  const last = Math.min(sentenceEnd[to - 1] as number, to + 22)
  while (end < last && !/^[,.;:”"]$/.test(at(lowered, end))) end++
  return next === "to" && isVerb[tag[to + 1] as number] !== 1 ? to : end
}

/** "Plan documents", "draft treaty": the noun after it is the head. */
const isCompound = ({ tag, lemmas }: Tagged, next: number): boolean =>
  noun.has(tag[next] as number) && !reacting.has(at(lemmas, next)) && !tabling.has(at(lemmas, next))

function mentionAt(tagged: Tagged, head: number, kind: ProposalKind): ProposalMention | null {
  const { lowered } = tagged
  const to = head + 1
  if (isCompound(tagged, to)) return null
  const from = phraseStart(tagged, head)
  if (hasAny(lowered, none, from, head)) return null
  const author = authorAt(tagged, from, to)
  const parts = partsOf(tagged, from, to)
  const end = contentEnd(tagged, to)
  const version = lowered.slice(from, head).find((word) => versions.has(word)) ?? null
  const phrase = { kind, head, from, to, end, author, parts, version }
  return { ...phrase, weight: weightOf(tagged, phrase) }
}

/** "A counter-offer" is a noun, whatever its hyphen makes of it. */
const isNoun = ({ tag, lowered }: Tagged, head: number): boolean =>
  noun.has(tag[head] as number) || at(lowered, head).startsWith("counter-")

/** All of a report's, in the order of the text. */
export function proposalMentions(tagged: Tagged): ProposalMention[] {
  const mentions: ProposalMention[] = []
  for (let head = 0; head < tagged.count; head++) {
    const offer = offers(tagged, head) ? offerAt(tagged, head) : null
    if (offer !== null) mentions.push(offer)
    const kind = kinds.get(tagged.lemmas[head] as string)
    if (kind === undefined || !isNoun(tagged, head)) continue
    const one = mentionAt(tagged, head, kind)
    if (one !== null) mentions.push(one)
  }
  return mentions
}
