/** How much a report tells of a proposal: a plan named in passing is none for the record. */
import { isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { ProposalMention } from "./mention.ts"
import {
  at,
  disputed,
  drafts,
  idle,
  infinitive,
  making,
  reacting,
  standing,
  striven,
  tabling,
  telling,
  tenders,
} from "./words.ts"
import { words } from "../claims/clause.ts"
import { quantitiesOf } from "../positions/quantity.ts"

export const hasAny = (
  column: readonly string[],
  set: ReadonlySet<string>,
  from: number,
  to: number,
): boolean => {
  for (let k = Math.max(0, from); k < to; k++) if (set.has(at(column, k))) return true
  return false
}

const modal = tagNumber("MD")
const finite: ReadonlySet<number> = new Set(["VBZ", "VBD", "VBP", "MD"].map(tagNumber))

type Phrase = Omit<ProposalMention, "weight">

/** Was it put on the table, just before it or up to nine words behind? */
function isTabled(
  { lemmas, sentenceStart, sentenceEnd }: Tagged,
  { from, to, head }: Phrase,
): boolean {
  const low = Math.max(sentenceStart[head] as number, from - 6)
  const high = Math.min(sentenceEnd[head] as number, to + 9)
  return hasAny(lemmas, tabling, low, from) || hasAny(lemmas, tabling, to, high)
}

function isAnswered(
  { lemmas, sentenceStart, sentenceEnd }: Tagged,
  { from, to, head }: Phrase,
): boolean {
  const low = Math.max(sentenceStart[head] as number, from - 6)
  const high = Math.min(sentenceEnd[head] as number, to + 7)
  return hasAny(lemmas, reacting, low, from) || hasAny(lemmas, reacting, to, high)
}

/** "The compact of 1998" is over and done with. */
const isOfAYear = ({ lowered }: Tagged, { to }: Phrase): boolean =>
  quantitiesOf(lowered.slice(to, to + 3)).some(({ value }) => value > 1900 && value < 2100)

/** "Talks over the owner's scheme to merge": what is quarrelled about. */
const isDisputed = (
  { lowered, lemmas, sentenceStart }: Tagged,
  { kind, to, from, head }: Phrase,
): boolean =>
  kind === "plan" &&
  at(lowered, to) === "to" &&
  hasAny(lemmas, disputed, sentenceStart[head] as number, from)

/** A deal is more often hoped for than offered, unless it is a draft or somebody puts it forward. */
function isMereDeal(tagged: Tagged, phrase: Phrase): boolean {
  const { kind, from, to, head } = phrase
  const { lowered, lemmas, sentenceStart, sentenceEnd } = tagged
  if (kind !== "deal" || hasAny(lowered, drafts, from, head)) return false
  if (isUnder(tagged, phrase) && at(lowered, from) === "the") return false
  const low = Math.max(sentenceStart[head] as number, from - 3)
  const high = Math.min(sentenceEnd[head] as number, to + 3)
  return !hasAny(lemmas, making, low, from) && !hasAny(lemmas, making, to, high)
}

/** "Aiming to conclude the agreement": it is there when they have. */
function isStrivenFor({ lemmas, tag }: Tagged, { kind, from }: Phrase): boolean {
  if (kind !== "deal") return false
  for (let k = from - 1; k > 0 && from - k < 4; k--)
    if (striven.has(at(lemmas, k))) return tag[k - 1] === infinitive
  return false
}

const makers = words("by from for on of in between last and")
const closers = words(", . ; : that which who whom")

/** Past "by Orvany and Lenn", "drawn up by the four towns", "for the bay". */
function pastMakers({ lowered, tag, sentenceEnd }: Tagged, to: number): number {
  const end = Math.min(sentenceEnd[to - 1] as number, to + 14)
  const isMade = isVerb[tag[to] as number] === 1 && makers.has(at(lowered, to + 1))
  const isMadeUp = isVerb[tag[to] as number] === 1 && makers.has(at(lowered, to + 2))
  const first = isMade ? to + 1 : isMadeUp ? to + 2 : to
  if (!makers.has(at(lowered, first))) return to
  for (let k = first + 1; k < end; k++) {
    if (closers.has(at(lowered, k))) return to
    if (finite.has(tag[k] as number)) return k
  }
  return to
}

/** Past "that", "which", its makers or an aside between commas: where the paper's own verb stands. */
function verbBehind(tagged: Tagged, { to }: Phrase): number {
  const { lowered, sentenceEnd } = tagged
  const next = at(lowered, to)
  if (next === "that" || next === "which") return to + 1
  if (next !== ",") return pastMakers(tagged, to)
  const close = lowered.indexOf(",", to + 1)
  return close > 0 && close < (sentenceEnd[to - 1] as number) && close - to < 14 ? close + 1 : to
}

/** "The plan would cut duties", "a text that obliges them to": its content is told. */
function isTold(tagged: Tagged, phrase: Phrase): boolean {
  const { lowered, lemmas, tag } = tagged
  const verb = verbBehind(tagged, phrase)
  if (at(lowered, verb) === "would" || at(lowered, verb) === "will")
    return isVerb[tag[verb + 1] as number] === 1 && !idle.has(at(lemmas, verb + 1))
  return isVerb[tag[verb] as number] === 1 && telling.has(at(lemmas, verb))
}

/** "The chair's text", "an Orvan draft": with a maker it is there to be answered. */
const isTender = ({ lemmas }: Tagged, { author, head }: Phrase): boolean =>
  author !== null && tenders.has(at(lemmas, head))

/** "An offer of 3 per cent", "the offer was for 3 per cent" say themselves what is offered. */
function isCounted({ lowered, lemmas, sentenceEnd }: Tagged, phrase: Phrase): boolean {
  const { kind, to, end } = phrase
  if (kind !== "offer") return false
  const isOf = at(lemmas, to) === "be" || at(lemmas, to) === "stand"
  const last = isOf ? Math.min(sentenceEnd[to - 1] as number, to + 6) : end
  return quantitiesOf(lowered.slice(to, last)).some(({ measure }) => measure !== null)
}

const under = /(?:^| )under(?: the)? (?:terms|conditions|provisions|rules) of$/

/** "Under the pact", "under the terms of the deal" its content is told. */
const isUnder = ({ lowered }: Tagged, { from }: Phrase): boolean =>
  at(lowered, from - 1) === "under" ||
  under.test(lowered.slice(Math.max(0, from - 4), from).join(" "))

/** "To close three mines, a plan the union rejects": the words before it say what is planned. */
const isApposed = ({ lowered }: Tagged, { kind, from, to }: Phrase): boolean =>
  kind === "plan" &&
  /^an?$/.test(at(lowered, from)) &&
  at(lowered, from - 1) === "," &&
  !/^[,.;]$/.test(at(lowered, to))

/** "The accord obliges the mill to": what stands in it is in force. */
const isInForce = (tagged: Tagged, phrase: Phrase): boolean =>
  phrase.kind === "deal" &&
  isTold(tagged, phrase) &&
  tagged.tag[verbBehind(tagged, phrase)] !== modal

/** 3 and more make it a proposal worth an entry. */
export function weightOf(tagged: Tagged, phrase: Phrase): number {
  const { lowered } = tagged
  const { parts, author, end, to, version, from, head } = phrase
  const signs: readonly (readonly [boolean, number])[] = [
    [parts !== null, 3],
    [author !== null, 1],
    [end > to, 1],
    [version !== null, 1],
    [hasAny(lowered, drafts, from, head), 1],
    [isTabled(tagged, phrase), 2],
    [isAnswered(tagged, phrase), 1],
    [isDisputed(tagged, phrase), 1],
    [isTold(tagged, phrase), 2],
    [isTender(tagged, phrase), 1],
    [isCounted(tagged, phrase), 1],
    [hasAny(lowered, standing, from, head), -3],
    [isUnder(tagged, phrase), 4],
    [isApposed(tagged, phrase), 2],
    [isInForce(tagged, phrase), 3],
    [isStrivenFor(tagged, phrase), -3],
    [isOfAYear(tagged, phrase), -2],
    [isMereDeal(tagged, phrase), -2],
  ]
  return signs.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 0)
}
