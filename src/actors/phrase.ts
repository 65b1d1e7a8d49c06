/** Noun phrases that may stand for somebody: their parts, read off the tags and the words. */
import { isProper, tagNumber } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import { bodyNouns, outletNouns } from "./body-nouns.ts"
import { portfolioWords } from "./portfolio-words.ts"
import { femaleNames, maleNames } from "./given-names.ts"
import { courtesies, roleNouns } from "./role-nouns.ts"
import { seatOf } from "./seats.ts"

export type Determiner = "definite" | "indefinite" | "possessive" | "both" | "none"

/** A noun phrase as runs of tokens, half-open; -1 where a part is missing. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly determiner: Determiner
  /** First token after determiners and possessors. */
  readonly words: number
  /** The noun that says what it is ("minister", "union"), before a name or alone. */
  readonly head: number
  readonly name: readonly [number, number] | null
  /** Did a role, or only a courtesy, stand straight before the name? */
  readonly titled: boolean
  readonly acronym: number
  /** The possessor's phrase: "the union" in "the union's negotiator". */
  readonly owner: Phrase | null
  /** The token of "his", "their"; -1. */
  readonly possessive: number
  readonly pronoun: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const particles = set(
  "de da do dos das di del della der den van von la le el al bin ibn ben bint abu ter ten zu af y del",
)
const stops = set(`
monday tuesday wednesday thursday friday saturday sunday january february april june july august
september october november december today yesterday tomorrow tonight
`)
const definite = set("the this that these those")
const indefinite = set(
  "a an some any another no several many most few each every one two three four",
)
const pronouns = set("he she they it we who")
const abstract = /(?:tion|ment|ing|ity|ance|ence|cy|ry|ure|ics|ade)$/

