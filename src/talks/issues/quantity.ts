/** Numbers with their units, in figures or in words: "12 km", "twelve kilometres", "5 per cent". */
import { isNoun } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Run } from "../meaning/run.ts"

export interface Quantity {
  readonly amount: number
  /** A word for the unit, the same for all its names; null when no unit follows. */
  readonly unit: string | null
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  )
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const named: ReadonlyMap<string, number> = new Map([
  ...small.map((word, k): [string, number] => [word, k]),
  ...tens.map((word, k): [string, number] => [word, 20 + 10 * k]),
])

const units: ReadonlyMap<string, string> = new Map(
  `km kilometre kilometres kilometer kilometers kms; m3 m3/s cubic cumecs; percent % per pct percentage; year years; month months; week weeks
   day days daily; hour hours hourly; ton tons tonne tonnes; dollar dollars $; euro euros €; pound pounds £; mile miles; hectare hectares; barrel barrels bpd
   point points; seat seats; metre metres meter meters; degree degrees; megawatt megawatts mw; crown crowns; person people`
    .split(";")
    .flatMap((group) => {
      const words = group.trim().split(/\s+/)
      return words.map((word): [string, string] => [word, words[0] as string])
    }),
)

/** The number a lower-case word stands for ("forty-eight", "1,200"), NaN when it is none. */
export function amountOf(word: string): number {
  const whole = named.get(word)
  if (whole !== undefined) return whole
  const [ten = "", one = ""] = word.split("-")
  const both = (named.get(ten) ?? Number.NaN) + (named.get(one) ?? Number.NaN)
  if (!Number.isNaN(both)) return both
  return /^\d[\d,.]*$/.test(word) ? Number(word.replaceAll(",", "")) : Number.NaN
}

/** A figure that has grown together with its unit: "12km", "5%". */
const grown = /^(\d[\d,.]*)([a-z%].*)$/

function quantityAt(words: readonly string[], k: number): Quantity | null {
  const parts = grown.exec(words[k] as string)
  const amount = amountOf(parts?.[1] ?? (words[k] as string))
  if (Number.isNaN(amount)) return null
  const near = parts ? [parts[2] as string] : words.slice(k + 1, k + 4)
  const unit = near.map((next) => units.get(next)).find((found) => found !== undefined) ?? null
  return amount === 1 && unit === null ? null : { amount, unit }
}

/** The quantities in a list of lower-case words. "one" alone is no quantity. */
export const quantitiesOf = (words: readonly string[]): Quantity[] =>
  words.flatMap((_, k) => quantityAt(words, k) ?? [])

/** "Chapter Three" is a name, no quantity. */
const labelled: ReadonlySet<string> = new Set(
  "chapter article annex phase part point clause paragraph section stage round option page number no. line track basket resolution".split(
    " ",
  ),
)

/** The quantities in a run of a text; a number that counts something else is left out. */
export function quantitiesIn({ lowered, tag }: Tagged, { from, to }: Run): Quantity[] {
  const words = lowered.slice(from, to)
  return words.flatMap((_, k) => {
    const quantity = quantityAt(words, k)
    if (quantity === null) return []
    const counts = isNoun[tag[from + k + 1] as number] && k + 1 < words.length
    const labels = quantity.unit === null && labelled.has(words[k - 1] ?? "")
    return labels || (quantity.unit === null && counts) ? [] : [quantity]
  })
}
