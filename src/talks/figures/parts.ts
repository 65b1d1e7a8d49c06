/** How many parts a plan has, as printed: "four pillars", "two pillars and a preamble". */
import { countOf } from "../../language/number-word.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"

const partNouns = wordSet(`
basket part chapter point article clause annex section pillar phase stage tier provision item
paragraph appendix protocol package track component element document volume heading
`)

export const planNouns = wordSet(`
plan proposal paper draft text offer deal agreement treaty accord document package framework roadmap
blueprint pact contract memorandum protocol compromise outline declaration
`)

/** The plan of then, or the plan as changed: another count is another version, no other account. */
const changed = wordSet(`
initial original earlier previous first old revised new updated amended shortened trimmed cut reduced
pared whittled grown expanded longer shorter down from now-defunct final
`)

export interface PartCount {
  readonly first: number
  readonly next: number
  /** Told alike: "3 basket+1 annex". */
  readonly sum: string
  /** Lemma of the plan's noun. */
  readonly plan: string
  readonly changed: boolean
}

const countAt = (word: string): number | null => (word === "a" || word === "an" ? 1 : countOf(word))

/** "28-point plan". */
function compound(tagged: Tagged, at: number): PartCount | null {
  const [number = "", noun = ""] = (tagged.lowered[at] as string).split("-")
  const value = countOf(number)
  if (value === null || !partNouns.has(noun)) return null
  for (let k = at + 1; k < Math.min(tagged.sentenceEnd[at] as number, at + 4); k++) {
    const plan = tagged.lemmas[k] as string
    if (!planNouns.has(plan)) continue
    return {
      first: at,
      next: k + 1,
      sum: `${value} ${noun}`,
      plan,
      changed: isChanged(tagged, at, k),
    }
  }
  return null
}

function isChanged(tagged: Tagged, at: number, to: number): boolean {
  const from = Math.max(tagged.sentenceStart[at] as number, at - 4)
  return tagged.lowered.slice(from, to).some((word) => changed.has(word))
}

/** One "four baskets", or null. */
function item(tagged: Tagged, at: number): { sum: string; next: number } | null {
  const value = countAt(tagged.lowered[at] ?? "")
  if (value === null) return null
  for (let k = at + 1; k < at + 4; k++) {
    const noun = tagged.lemmas[k] ?? ""
    if (partNouns.has(noun)) return { sum: `${value} ${noun}`, next: k + 1 }
    if (/^[,;.]|^(?:and|of|or|to)$/.test(tagged.lowered[k] ?? "")) return null
  }
  return null
}

/** The plan that is counted: in the sentence before the count, else behind it. */
function planNear(tagged: Tagged, at: number, next: number): string | null {
  const start = tagged.sentenceStart[at] as number
  for (let k = at - 1; k >= start; k--)
    if (planNouns.has(tagged.lemmas[k] as string)) return tagged.lemmas[k] as string
  if (tagged.lowered[next] !== "of" && tagged.lowered[next] !== "in") return null
  for (let k = next + 1; k < Math.min(next + 5, tagged.sentenceEnd[at] as number); k++)
    if (planNouns.has(tagged.lemmas[k] as string)) return tagged.lemmas[k] as string
  return null
}

const dividing = wordSet(`
split divide break consist comprise contain have run fall set lay organise organize arrange include
number in into of
`)

/** Does the sentence say that the plan is made of these? */
const tellsMake = (tagged: Tagged, at: number): boolean => {
  const start = tagged.sentenceStart[at] as number
  return tagged.lemmas.slice(Math.max(start, at - 5), at).some((word) => dividing.has(word))
}

/** The count of a plan's parts that begins here, or null; "one part" alone counts nothing. */
export function partsAt(tagged: Tagged, at: number): PartCount | null {
  if ((tagged.lowered[at] as string).includes("-")) return compound(tagged, at)
  const first = item(tagged, at)
  if (first === null || first.sum.startsWith("1 ") || !tellsMake(tagged, at)) return null
  let { sum, next } = first
  while (tagged.lowered[next] === "and" || tagged.lowered[next] === ",") {
    const more = item(tagged, next + 1)
    if (more === null) break
    ;[sum, next] = [`${sum}+${more.sum}`, more.next]
  }
  const plan = planNear(tagged, at, next)
  return plan === null ? null : { first: at, next, sum, plan, changed: isChanged(tagged, at, at) }
}
