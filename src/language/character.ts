/** What kind of character a UTF-16 code unit is, from a table filled as characters are met. */

export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const OTHER = 4

const table = new Uint8Array(65536)

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit)
  if (/\s/u.test(character)) return SPACE
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return DIGIT
  return OTHER
}

/** Kind of one code unit: SPACE, LETTER (marks included), DIGIT or OTHER. */
export function kind(unit: number): number {
  const known = table[unit] as number
  return known === 0 ? (table[unit] = kindOf(unit)) : known
}

export const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
export const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

const upper = /^\p{Lu}/u
export const startsUpper = (word: string): boolean => {
  const unit = word.charCodeAt(0)
  if (unit < 128) return unit >= 65 && unit <= 90
  return upper.test(word)
}
