/** Noun phrases that may stand for somebody: their parts, read off the tags and the words. */
import { isProper, tagNumber, tags } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import { bodyNouns, outletNouns } from "./body-nouns.ts"
import { portfolioWords } from "./portfolio-words.ts"
import { femaleNames, maleNames } from "./given-names.ts"
import { courtesies, groupNouns, roleNouns } from "./role-nouns.ts"
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
  /** The name in lower case without article, as names are compared; null without a name. */
  readonly key: string | null
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
const beforeRoles = set("and with by from , ;")
const definite = set("the this that these those")
const indefinite = set(
  "a an some any another no several many most few each every one two three four",
)
const pronouns = set("he she they it we who")
const abstract = /(?:tion|ment|ing|ity|ance|ence|cy|ry|ure|ics|ade)$/

const openers = set("\" “ « ‘ '")
const POS = tagNumber("POS")
const OWN = tagNumber("PRP$")
const flags = (names: string): Uint8Array => {
  const wanted = set(names)
  return Uint8Array.from(tags, (tag) => (wanted.has(tag) ? 1 : 0))
}
const isNominal = flags("NN NNS NNP NNPS JJ JJR JJS CD FW")
/** Words of grammar are no names, even with a capital. */
const isGrammar = flags("DT PDT PRP PRP$ IN TO CC MD WDT WP WP$ WRB EX")
/** What the tagger takes a rare first name for: "Bo Lund". */
const isOdd = flags("NN FW UH")
const isParticiple = flags("VBN VBG")
const isDeterminer = flags("DT PDT")
const isFinite = flags("VBD VBZ VBP MD VB")
/** Tags a phrase may begin with; a few words may whatever their tag. */
const mayBegin = flags("NN NNS NNP NNPS JJ JJR JJS CD FW VBN VBG DT PDT PRP PRP$ WP")
const beginners = set("both either neither who he she it they we")

