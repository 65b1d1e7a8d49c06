/** Who made a proposal, by the words around it: "the company's", "US", "handed in by the Court". */
import { isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import { at, determiner, inPhrase, noun, possessive, pronoun, tabling } from "./words.ts"

/** The one whose it is: "the company's", "his"; then "US", "Icelandic" is read by the caller. */
function possessor({ tag }: Tagged, from: number, head: number): TokenRun | null {
  for (let k = head - 1; k >= from; k--) {
    if (tag[k] === pronoun) return [k, k + 1]
    if (tag[k] !== possessive) continue
    let start = k
    while (start > from && tag[start - 1] !== possessive) start--
    if (tag[start] === determiner) start++
    return start < k ? [start, k] : null
  }
  return null
}

const participle = tagNumber("VBG")

/** "By the bloc last week": when, not who. */
const times =
  /^(?:last|next|this|late|early|earlier|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/** "Tabled by the Bureau", "a proposal by Egypt", "a plan from the envoy". */
function madeBy(tagged: Tagged, to: number): TokenRun | null {
  const { lowered, tag, sentenceEnd } = tagged
  const end = Math.min(sentenceEnd[to - 1] as number, to + 14)
  for (let k = to; k < end; k++) {
    const by = at(lowered, k)
    if (by === "that" || by === "which" || by === "who") return null
    if (by !== "by" && !(by === "from" && k === to)) continue
    // "Of reneging on it by selling cheaply": a way, and nobody.
    if (by === "by" && tag[k + 1] === participle) return null
    let last = k + 1
    while (last < end && inPhrase.has(tag[last] as number) && !times.test(at(lowered, last))) last++
    const start = tag[k + 1] === determiner ? k + 2 : k + 1
    return start < last && noun.has(tag[last - 1] as number) ? [start, last] : null
  }
  return null
}

/** The subject of "presented", "offered", "tabled" before it, when it stands next to the verb. */
export function presentedBy(tagged: Tagged, from: number): TokenRun | null {
  const { lemmas, tag, sentenceStart, lowered } = tagged
  const floor = Math.max(sentenceStart[from] as number, from - 9)
  for (let k = from - 1; k > floor; k--) {
    if (isVerb[tag[k] as number] !== 1 || !tabling.has(at(lemmas, k))) continue
    let end = k
    while (end > floor && (isVerb[tag[end - 1] as number] === 1 || at(lowered, end - 1) === "also"))
      end--
    let start = end
    while (start > (sentenceStart[from] as number) && inPhrase.has(tag[start - 1] as number))
      start--
    if (tag[start] === determiner) start++
    return start < end && noun.has(tag[end - 1] as number) ? [start, end] : null
  }
  return null
}

/** "The US plan", "an Icelandic proposal": the capital letter stands inside the phrase. */
function namedIn({ words: printed, tag }: Tagged, from: number, head: number): TokenRun | null {
  let start = head
  while (start > from && !/^\p{Lu}/u.test(at(printed, start - 1))) start--
  if (start === from) return null
  let first = start - 1
  while (first > from && /^\p{Lu}/u.test(at(printed, first - 1)) && tag[first - 1] !== determiner)
    first--
  return tag[first] === determiner || likened.test(at(printed, start - 1)) ? null : [first, start]
}
/** "A US-style pact" is not the US's. */
const likened = /-(?:style|like|backed|supported|wide|type|era)$/iu

/** @param from to the noun phrase, whose noun is the last token */
export const authorAt = (tagged: Tagged, from: number, to: number): TokenRun | null =>
  possessor(tagged, from, to - 1) ??
  namedIn(tagged, from, to - 1) ??
  madeBy(tagged, to) ??
  presentedBy(tagged, from)
