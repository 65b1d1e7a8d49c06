/** The nearest noun or pronoun before a verb, as a class: people report, buildings seldom do. */
import { hashOf } from "../language/hash.ts"
import type { Segmented } from "../language/segment.ts"
import { isNoun, isPronoun, isProper, isVerb, tagNumber } from "../language/tag.ts"

const REACH = 10

// Classes are tens for the kind of subject, plus the source bin (0 to 8) where one is known.
export const NAME = 1000
export const PRONOUN = 2000
export const NOUN = 3000
const ADJACENT = 10_000
const AFTER_COMMA = 20_000
const QUOTE_BEFORE = 5
const NONE = 7

const pronouns: ReadonlyMap<number, number> = new Map(
  [
    ["he", 1],
    ["she", 1],
    ["they", 2],
    ["i", 3],
    ["we", 3],
    ["you", 4],
    ["who", 5],
    ["it", 6],
  ].map(([word, kind]) => [hashOf(word as string), kind as number]),
)
const COMMA = hashOf(",")
const closing: ReadonlySet<number> = new Set(['"', "”"].map(hashOf))
const POSSESSIVE_PRONOUN = tagNumber("PRP$")
const POSSESSIVE = tagNumber("POS")
const DETERMINER = tagNumber("DT")

type Columns = Pick<Segmented, "count" | "sentenceStart"> & {
  readonly lower: Int32Array
  readonly tag: Uint8Array
  readonly sourceBin: Uint8Array
}

export interface Subjects {
  readonly subject: Int32Array
  readonly subjectAt: Int32Array
}

function nominal({ lower, tag, sourceBin }: Columns, k: number): number {
  const t = tag[k] as number
  if (isProper[t]) return NAME + (sourceBin[k] as number)
  if (isPronoun[t]) return PRONOUN + (pronouns.get(lower[k] as number) ?? 7)
  return NOUN + (sourceBin[k] as number)
}

function commaBetween(lower: Int32Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (lower[k] === COMMA) return true
  return false
}

function ofVerb(columns: Columns, i: number): [number, number] {
  const { lower, tag, sentenceStart } = columns
  const stop = Math.max(sentenceStart[i] as number, i - REACH)
  for (let k = i - 1; k >= stop; k--) {
    const t = tag[k] as number
    if (isNoun[t] || isPronoun[t]) {
      const near = k === i - 1 ? ADJACENT : commaBetween(lower, k + 1, i) ? AFTER_COMMA : 0
      return [nominal(columns, k) + near, k]
    }
    if (closing.has(lower[k] as number)) return [QUOTE_BEFORE, -1]
  }
  return [NONE, -1]
}

/** 41 to 45: whose noun it is ("his demand", "Tarvenn's demand", "the demand", "demand"). */
function ofNoun({ tag, sentenceStart }: Columns, i: number): number {
  if (i - 1 < (sentenceStart[i] as number)) return 45
  const t = tag[i - 1]
  if (t === POSSESSIVE_PRONOUN) return 41
  if (t === POSSESSIVE) return 42
  return t === DETERMINER ? 43 : 44
}

/** Subject class of every verb and noun; other tokens have 0. */
export function subjects(columns: Columns): Subjects {
  const subject = new Int32Array(columns.count)
  const subjectAt = new Int32Array(columns.count).fill(-1)
  for (let i = 0; i < columns.count; i++) {
    const t = columns.tag[i] as number
    if (isVerb[t]) [subject[i], subjectAt[i]] = ofVerb(columns, i) as [number, number]
    else if (isNoun[t]) subject[i] = ofNoun(columns, i)
  }
  return { subject, subjectAt }
}

/** Kind of subject without distance and source bin: 1000 name, 2001.. pronoun, 3000 noun. */
export function subjectKind(subject: number): number {
  const near = subject % 10_000
  if (near >= NOUN) return NOUN
  return near >= NAME && near < PRONOUN ? NAME : near
}
