/** Cuts a text into tokens with exact UTF-16 offsets. */
import type { Span } from "../text/span.ts"
import { takesStop } from "./abbreviation.ts"
import { DIGIT, isHighSurrogate, isLowSurrogate, kind, LETTER, SPACE } from "./character.ts"

/** Tokens as columns: token `i` is `text.slice(start[i], end[i])`, which is `words[i]`. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly words: readonly string[]
}

const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const HYPHEN = 0x2d
const STOP = 0x2e

const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === CURLY_APOSTROPHE
const isHyphen = (unit: number): boolean => unit === HYPHEN || unit === 0x2010 || unit === 0x2011

const isWordUnit = (unit: number): boolean => {
  const found = kind(unit || 32)
  return found === LETTER || found === DIGIT
}

/** End of a word, inner digits and hyphens included ("cease-fire", "G20", "mid-2026"). */
function endOfWord(text: string, from: number): number {
  let at = from
  for (;;) {
    while (isWordUnit(text.charCodeAt(at))) at++
    if (!isHyphen(text.charCodeAt(at)) || !isWordUnit(text.charCodeAt(at + 1))) return at
    at++
  }
}

/** End of a number: "1,200", "3.5", "10:30", "20km", "60-day". */
function endOfNumber(text: string, from: number): number {
  let at = from
  for (;;) {
    while (at < text.length && kind(text.charCodeAt(at)) === DIGIT) at++
    const unit = text.charCodeAt(at)
    const joins = unit === STOP || unit === 0x2c || unit === 0x3a
    if (!joins || kind(text.charCodeAt(at + 1) || 32) !== DIGIT) break
    at++
  }
  while (at < text.length && kind(text.charCodeAt(at)) === LETTER) at++
  const measures = isHyphen(text.charCodeAt(at)) && kind(text.charCodeAt(at + 1) || 32) === LETTER
  return measures ? endOfWord(text, at) : at
}

/** End of "U.S." or "a.m." from its first letter, or -1. */
function endOfInitials(text: string, from: number): number {
  let at = from
  while (isAsciiLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === STOP) at += 2
  return at - from >= 4 ? at : -1
}

const isAsciiLetter = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

/** End of a run of one repeated mark ("...", "--"), doubled quote ('' or ``), or one character. */
function endOfMark(text: string, from: number): number {
  const unit = text.charCodeAt(from)
  if (unit === STOP || unit === HYPHEN) {
    let at = from + 1
    while (text.charCodeAt(at) === unit) at++
    return at
  }
  const next = text.charCodeAt(from + 1)
  if ((unit === APOSTROPHE || unit === 0x60) && next === unit) return from + 2
  return isHighSurrogate(unit) && isLowSurrogate(next) ? from + 2 : from + 1
}

