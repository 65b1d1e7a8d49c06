/** "“Not yet,” Radio Lurgen quoted her": who carried a quotation is no part of what was said. */
import type { Attribution } from "../../attribution/attribution.ts"
import { CLOSES, OUTSIDE } from "../../language/quotation.ts"
import { isProper, isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { spanOf, type TokenRun, tokensOf } from "../../language/token-run.ts"

const carrying: ReadonlySet<string> = new Set("quote cite report write say carry".split(" "))
const VBD = tagNumber("VBD")
const VBZ = tagNumber("VBZ")
const VBP = tagNumber("VBP")
const reporting: ReadonlySet<string> = new Set(["report", "write"])
const TAIL = 8
/** A tail is short: "Radio Lurgen quoted the minister as saying". */
const LONGEST = 12

const isTelling = ({ tag, lemmas }: Tagged, at: number): boolean =>
  (tag[at] === VBD || tag[at] === VBZ || tag[at] === VBP) && carrying.has(lemmas[at] as string)

const isNamed = ({ tag }: Tagged, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isProper[tag[at] as number] !== 1) return false
  return true
}

/** From the closing mark on: a name, a verb of carrying, and little more. */
function isTail(tagged: Tagged, from: number, to: number): boolean {
  const { tag, quoteState, words } = tagged
  if (to <= from || to - from > LONGEST) return false
  if (!/^\p{Lu}/u.test(words[from] as string) && tagged.lowered[from] !== "the") return false
  // "“Not yet,” Radio Lurgen" and then "quoted her", outside the words as they were read.
  if (isNamed(tagged, from, to)) return isTelling(tagged, to)
  for (let at = from + 1; at < to; at++) {
    if (quoteState[at] !== OUTSIDE) return false
    if (isVerb[tag[at] as number] === 1)
      return isTelling(tagged, at) && isProper[tag[at - 1] as number] === 1
  }
  return false
}

/** Where ", Norpress reported" begins at the end of a content without marks; -1 for none. */
function plainTail({ tag, lowered, lemmas }: Tagged, [from, to]: TokenRun): number {
  const verb = lowered[to - 1] === "." ? to - 2 : to - 1
  const isPast = tag[verb] === VBD || tag[verb] === VBZ
  if (!isPast || !reporting.has(lemmas[verb] as string) || isProper[tag[verb - 1] ?? 0] !== 1)
    return -1
  for (let at = verb - 1; at > Math.max(from + 2, verb - TAIL); at--) {
    if (lowered[at] === ",") return at
    if (isVerb[tag[at] as number] === 1) return -1
  }
  return -1
}

/** The content less its tail, when its last span runs on behind a quotation. */
export function withoutTail<One extends Attribution>(tagged: Tagged, one: One): One {
  const last = one.content.at(-1)
  if (last === undefined || one.form === "direct") return one
  const [from, to] = tokensOf(tagged, last)
  const comma = one.form === "indirect" ? plainTail(tagged, [from, to]) : -1
  if (comma > from)
    return { ...one, content: [...one.content.slice(0, -1), spanOf(tagged, [from, comma])] }
  if (one.form === "indirect") return one
  if (tagged.quoteState[from] === OUTSIDE) return one
  const close = tagged.quotationLast[from] as number
  if (close + 1 >= to || tagged.quoteState[close] !== CLOSES) return one
  const begin = tagged.lowered[close + 1] === "," ? close + 2 : close + 1
  if (!isTail(tagged, begin, to)) return one
  return { ...one, content: [...one.content.slice(0, -1), spanOf(tagged, [from, close + 1])] }
}
