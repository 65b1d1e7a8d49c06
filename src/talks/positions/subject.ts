/** The subject before a verb: over auxiliaries and adverbs, a relative clause, or an "and". */
import { tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import { words } from "../claims/clause.ts"

/** What stands between a subject and its verb tells whether the verb holds. */
export interface Subject {
  /** Last token of the subject, or of the "and" that shares the one before. */
  readonly last: number
  readonly isDenied: boolean
  /** "No longer insists". */
  readonly isEnded: boolean
  /** "Would", "if": it holds only when it is denied. */
  readonly isSupposed: boolean
  readonly isState: boolean
}

const between = words(
  "be have do remain stay n't also now still again all both firmly flatly repeatedly strongly staunchly adamantly categorically consistently steadfastly long not never no longer",
)
const negators = words("not n't never")
const supposed = words("would could will can")
const ruledOut = words("may might if to must should had")

/** @returns null when what the verb tells is supposed, past, or somebody's duty */
export function subjectBefore(tagged: Tagged, at: number): Subject | null {
  const { lemmas, lowered, sentenceStart } = tagged
  const found = { isDenied: false, isEnded: false, isSupposed: false, isState: false }
  for (let k = at - 1; k >= (sentenceStart[at] as number); k--) {
    const word = lowered[k] as string
    if (ruledOut.has(word)) return null
    if (supposed.has(word)) found.isSupposed = true
    else if (negators.has(word)) found.isDenied = true
    else if (word === "longer" && lowered[k - 1] === "no") found.isEnded = true
    else if (!between.has(lemmas[k] as string)) return { last: k, ...found }
    if (states.has(lemmas[k] as string)) found.isState = true
  }
  return null
}
const states = words("be remain stay")

const nominal: ReadonlySet<number> = new Set(
  ["NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "VBN", "VBG", "POS", "PRP$", "DT"].map(
    tagNumber,
  ),
)
const joins = words("of in at from for and")
const relatives = words("which who whose")
const LONGEST = 14

/** "Velia, which wants": the one before the comma. */
const beforeRelative = ({ lowered }: Tagged, last: number): number =>
  relatives.has(lowered[last] ?? "") && lowered[last - 1] === "," ? last - 2 : last

/** "The union, which represents 3,000 nurses, wants": the one before the two commas. */
function beforeAside({ lowered, sentenceStart }: Tagged, last: number): number {
  if (lowered[last] !== ",") return last
  for (let k = last - 1; k > (sentenceStart[last] as number); k--)
    if (lowered[k] === ",") return relatives.has(lowered[k + 1] ?? "") ? k - 1 : last
  return last
}

/**
 * The noun phrase that ends in a token, without what only places it: "workers" of "workers at the
 * port of Lenn".
 */
export function nounPhraseBefore(tagged: Tagged, token: number): TokenRun | null {
  const { tag, lowered, sentenceStart } = tagged
  const last = beforeAside(tagged, beforeRelative(tagged, token))
  const isNominal = (k: number): boolean => nominal.has(tag[k] as number)
  if (!isNominal(last)) return null
  const floor = Math.max(sentenceStart[last] as number, last - LONGEST)
  let from = last
  while (from > floor) {
    const isJoin = joins.has(lowered[from - 1] as string) && from - 1 > floor && isNominal(from - 2)
    if (!isJoin && !isNominal(from - 1)) break
    // "On Monday the union": an article with a noun before it begins another phrase.
    if (!isJoin && tag[from] === determiner && !joins.has(lowered[from - 1] as string)) break
    from--
  }
  return [from, headEnd(tagged, from, last + 1)]
}

/** "The road from Velia is ready": the road, not Velia. */
function headEnd({ lowered }: Tagged, from: number, to: number): number {
  for (let k = from + 1; k < to; k++)
    if (joins.has(lowered[k] as string) && lowered[k] !== "and") return k
  return to
}
const determiner = tagNumber("DT")
