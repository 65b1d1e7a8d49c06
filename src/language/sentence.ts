/** Splits tokens into paragraphs and sentences. */
import { mayEnd } from "./abbreviation.ts"
import { DIGIT, kind, startsUpper } from "./character.ts"
import { breaksNeeded } from "./paragraph.ts"
import type { Tokens } from "./token.ts"

const closers: ReadonlySet<string> = new Set(['"', "”", "’", "'", ")", "]", "»", "''"])
const openers: ReadonlySet<string> = new Set([
  '"',
  "“",
  "‘",
  "'",
  "(",
  "[",
  "@",
  "#",
  "—",
  "–",
  "-",
  "--",
  "$",
  "£",
  "€",
  "«",
  "„",
  "``",
  "''",
])
const starters: ReadonlySet<string> = new Set(
  "The He She It They But And In On At We I That This A An For If When After As His Her Their There Those These".split(
    " ",
  ),
)

const isStop = (word: string): boolean => stops.test(word[0] as string) && /^[.!?…]+$/.test(word)
const stops = /[.!?…]/

function canBegin(word: string): boolean {
  return startsUpper(word) || openers.has(word) || kind(word.charCodeAt(0)) === DIGIT
}

/** Does a sentence end before token `i`, given that token `i` stands in sentence `from`? */
function endsBefore(words: readonly string[], i: number, first: number): boolean {
  let last = i - 1
  while (last > first && closers.has(words[last] as string)) last--
  const word = words[last] as string
  const next = words[i] as string
  if (isStop(word)) return canBegin(next)
  return last === i - 1 && mayEnd(word) && starters.has(next)
}

/** Line breaks between two places of the text. */
function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10) || unit === 0x2029) breaks++
  }
  return breaks
}

export interface Boundaries {
  /** Number of the sentence and of the paragraph each token stands in; both count from 0. */
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
}

/** Numbers sentences and paragraphs; a sentence never crosses a paragraph. */
export function bound(text: string, tokens: Tokens): Boundaries {
  const { count, start, end, words } = tokens
  const sentence = new Int32Array(count)
  const paragraph = new Int32Array(count)
  const needed = breaksNeeded(text)
  let first = 0
  for (let i = 1; i < count; i++) {
    const from = end[i - 1] as number
    const to = start[i] as number
    const breaks = to > from && lineBreaks(text, from, to) >= needed
    const ends = breaks || (to > from && endsBefore(words, i, first))
    if (ends) first = i
    sentence[i] = (sentence[i - 1] as number) + (ends ? 1 : 0)
    paragraph[i] = (paragraph[i - 1] as number) + (breaks ? 1 : 0)
  }
  return { sentence, paragraph }
}