const upper = /^(?:\p{Lu}|(?:al|el|an|as|ad|at|ash|az|ul|d'|d’)-?\p{Lu})/u
const shouted = /^[\p{Lu}.&-]{2,7}$/u

const at = (column: readonly string[], i: number): string => column[i] ?? ""

const isCommon = (word: string): boolean =>
  roleNouns.has(word) || bodyNouns.has(word) || outletNouns.has(word)

/** Is this word part of a name? At the head of a sentence the tag must say so too. */
function isNamePart(t: Tagged, i: number): boolean {
  const word = at(t.words, i)
  const unit = word.charCodeAt(0)
  if (t.tag[i] === POS) return joinsPossessive(t, i)
  if (unit >= 0x61 && unit <= 0x7a && !word.includes("-")) return false
  if (!upper.test(word) || stops.has(at(t.lowered, i))) return false
  const tag = t.tag[i] as number
  if (isProper[tag] === 1) return true
  const opens = i === t.sentenceStart[i] || openers.has(at(t.words, i - 1))
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

/** "Dock Workers' Union" is one name; "the Netherlands' Prime Minister" is not. */
function joinsPossessive(t: Tagged, i: number): boolean {
  if (at(t.words, i).length > 1 || !groupNouns.has(at(t.lowered, i - 1))) return false
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

const isJoiner = (t: Lettered, i: number): boolean => {
  const word = at(t.lowered, i)
  return word === "of" || word === "for"
}

/** How far "of State", "for Water", "of International Trade and Industry" reach; else `i`. */
function joined(t: Lettered, i: number): number {
  if (!isJoiner(t, i) || !properAt(t, i - 1) || !properAt(t, i + 1)) return i
  const before = at(t.lowered, i - 1)
  if (roleNouns.has(before)) return portfolioEnd(t, i + 1)
  return bodyNouns.has(before) || before === "workers" ? i + 2 : i
}

function portfolioEnd(t: Lettered, from: number): number {
  let k = from + 1
  for (;;) {
    const and = at(t.lowered, k) === "and" ? 1 : 0
    if (!portfolioWords.has(at(t.lowered, k + and)) || !properAt(t, k + and)) return k
    k += and + 1
  }
}

/** "Trade and Industry Minister", "Mediation and Conciliation Service": one name, not two. */
function joinsByAnd(t: Lettered, i: number): boolean {
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
const isPressed = (t: Lettered, i: number): boolean =>
  properAt(t, i + 1) &&
  (properAt(t, i - 1) || beforeRoles.has(at(t.lowered, i - 1))) &&
  roleNouns.has(at(t.lowered, i))

/** "Striking seamen": the participle of a noun that follows, and no verb of its own. */
function describes(t: Lettered, i: number): boolean {
  if (isParticiple[t.tag[i] as number] !== 1 || isNominal[t.tag[i + 1] ?? 255] !== 1) return false
  return i === t.sentenceStart[i] || !properAt(t, i + 1)
}

function belongs(t: Lettered, i: number): boolean {
  if (properAt(t, i)) return true
  const word = at(t.lowered, i)
  if (isNominal[t.tag[i] as number] === 1) return !stops.has(word) && word !== "<" && word !== ">"
  if (isPressed(t, i)) return true
  return properAt(t, i + 1) ? particles.has(word) || describes(t, i) : describes(t, i)
}

/** Where the phrase's nouns end; a bracketed acronym inside belongs to it. */
function coreEnd(t: Lettered, from: number): { to: number; acronym: number } {
  let k = from
  let acronym = -1
  const last = t.sentenceEnd[from] as number
  while (k < last) {
    if (
      at(t.words, k) === "(" &&
      k > from &&
      shouted.test(at(t.words, k + 1)) &&
      at(t.words, k + 2) === ")"
    ) {
      acronym = k + 1
      k += 3
      if (properAt(t, k) || roleNouns.has(at(t.lowered, k))) continue
      break
    }
    if (belongs(t, k)) {
      k++
      continue
    }
    const reach = k > from ? joined(t, k) : k
    if (reach > k) k = reach
    else if (k > from && joinsByAnd(t, k)) k++
    else break
  }
  return { to: Math.min(k, last), acronym }
}

const isNameWord = (t: Lettered, k: number): boolean =>
  properAt(t, k) || (particles.has(at(t.lowered, k)) && properAt(t, k + 1))

/** Start of the run of name words that ends at `last`, its inner "of" and "and" taken along. */
function runStart(t: Lettered, from: number, last: number): number {
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
function innerName(t: Lettered, start: number, last: number): number {
  for (let k = start + 1; k < last; k++) {
    const given = at(t.lowered, k)
    const before = at(t.lowered, k - 1)
    if (!maleNames.has(given) && !femaleNames.has(given)) continue
    if (outletNouns.has(before) || bodyNouns.has(before)) return k
  }
  return start
}

/** Parts the nouns of a phrase: "Halvorran Foreign Minister | Ilse Karnow". */
function partsOf(t: Lettered, from: number, to: number): Parts {
  const last = to - 1
  if (!properAt(t, last)) return { head: last, name: null, titled: false }
  const start = runStart(t, from, last)
  for (let k = last - 1; k >= from; k--) {
    const word = at(t.lowered, k)
    if (!roleNouns.has(word) && !courtesies.has(word)) continue
    const after = Math.max(k + 1, joined(t, k + 1))
    if (after > last) return { head: k, name: null, titled: false }
    if (after >= start) return { head: k, name: [after, to], titled: true }
    break
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

/** A run of tokens in lower case, with blanks only where the text has them. */
export function keyOfRun(t: Tagged, from: number, to: number): string {
  let key = at(t.lowered, from)
  for (let k = from + 1; k < to; k++)
    key += (t.start[k] as number) > (t.end[k - 1] as number) ? ` ${t.lowered[k]}` : t.lowered[k]
  return key.startsWith("the ") ? key.slice(4) : key
}

interface Opening {
  readonly determiner: Determiner
  readonly possessive: number
  readonly words: number
}

function openingOf(t: Lettered, i: number): Opening {
  let k = i
  let determiner: Determiner = "none"
  let possessive = -1
  const word = at(t.lowered, k)
  if (word === "both" || word === "neither" || word === "either") determiner = "both"
  else if (definite.has(word) && isDeterminer[t.tag[k] as number] === 1) determiner = "definite"
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
function partitive(t: Lettered, i: number): Phrase | null {
  const word = at(t.lowered, i)
  if (word !== "one" || at(t.lowered, i + 1) !== "of") return null
  const inner = phraseAt(t, i + 2)
  if (inner === null || inner.pronoun || inner.name !== null) return null
  return { ...inner, from: i, determiner: "indefinite" }
}

function pronounAt(t: Lettered, i: number): Phrase | null {
  if (!pronouns.has(at(t.lowered, i))) return null
  const nothing = {
    head: -1,
    name: null,
    key: null,
    titled: false,
    acronym: -1,
    owner: null,
    possessive: -1,
  }
  return { from: i, to: i + 1, determiner: "none", words: i, pronoun: true, ...nothing }
}

/**
 * The noun phrase or pronoun that begins at a token; null when none does. A possessor is the
 * phrase's `owner`: the phrase begins where the possessor begins.
 */
export function phraseAt(t: Lettered, i: number): Phrase | null {
  const tag = t.tag[i] as number
  if (mayBegin[tag] !== 1 && !properAt(t, i) && !beginners.has(at(t.lowered, i))) return null
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
    const key = parts.name === null ? null : keyOfRun(t, parts.name[0], parts.name[1])
    const { head, name, titled } = parts
    const phrase: Phrase = {
      from: i,
      to,
      determiner,
      words,
      head,
      name,
      key,
      titled,
      acronym,
      owner,
      possessive,
      pronoun: false,
    }
    const owns = t.tag[to] === POS && !properAt(t, to) && t.sentence[to] === t.sentence[i]
    // "The Ministry of Trade (MOT) director": a body before the bracket owns what follows it.
    if (!owns && to === end) return phrase
    owner = phrase
    determiner = "possessive"
    possessive = -1
    words = owns ? to + 1 : to
  }
}

/** Does a verb follow, so that the phrase is likely a subject? */
export function verbFollows(t: Lettered, to: number): boolean {
  if (to >= t.count) return false
  const next = at(t.lowered, to).endsWith("ly") ? to + 1 : to
  return isFinite[t.tag[to] as number] === 1 || isFinite[t.tag[next] ?? 255] === 1
}
