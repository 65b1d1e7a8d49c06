/** Proportions: "1:8", "one to six", "nine pupils to a tutor", "one lorry in ten". */
import { isOne, numeralAt } from "./numeral.ts"
import type { Quantity } from "./quantity.ts"

const written = /^(\d+)[:/](\d+)$/
const links = new Set("to per in for".split(" "))
const each = new Set("every each".split(" "))
const joins = new Set("and or but of a an the is are was were".split(" "))
const word = /^\p{L}[\p{L}'’-]*$/u
const reach = 2

const ratio = (a: number, b: number, begin: number, end: number): Quantity => ({
  value: Math.max(a, b) / Math.min(a, b),
  measure: "ratio",
  counted: null,
  from: begin,
  to: end,
})

/** What stands behind "to", "per" or "for every": a number, or one of a thing. */
function behind(words: readonly string[], link: number): { value: number; to: number } | null {
  const at = each.has(words[link + 1] ?? "") ? link + 2 : link + 1
  const next = words[at] ?? ""
  const number = numeralAt(words, at)
  if (number !== null) return number.unit === null ? number : null
  const isOneOf = at > link + 1 || words[link] === "per" ? word.test(next) : isOne(next)
  return isOneOf ? { value: 1, to: at + 1 } : null
}

/** A word that may name what is counted; a number or a conjunction is none. */
const isThing = (words: readonly string[], at: number): boolean => {
  const one = words[at] ?? ""
  return word.test(one) && !links.has(one) && !joins.has(one) && numeralAt(words, at) === null
}

/** The proportion a number begins; a range ("one to two years") is none. */
function from(words: readonly string[], first: Quantity, measured: (at: number) => boolean) {
  if (first.measure !== null || first.value === 0) return null
  let link = first.to
  while (link < first.to + reach && isThing(words, link)) link++
  if (!links.has(words[link] ?? "") || words[link + 1] === "cent") return null
  const second = behind(words, link)
  if (second === null || second.value === 0 || measured(second.to)) return null
  if (first.value !== 1 && second.value !== 1) return null
  return ratio(first.value, second.value, first.from, second.to)
}

/**
 * The proportions in a run of lower-case words.
 *
 * @param numbers the quantities in the same words
 */
export function ratiosOf(
  words: readonly string[],
  numbers: readonly Quantity[],
  measured: (at: number) => boolean,
): Quantity[] {
  const found = words.flatMap((one, at) => {
    const [, a, b] = written.exec(one) ?? []
    return a === undefined || b === undefined ? [] : [ratio(Number(a), Number(b), at, at + 1)]
  })
  return [...found, ...numbers.flatMap((one) => from(words, one, measured) ?? [])]
}
