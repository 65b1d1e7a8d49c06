/** A figure of the party's own, put as it is: "it is twelve", "our offer stands at five", "Four to a nurse." */
import type { Statement } from "../statement.ts"
import { wordsOf } from "../stem.ts"
import { measureOf } from "./measure.ts"
import { amountsOf, type Quantity } from "./quantity.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const intents = set(
  "will shall would 'll must should ready prepared willing content regard regards consider considers",
)
const copulas = set("is was 's are were remains stays stands be")
const subjects = set("it that this ours mine figure answer claim demand number price ceiling limit")
const stays = set("is was remains stays stands stood remained")
const offers = set(
  "offer offers claim demand demands figure figures position proposal terms bid price answer ceiling minimum",
)
const openers = set(", . ; : — – on from for with and if or but at , '")

/** Words of the number itself and of the unit behind it. */
function endOf(words: readonly string[], { to, measure }: Quantity): number {
  if (measure === null || measure === "ratio") return to
  const unit = words[to] ?? ""
  return unit === "per" ? to + 2 : measureOf(unit) === null ? to : to + 1
}

/** "Seventy is our figure", "four boats would do", "two years of grace is still the limit". */
function isSubject(words: readonly string[], one: Quantity): boolean {
  const end = endOf(words, one)
  const reach = words[end] === "of" ? 4 : 2
  return one.from === 0 && words.slice(end, end + reach).some((word) => copulas.has(word))
}

/** "It's twelve", "the answer is still ninety". */
const isSaidOfIt = (words: readonly string[], { from }: Quantity): boolean => {
  const back = words.slice(Math.max(0, from - 4), from)
  const copula = back.findLastIndex((word) => copulas.has(word))
  return copula > 0 && subjects.has(back[copula - 1] as string)
}

/** "The shipper's offer is down to nine", "the demand stands at seven". */
function isOfOffer(words: readonly string[], { from }: Quantity): boolean {
  const offer = words.findIndex((word) => offers.has(word))
  return offer >= 0 && offer < from && words.slice(offer, from).some((word) => stays.has(word))
}

/** "Fifteen crowns, under the spring draft": an answer without a verb. */
function isBareAnswer(words: readonly string[], one: Quantity): boolean {
  if (one.from > 0) return false
  const next = words[endOf(words, one)]
  return next === undefined || openers.has(next)
}

/** "The herd was to be cut to six": a passive of duty asks for it. */
const asked =
  /\b(?:(?:is|was|are|were|has|have|had|ought) to be|should be|must be|be) (?:\p{L}+ )?(?:raised|lowered|restored|cut|reduced|increased|lifted|set|fixed|returned|brought|limited|capped|kept|held|put|extended|shortened|halved|doubled)\b/iu

const scorn =
  /\b(?:too (?:many|much|few|little|high|low|long|short)|not (?:nearly |remotely )?enough|nowhere near|far from enough|insult\p{L}*|joke|derisory|laughable|unacceptable|out of the question|pie in the sky|fantasy|peanuts)\b/iu

/** "Six is two too many": a figure of somebody else's, turned down. */
export const scorns = (quote: string): boolean => scorn.test(quote)

/** What a hedge withholds is announced by nobody. */
export function announces({ quote, hedged, form }: Statement): boolean {
  if (hedged === true || scorns(quote)) return false
  const words = wordsOf(quote)
  if (words.some((word) => intents.has(word)) || asked.test(quote)) return true
  const amounts = amountsOf(words)
  if (form === "direct" && amounts[0] !== undefined && isBareAnswer(words, amounts[0])) return true
  return amounts.some(
    (one) => isSubject(words, one) || isSaidOfIt(words, one) || isOfOffer(words, one),
  )
}

const final =
  /\b(?:can ?not|can[’']t|could not|couldn[’']t|will not|won[’']t|would not|wouldn[’']t) (?:now |yet |ever |again )?be (?:improved|raised|increased|bettered|topped|sweetened|changed|lowered|cut|reduced|moved|shifted)\b|\b(?:our|its|their|the|his|her) (?:last|final|best) (?:word|offer|figure|price)\b|\b(?:is|are|was|were) (?:our |its |the )?final\b|(?:\bno|n[’']t any|\bnot any) more\b(?! than)|\b(?:all (?:there is|we have)|take it or leave it|and not (?:one|a) (?:\p{L}+) (?:more|less))\b/iu

/** "Four is all there is", "cannot be improved": to refuse another figure is to keep to one's own. */
export const isFinal = ({ quote }: Statement): boolean => final.test(quote)
