/** Reads counts as they are printed: "five", "twenty-five", "1,200", "3.5", "two and a half". */
import type { Tagged } from "./tagged.ts"

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  )
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")

const values: ReadonlyMap<string, number> = new Map([
  ...units.map((word, k): [string, number] => [word, k]),
  ...tens.flatMap((ten, k): [string, number][] => [
    [ten, 20 + 10 * k],
    ...units.slice(1, 10).map((unit, n): [string, number] => [`${ten}-${unit}`, 21 + 10 * k + n]),
  ]),
  ["dozen", 12],
  ["hundred", 100],
])

/** "forty", "twenty-five", "dozen", in lower case. */
export const isNumberWord = (word: string): boolean => values.has(word)

const ordinals: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, k) => [word, k + 1]),
)

/**
 * The count one word stands for, in lower case; null for any other word.
 *
 * ```ts
 * countOf("forty") // 40
 * countOf("1,200") // 1200
 * ```
 */
export function countOf(word: string): number | null {
  const first = word.charCodeAt(0)
  if (first < 0x30 || first > 0x39) return values.get(word) ?? null
  return /^\d+(?:,\d{3})*(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(",", "")) : null
}

/** "16th" is 16 and "third" 3; null for any other word. */
export function ordinalOf(word: string): number | null {
  const first = word.charCodeAt(0)
  if (first < 0x30 || first > 0x39) return ordinals.get(word) ?? null
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** A count and the token after it. */
export interface Count {
  readonly value: number
  readonly next: number
}

/** The count that begins at a token: "two", "two and a half", "2½", "a dozen", "one hundred". */
export function countAt({ lowered }: Tagged, at: number): Count | null {
  const word = lowered[at] ?? ""
  const then = lowered[at + 1]
  if (word === "a" && (then === "dozen" || then === "hundred"))
    return { value: then === "dozen" ? 12 : 100, next: at + 2 }
  const value = countOf(word)
  if (value === null) return null
  if (then === "and" && lowered[at + 2] === "a" && lowered[at + 3] === "half")
    return { value: value + 0.5, next: at + 4 }
  if (then === "½") return { value: value + 0.5, next: at + 2 }
  if (then === "hundred") return { value: value * 100, next: at + 2 }
  return { value, next: at + 1 }
}
