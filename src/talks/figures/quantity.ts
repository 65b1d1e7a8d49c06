/** Counted things: a number with its scale and what it counts ("about nine thousand tonnes"). */
import { countAt } from "../../language/number-word.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"

export type Roughness = "exact" | "about" | "more" | "less"

/** A number and what it counts, tokens half-open. */
export interface Quantity {
  readonly first: number
  readonly next: number
  readonly value: number
  /** Lemma of the noun, "%" or a sign of money; null when the noun is left out. */
  readonly unit: string | null
  readonly rough: Roughness
}

const scales: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
])
const money = wordSet("$ £ € ¥")
const percents = wordSet("% percent pct per-cent")
const fused = /^(\d+(?:[.,]\d+)*)(km|kg|mw|gw|m|bn|pc|pct|t)$/

const about = wordSet("about around some roughly nearly almost approximately circa")
const more = wordSet("over above least")
const less = wordSet("under below most")

function roughness({ lowered }: Tagged, first: number): Roughness {
  const [two, one] = [lowered[first - 2] ?? "", lowered[first - 1] ?? ""]
  if (about.has(one)) return "about"
  if (lowered[first - 3] === "no" && one === "than")
    return two === "more" || two === "later" ? "less" : "more"
  if (more.has(one) || (two === "more" && one === "than")) return "more"
  if (less.has(one) || (two === "less" && one === "than") || (two === "fewer" && one === "than"))
    return "less"
  return one === "to" && two === "up" ? "less" : "exact"
}

interface Numeral {
  readonly value: number
  readonly next: number
  readonly unit: string | null
}

function numeralAt(tagged: Tagged, at: number): Numeral | null {
  const word = tagged.lowered[at] as string
  const whole = fused.exec(word)
  if (whole) {
    const [, digits = "", unit = ""] = whole
    const scale = scales.get(unit)
    const value = Number(digits.replaceAll(",", ""))
    return { value: value * (scale ?? 1), next: at + 1, unit: scale ? null : unit }
  }
  const count = countAt(tagged, at)
  if (count === null) return null
  const scale = scales.get(tagged.lowered[count.next] ?? "")
  return scale === undefined
    ? { ...count, unit: null }
    : { value: count.value * scale, next: count.next + 1, unit: null }
}

const describing = /^(?:JJ|JJR|VBN|VBG|NNP|NN|POS|RB)$/
/** Nouns that count nothing by themselves: "two of the ships". */
const joining = wordSet("of the its their his her")

/** The noun counted, with the token after it. */
function nounAfter(tagged: Tagged, from: number, tagAt: (k: number) => string): Numeral | null {
  let k = from
  const end = Math.min(tagged.sentenceEnd[from - 1] as number, from + 5)
  while (k < end && (joining.has(tagged.lowered[k] as string) || describing.test(tagAt(k)))) {
    if (tagAt(k + 1).startsWith("NN") || tagAt(k) !== "NN") k++
    else break
  }
  const tag = tagAt(k)
  if (k >= end || (tag !== "NNS" && tag !== "NN")) return null
  return { value: 0, next: k + 1, unit: tagged.lemmas[k] as string }
}

/** The quantity that begins here, or null. */
export function quantityAt(
  tagged: Tagged,
  at: number,
  tagAt: (k: number) => string,
): Quantity | null {
  const numeral = numeralAt(tagged, at)
  if (numeral === null) return null
  const { value, next } = numeral
  const rough = roughness(tagged, at)
  if (money.has(tagged.lowered[at - 1] ?? ""))
    return { first: at - 1, next, value, unit: tagged.lowered[at - 1] as string, rough }
  const word = tagged.lowered[next] ?? ""
  if (percents.has(word)) return { first: at, next: next + 1, value, unit: "%", rough }
  if (word === "per" && tagged.lowered[next + 1] === "cent")
    return { first: at, next: next + 2, value, unit: "%", rough }
  if (numeral.unit !== null) return { first: at, next, value, unit: numeral.unit, rough }
  const noun = nounAfter(tagged, next, tagAt)
  return { first: at, next: noun?.next ?? next, value, unit: noun?.unit ?? null, rough }
}
