/** How much a report tells of a proposal: a plan named in passing is none for the record. */
import type { Tagged } from "../../language/tagged.ts"
import type { ProposalMention } from "./mention.ts"
import { at, disputed, drafts, reacting, tabling } from "./words.ts"
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

/** A deal is more often hoped for than offered, unless it is a draft. */
const isMereDeal = ({ lowered }: Tagged, { kind, from, head }: Phrase): boolean =>
  kind === "deal" && !hasAny(lowered, drafts, from, head)

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
    [at(lowered, from - 1) === "under", 4],
    [isOfAYear(tagged, phrase), -2],
    [isMereDeal(tagged, phrase), -2],
  ]
  return signs.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 0)
}
