/** Numbers as reports word them ("forty-eight", "48", "1.5 million"), with what they count. */
import { isDuration, measureOf } from "./measure.ts"
import { isOne, numeralAt, writtenPower } from "./numeral.ts"
import { ratiosOf } from "./ratio.ts"

/** A number in a run of words: `[from, to)` are its tokens. */
export interface Quantity {
  readonly value: number
  /** A measure ("km", "%", "year") under its one name; null when what is counted is no measure. */
  readonly measure: string | null
  /** The word that follows the number, whatever it is; null at the end. */
  readonly counted: string | null
  readonly from: number
  readonly to: number
}

/** "$40", "€ 200 million". */
function currencyBefore(words: readonly string[], at: number): string | null {
  const before = measureOf(words[at - 1] ?? "")
  return before === "euro" || before === "dollar" || before === "pound" ? before : null
}

/** "Per" is a measure in "per cent", and in nothing else. */
const measureAt = (word: string, next: string | undefined): string | null =>
  word === "per" && next !== "cent" ? null : measureOf(word)

/**
 * All numbers in a run of lower-case words.
 *
 * ```ts
 * quantitiesOf(["thirty-six", "cubic", "metres"]) // [{ value: 36, measure: "m3", counted: "cubic", from: 0, to: 1 }]
 * ```
 */
export function quantitiesOf(words: readonly string[]): Quantity[] {
  const found: Quantity[] = []
  for (let from = 0; from < words.length; from++) {
    const read = numeralAt(words, from)
    if (read === null) continue
    const { value, to, unit } = read
    const money = currencyBefore(words, from)
    const written = writtenPower(unit, money !== null)
    const counted = (written === 1 ? unit : null) ?? words[to] ?? null
    const measure = money ?? measureAt(counted ?? "", words[to + 1])
    found.push({ value: value * written, measure, counted, from, to })
    from = to - 1
  }
  return found
}

const spans = new Set("for of by within than to only just lasting , ; : — –".split(" "))

/** "For a month", "a year, no longer"; "sixty lorries a day" is a rate. */
const stretches = (words: readonly string[]): Quantity[] =>
  words.flatMap((word, k) => {
    const isFor = isOne(words[k - 1] ?? "") && (k === 1 || spans.has(words[k - 2] ?? ""))
    if (!isFor || !isDuration(word)) return []
    return [{ value: 1, measure: word, counted: word, from: k - 1, to: k }]
  })

/** All numbers and proportions; a number that only ends a proportion is not counted apart. */
export function amountsOf(words: readonly string[]): Quantity[] {
  const numbers = [...quantitiesOf(words), ...stretches(words)]
  if (numbers.length === 0 && !words.some((word) => word.includes(":"))) return []
  const ratios = ratiosOf(
    words,
    numbers,
    (at) => measureAt(words[at] ?? "", words[at + 1]) !== null,
  )
  if (ratios.length === 0) return numbers
  const ends = (one: Quantity): boolean =>
    ratios.some(({ from, to }) => one.from > from && one.to <= to)
  return [...ratios, ...numbers.filter((one) => !ends(one))]
}
