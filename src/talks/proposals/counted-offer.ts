/** Offers told by a verb and an amount, without the noun: "offered a rise of 4 per cent". */
import { isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { words } from "../claims/clause.ts"
import { presentedBy } from "./author.ts"
import type { ProposalMention } from "./mention.ts"
import { quantitiesOf } from "../positions/quantity.ts"
import { at, money } from "./words.ts"
import { hasAny } from "./weight.ts"

/** Is it the last word of its sentence: "the company has offered 3"? */
const endsSentence = ({ lowered, sentenceEnd }: Tagged, k: number): boolean =>
  k + 1 >= (sentenceEnd[k] as number) || lowered[k + 1] === "."

/** "The union demands 8 percent. The company has offered 3.": of what the sentence before counts. */
function isOfTheSame(tagged: Tagged, verb: number): boolean {
  const { lowered, sentenceStart } = tagged
  const first = sentenceStart[verb] as number
  if (first === 0 || !endsSentence(tagged, verb + 1)) return false
  const before = lowered.slice(sentenceStart[first - 1] as number, first)
  return quantitiesOf(before).some(({ measure }) => measure !== null)
}

/** "Were promised barely a third", "offered a rise of 4 per cent": an offer without the noun. */
export function offerAt(tagged: Tagged, verb: number): ProposalMention | null {
  const { lowered, sentenceEnd, tag } = tagged
  const to = Math.min(sentenceEnd[verb] as number, verb + 9)
  const amounts = quantitiesOf(lowered.slice(verb + 1, to))
  const counts =
    amounts.some(({ measure, counted }) => measure !== null || money.has(counted ?? "")) ||
    (amounts.length > 0 && isOfTheSame(tagged, verb)) ||
    hasAny(lowered, halves, verb, to)
  if (!counts || tag[verb + 1] === infinitive) return null
  const isOffered = tagged.lemmas[verb - 1] === "be"
  const author = isOffered ? null : presentedBy(tagged, verb + 1)
  let end = verb + 1
  while (end < (sentenceEnd[verb] as number) && !/^[,.;:”"]$/.test(at(lowered, end))) end++
  const phrase = { kind: "offer", head: verb, from: verb + 1, to: end, end } as const
  return { ...phrase, author, parts: null, version: null, weight: 3 }
}

/** "Offered", "tabled 4 per cent", "put 5 per cent on the table". */
export function offers({ lemmas, lowered, tag, sentenceEnd }: Tagged, verb: number): boolean {
  const lemma = lemmas[verb] as string
  if (isVerb[tag[verb] as number] !== 1) return false
  if (lemma === "offer" || lemma === "propose") return lowered[verb + 1] !== "by"
  if (lemma === "table") return quantitiesOf(lowered.slice(verb + 1, verb + 2)).length > 0
  const end = Math.min(sentenceEnd[verb] as number, verb + 12)
  return lemma === "put" && lowered.slice(verb, end).join(" ").includes(" on the table")
}

const halves = words("half third quarter double")
const infinitive = tagNumber("TO")
