/** Which words of a report are parts of names: the ground that phrases are cut on. */
import { isProper, tagNumber, tags } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import { bodyNouns, outletNouns } from "./body-nouns.ts"
import { groupNouns, roleNouns } from "./role-nouns.ts"
import { seatOf } from "./seats.ts"

export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Tests by tag number, since they stand in the innermost loops. */
export const flags = (names: string): Uint8Array => {
  const wanted = set(names)
  return Uint8Array.from(tags, (tag) => (wanted.has(tag) ? 1 : 0))
}

/** Days and months are written like names and are none. */
export const stops = set(`
monday tuesday wednesday thursday friday saturday sunday january february april june july august
september october november december today yesterday tomorrow tonight
mondays tuesdays wednesdays thursdays fridays saturdays sundays
`)
const openers = set("\" “ « ‘ '")
const POS = tagNumber("POS")
export const isNominal = flags("NN NNS NNP NNPS JJ JJR JJS CD FW")
/** Words of grammar are no names, even with a capital. */
const isGrammar = flags("DT PDT PRP PRP$ IN TO CC MD WDT WP WP$ WRB EX")
/** What the tagger takes a rare first name for: "Bo Lund". */
const isOdd = flags("NN FW UH")
const upper = /^(?:\p{Lu}|(?:al|el|an|as|ad|at|ash|az|ul|d'|d’)-?\p{Lu})/u

export const at = (column: readonly string[], i: number): string => column[i] ?? ""

/** Nouns of roles and bodies, which a capital does not make a name. */
export const isCommon = (word: string): boolean =>
  roleNouns.has(word) || bodyNouns.has(word) || outletNouns.has(word) || groupNouns.has(word)

/** Is this word part of a name? At the head of a sentence the tag must say so too. */
function isNamePart(t: Tagged, i: number): boolean {
  const word = at(t.words, i)
  const unit = word.charCodeAt(0)
  if (t.tag[i] === POS) return joinsPossessive(t, i)
  if (unit <= 0x39) return isCounted(t, i)
  if (unit >= 0x61 && unit <= 0x7a && !word.includes("-")) return false
  if (!upper.test(word) || stops.has(at(t.lowered, i))) return false
  const tag = t.tag[i] as number
  if (isProper[tag] === 1) return true
  // The apostrophe of "Workers' Federation" opens nothing.
  const isOpened = openers.has(at(t.words, i - 1)) && t.tag[i - 1] !== POS
  const opens = i === t.sentenceStart[i] || isOpened
  if (!opens) return isGrammar[tag] !== 1
  const lower = at(t.lowered, i)
  if (isNominal[tag] === 1 && seatOf(lower) !== undefined) return true
  if (i + 1 < t.count && seatOf(`${lower} ${t.lowered[i + 1]}`) !== undefined) return true
  return (
    isOdd[tag] === 1 &&
    !isCommon(lower) &&
    !groupNouns.has(lower) &&
    isProper[t.tag[i + 1] ?? 255] === 1
  )
}

/** "The Group of 77": the number belongs to the name. */
const isCounted = (t: Tagged, i: number): boolean =>
  at(t.words, i - 2) === "Group" && at(t.words, i - 1) === "of" && /^\d+$/.test(at(t.words, i))

/** "Fishermen's", "Women's": plurals that are owned by "'s" as a single is. */
const isOddPlural = (word: string): boolean => /(?:men|people|children)$/.test(word)

const joined = set(
  "union federation confederation association league guild alliance society syndicate",
)

/** "Dockers'", and whoever else has a league or union: "Skippers' League"; but "the Netherlands'". */
function ownsAsGroup({ lowered }: Tagged, i: number): boolean {
  const before = at(lowered, i - 1)
  return groupNouns.has(before) || (joined.has(at(lowered, i + 1)) && seatOf(before) === undefined)
}

/** "Dock Workers' Union" is one name; "the Netherlands' Prime Minister" is not. */
function joinsPossessive(t: Tagged, i: number): boolean {
  const before = at(t.lowered, i - 1)
  if (at(t.words, i).length > 1 ? !isOddPlural(before) : !ownsAsGroup(t, i)) return false
  return upper.test(at(t.words, i - 1)) && upper.test(at(t.words, i + 1))
}

/** A report's tokens with one more column, asked for again and again while phrases are cut. */
export interface Lettered extends Tagged {
  /** 1 where the word is part of a name. */
  readonly proper: Uint8Array
}

export function letter(t: Tagged): Lettered {
  const proper = new Uint8Array(t.count)
  for (let i = 0; i < t.count; i++) proper[i] = isNamePart(t, i) ? 1 : 0
  return { ...t, proper }
}

export const properAt = ({ proper }: Lettered, i: number): boolean => proper[i] === 1