/** Marks after an address are the sentence's, but for a bracket that was opened inside it. */
function endOfLink(text: string, from: number): number {
  let at = from
  while (at < text.length && kind(text.charCodeAt(at)) !== SPACE) at++
  const after = text.slice(from, at).includes("(") ? /[.,;:!?'"’”»\]>]/ : /[.,;:!?'"’”»\]>)]/
  while (after.test(text[at - 1] as string)) at--
  return at
}

/** End of an address or handle: runs to the next white space, or over word characters. */
function endOfAddress(text: string, from: number): number {
  const unit = text.charCodeAt(from)
  if (unit === 0x68 && (text.startsWith("http://", from) || text.startsWith("https://", from)))
    return endOfLink(text, from)
  if (unit !== 0x40 && unit !== 0x23) return -1
  let at = from + 1
  while (/\w/.test(text[at] ?? " ")) at++
  return at > from + 1 ? at : -1
}

/** Length of a clitic ('s, 're, 've, 'll, 'd, 'm) that begins at an apostrophe, or 0. */
function cliticLength(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return 0
  const tail = text.slice(at + 1, at + 4).toLowerCase()
  const match = /^(?:s|d|m|re|ve|ll)(?![\p{L}\p{N}])/u.exec(tail)
  return match ? 1 + match[0].length : 0
}

/** "don't" is "do" + "n't"; returns where "n't" begins, or -1. */
function negationStart(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 32
  if (last !== 0x6e || end - start < 2 || !isApostrophe(text.charCodeAt(end))) return -1
  const t = text.charCodeAt(end + 1) | 32
  const after = kind(text.charCodeAt(end + 2) || 32)
  return t === 0x74 && after !== LETTER && after !== DIGIT ? end - 1 : -1
}

/** End of a word joined by apostrophes ("O'Malley", "Qal'at", "o'clock"), its clitic left out. */
function endOfJoinedWord(text: string, from: number): number {
  let end = endOfWord(text, from)
  while (isApostrophe(text.charCodeAt(end)) && kind(text.charCodeAt(end + 1) || 32) === LETTER) {
    if (cliticLength(text, end) > 0 || negationStart(text, from, end) > 0) break
    end = endOfWord(text, end + 1)
  }
  return end
}

/** Does a clitic stand here, straight after a word, a number or a short form ("the U.S.'s")? */
function cliticAfter(text: string, at: number): number {
  const before = text.charCodeAt(at - 1)
  return isWordUnit(before) || before === STOP ? cliticLength(text, at) : 0
}

/** Does a number stand after the full stop ("No. 7")? */
const numberFollows = (text: string, stop: number): boolean =>
  kind(text.charCodeAt(text[stop + 1] === " " ? stop + 2 : stop + 1) || 32) === DIGIT

/**
 * Cuts a text into tokens: clitics split off, hyphens, abbreviations and numbers kept whole.
 * Nothing inside `skipped` (furniture, in text order) becomes a token.
 *
 * ```ts
 * tokenize("Mr. Oduya didn't agree.", []).words // ["Mr.", "Oduya", "did", "n't", "agree", "."]
 * ```
 */
export function tokenize(text: string, skipped: readonly Span[]): Tokens {
  const columns = new Columns(text)
  let skip = 0
  for (let at = 0; at < text.length;) {
    while (skip < skipped.length && (skipped[skip] as Span).end <= at) skip++
    const hole = skipped[skip]
    if (hole && at >= hole.start) at = Math.max(hole.end, at + 1)
    else if (kind(text.charCodeAt(at)) === SPACE) at++
    else at = columns.take(at)
  }
  return columns.finish()
}

/** Grows the columns of `Tokens` while the text is scanned. */
class Columns {
  private readonly start: number[] = []
  private readonly end: number[] = []
  private readonly words: string[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Takes the token (or tokens) that begin at `at`; returns where they end. */
  take(at: number): number {
    const { text } = this
    const address = endOfAddress(text, at)
    if (address > 0) return this.push(at, address)
    const first = kind(text.charCodeAt(at))
    if (first === DIGIT) return this.push(at, endOfNumber(text, at))
    if (first === LETTER) return this.takeWord(at)
    const clitic = cliticAfter(text, at)
    if (clitic > 0) return this.push(at, at + clitic)
    return this.push(at, endOfMark(text, at))
  }

  private takeWord(at: number): number {
    const { text } = this
    const initials = endOfInitials(text, at)
    if (initials > 0) return this.push(at, initials)
    const end = endOfJoinedWord(text, at)
    const negation = negationStart(text, at, end)
    if (negation > 0) return this.push(this.push(at, negation), end + 2)
    const stop = text.charCodeAt(end) === STOP && text.charCodeAt(end + 1) !== STOP
    return this.push(
      at,
      stop && takesStop(text.slice(at, end), numberFollows(text, end)) ? end + 1 : end,
    )
  }

  private push(from: number, to: number): number {
    this.start.push(from)
    this.end.push(to)
    this.words.push(this.text.slice(from, to))
    return to
  }

  finish(): Tokens {
    const { start, end, words } = this
    return {
      count: words.length,
      start: Int32Array.from(start),
      end: Int32Array.from(end),
      words,
    }
  }
}