const number = (tag: string): number => tagNumber(tag)
const POS = number("POS")
const nominal = new Set(["NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "FW"].map(number))
const participles = new Set(["VBN", "VBG"].map(number))
const determiners = new Set(["DT", "PDT"].map(number))
const OWN = number("PRP$")
const verbs = new Set(["VBD", "VBZ", "VBP", "MD", "VB"].map(number))

const upper = /^(?:\p{Lu}|(?:al|el|an|as|ad|at|ash|az|ul|d'|d’)-?\p{Lu})/u
const shouted = /^[\p{Lu}.&-]{2,7}$/u

const at = (column: readonly string[], i: number): string => column[i] ?? ""

/** Is this word part of a name? At the head of a sentence the tag must say so too. */
export function properAt(t: Tagged, i: number): boolean {
  if (i < 0 || i >= t.count || !upper.test(at(t.words, i))) return false
  const tag = t.tag[i] as number
  if (isProper[tag] === 1) return !stops.has(at(t.lowered, i))
  const opens = i === t.sentenceStart[i] || /^["“«‘']$/.test(at(t.words, i - 1))
  if (!nominal.has(tag) || stops.has(at(t.lowered, i))) return false
  return !opens || seatOf(at(t.lowered, i)) !== undefined
}

const isJoiner = (t: Tagged, i: number): boolean => {
  const word = at(t.lowered, i)
  return word === "of" || word === "for"
}

/** How far "of State", "for Water", "of International Trade and Industry" reach; else `i`. */
function joined(t: Tagged, i: number): number {
  if (!isJoiner(t, i) || !properAt(t, i - 1) || !properAt(t, i + 1)) return i
  const before = at(t.lowered, i - 1)
  if (roleNouns.has(before)) return portfolioEnd(t, i + 1)
  return bodyNouns.has(before) || before === "workers" ? i + 2 : i
}

function portfolioEnd(t: Tagged, from: number): number {
  let k = from + 1
  for (;;) {
    const and = at(t.lowered, k) === "and" ? 1 : 0
    if (!portfolioWords.has(at(t.lowered, k + and)) || !properAt(t, k + and)) return k
    k += and + 1
  }
}

/** "Trade and Industry Minister", "Mediation and Conciliation Service": one name, not two. */
function joinsByAnd(t: Tagged, i: number): boolean {
  const word = at(t.lowered, i)
  if ((word !== "and" && word !== "&") || !properAt(t, i - 1) || !properAt(t, i + 1)) return false
  const before = at(t.lowered, i - 1)
  if (word === "&") return true
  if (!portfolioWords.has(before) && !abstract.test(before)) return false
  const next = at(t.lowered, i + 1)
  if (portfolioWords.has(next)) return true
  const after = at(t.lowered, i + 2)
  return bodyNouns.has(after) || roleNouns.has(after)
}

/** "U.N. envoy Staffan": the tagger may take the role for a verb. */
const isPressed = (t: Tagged, i: number): boolean =>
  roleNouns.has(at(t.lowered, i)) && properAt(t, i - 1) && properAt(t, i + 1)

/** "Striking seamen": the participle of a noun that follows, and no verb of its own. */
function describes(t: Tagged, i: number): boolean {
  if (!participles.has(t.tag[i] as number) || !nominal.has(t.tag[i + 1] ?? 255)) return false
  return i === t.sentenceStart[i] || !properAt(t, i + 1)
}

function belongs(t: Tagged, i: number): boolean {
  if (properAt(t, i)) return true
  const word = at(t.lowered, i)
  if (stops.has(word) || word === "<" || word === ">") return false
  if (nominal.has(t.tag[i] as number) || isPressed(t, i)) return true
  return particles.has(word) ? properAt(t, i + 1) : describes(t, i)
}

/** Where the phrase's nouns end; a bracketed acronym inside belongs to it. */
function coreEnd(t: Tagged, from: number): { to: number; acronym: number } {
  let k = from
  let acronym = -1
  const last = t.sentenceEnd[from] as number
  while (k < last) {
    if (
      k > from &&
      at(t.words, k) === "(" &&
      shouted.test(at(t.words, k + 1)) &&
      at(t.words, k + 2) === ")"
    ) {
      acronym = k + 1
      k += 3
      if (properAt(t, k) || roleNouns.has(at(t.lowered, k))) continue
      break
    }
    const reach = k > from ? joined(t, k) : k
    if (reach > k) k = reach
    else if (k > from && joinsByAnd(t, k)) k++
    else if (belongs(t, k)) k++
    else break
  }
  return { to: Math.min(k, last), acronym }
}

const isNameWord = (t: Tagged, k: number): boolean =>
  properAt(t, k) || (particles.has(at(t.lowered, k)) && properAt(t, k + 1))

const isCommon = (word: string): boolean =>
  roleNouns.has(word) || bodyNouns.has(word) || outletNouns.has(word)

/** Start of the run of name words that ends at `last`, its inner "of" and "and" taken along. */
function runStart(t: Tagged, from: number, last: number): number {
  let k = last
  while (k > from) {
    if (isNameWord(t, k - 1)) k--
    else if (k - 1 > from && (joined(t, k - 1) > k - 1 || joinsByAnd(t, k - 1))) k -= 2
    else break
  }
  return k
}

interface Parts {
  readonly head: number
  readonly name: readonly [number, number] | null
  readonly titled: boolean
}

/** "The Courier Tamsin Orlo": a name that begins inside a run of names, after a body's. */
function innerName(t: Tagged, start: number, last: number): number {
  for (let k = start + 1; k < last; k++) {
    const given = at(t.lowered, k)
    const before = at(t.lowered, k - 1)
    if (!maleNames.has(given) && !femaleNames.has(given)) continue
    if (outletNouns.has(before) || bodyNouns.has(before)) return k
  }
  return start
}

/** Parts the nouns of a phrase: "Halvorran Foreign Minister | Ilse Karnow". */
function partsOf(t: Tagged, from: number, to: number): Parts {
  const last = to - 1
  if (!properAt(t, last)) return { head: last, name: null, titled: false }
  const start = runStart(t, from, last)
  for (let k = last - 1; k >= from; k--) {
    const word = at(t.lowered, k)
    if (!roleNouns.has(word) && !courtesies.has(word)) continue
    const after = Math.max(k + 1, start, joined(t, k + 1) > k + 1 ? joined(t, k + 1) : 0)
    if (after <= last)
      return { head: k, name: [after, to], titled: after === k + 1 || after > start }
    return { head: k, name: null, titled: false }
  }
  const word = at(t.lowered, last)
  if (last === start && isCommon(word)) return { head: last, name: null, titled: false }
  if (roleNouns.has(word) && !/^[A-Z]{2,3}$/.test(at(t.words, start)) && last > start)
    return { head: last, name: null, titled: false }
  const inner = innerName(t, start, last)
  if (inner > start) return { head: inner - 1, name: [inner, to], titled: true }
  const before = start - 1
  return { head: before >= from ? before : -1, name: [start, to], titled: false }
}

interface Opening {
  readonly determiner: Determiner
  readonly possessive: number
  readonly words: number
}

function openingOf(t: Tagged, i: number): Opening {
  let k = i
  let determiner: Determiner = "none"
  let possessive = -1
  const word = at(t.lowered, k)
  if (word === "both" || word === "neither" || word === "either") determiner = "both"
  else if (definite.has(word) && determiners.has(t.tag[k] as number)) determiner = "definite"
  else if (indefinite.has(word)) determiner = "indefinite"
  if (determiner !== "none") k++
  if ((word === "both" || word === "all") && at(t.lowered, k) === "the") k++
  if (t.tag[k] === OWN) {
    possessive = k++
    determiner = "possessive"
  }
  return { determiner, possessive, words: k }
}

/** "One of their leaders": one person, described by the many. */
function partitive(t: Tagged, i: number): Phrase | null {
  const word = at(t.lowered, i)
  if (word !== "one" || at(t.lowered, i + 1) !== "of") return null
  const inner = phraseAt(t, i + 2)
  if (inner === null || inner.pronoun || inner.name !== null) return null
  return { ...inner, from: i, determiner: "indefinite" }
}

function pronounAt(t: Tagged, i: number): Phrase | null {
  if (!pronouns.has(at(t.lowered, i))) return null
  const nothing = { head: -1, name: null, titled: false, acronym: -1, owner: null, possessive: -1 }
  return { from: i, to: i + 1, determiner: "none", words: i, pronoun: true, ...nothing }
}

/**
 * The noun phrase or pronoun that begins at a token; null when none does. A possessor is the
 * phrase's `owner`: the phrase begins where the possessor begins.
 */
export function phraseAt(t: Tagged, i: number): Phrase | null {
  const pronoun = pronounAt(t, i) ?? partitive(t, i)
  if (pronoun !== null) return pronoun
  let { determiner, possessive, words } = openingOf(t, i)
  let owner: Phrase | null = null
  for (;;) {
    if (words >= t.count || t.sentence[words] !== t.sentence[i]) return owner
    const { to: end, acronym } = coreEnd(t, words)
    if (end === words) return owner
    const to = acronym < 0 ? end : acronym + 2
    const parts = partsOf(t, words, acronym < 0 ? end : acronym - 1)
    const phrase: Phrase = {
      from: i,
      to,
      determiner,
      possessive,
      words,
      ...parts,
      acronym,
      owner,
      pronoun: false,
    }
    const owns = t.tag[to] === POS && t.sentence[to] === t.sentence[i]
    // "The Ministry of Trade (MOT) director": a body before the bracket owns what follows it.
    if (!owns && to === end) return phrase
    owner = phrase
    determiner = "possessive"
    possessive = -1
    words = owns ? to + 1 : to
  }
}

/** Does a verb follow, so that the phrase is likely a subject? */
export function verbFollows(t: Tagged, to: number): boolean {
  if (to >= t.count) return false
  return (
    verbs.has(t.tag[to] as number) ||
    (at(t.lowered, to).endsWith("ly") && verbs.has(t.tag[to + 1] ?? 255))
  )
}
