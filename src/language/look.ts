/**
 * The look of a word as one that may be a name: has it a capital, does it begin a sentence, and is
 * it common, that is, also written small? A capital at the beginning tells nothing by itself.
 */
import type { WordForm } from "./word.ts"

const COMMON_BITS = 18
const SHIFT = 32 - COMMON_BITS

/** Number of 32-bit words in a set of common words. */
export const COMMON_SIZE = 1 << (COMMON_BITS - 5)

/** Words that are written small too, a bit a hash of the word in lower case. */
export type CommonWords = Int32Array

export function addCommon(common: CommonWords, lowerHash: number): void {
  const bucket = lowerHash >>> SHIFT
  common[bucket >>> 5] = (common[bucket >>> 5] as number) | (1 << (bucket & 31))
}

export function isCommon(common: CommonWords, lowerHash: number): boolean {
  const bucket = lowerHash >>> SHIFT
  return (((common[bucket >>> 5] as number) >>> (bucket & 31)) & 1) === 1
}

const STRAIGHT = 39

/** Has the word a capital at its beginning? An apostrophe that `lower` made straight is none. */
export const isCapital = ({ word, lower }: WordForm): boolean => {
  const begin = lower.charCodeAt(0)
  return begin !== STRAIGHT && word.charCodeAt(0) !== begin
}

/** 0 small or no letter; 1, 2 capital inside a sentence; 3, 4 at its beginning; even if common. */
export const lookOf = (form: WordForm, first: boolean, common: boolean): number =>
  isCapital(form) ? 1 + (first ? 2 : 0) + (common ? 1 : 0) : 0

/** The look of every word; a quotation mark before it does not keep a word from being the first. */
export function looksOf(
  forms: readonly WordForm[],
  sentenceStart: Int32Array,
  isKnown: (form: WordForm) => boolean,
): Uint8Array {
  const looks = new Uint8Array(forms.length)
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] as WordForm
    if (!isCapital(form)) continue
    const start = sentenceStart[i] as number
    const first = start === i || (start === i - 1 && forms[start]?.mark === 1)
    looks[i] = lookOf(form, first, isKnown(form))
  }
  return looks
}
