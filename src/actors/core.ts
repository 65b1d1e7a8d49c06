/** How far the nouns of a phrase reach: "Ministry of Trade and Industry", "Farouk al-Dassi". */
import { tagNumber } from "../language/tag.ts"
import { bodyNouns } from "./body-nouns.ts"
import { at, flags, isNominal, type Lettered, properAt, set, stops } from "./lettered.ts"
import { longBodyAt } from "./long-body.ts"
import { portfolioWords } from "./portfolio-words.ts"
import { roleNouns } from "./role-nouns.ts"

const particles = set(
  "de da do dos das di del della der den van von la le el al bin ibn ben bint abu ter ten zu af y",
)
const follows = set("familiar close privy aware present")
const beforeRoles = set("and with by from , ;")
const abstract = /(?:tion|ment|ing|ity|ance|ence|cy|ry|ure|ics|ade)$/
const shouted = /^[\p{Lu}.&-]{2,7}$/u
const NNPS = tagNumber("NNPS")
const isParticiple = flags("VBN VBG")

const isJoiner = (t: Lettered, i: number): boolean => {
  const word = at(t.lowered, i)
  return word === "of" || word === "for"
}

/** How far "of State", "for Water", "of Rural Health and Hygiene" reach; else `i`. */
export function joined(t: Lettered, i: number): number {
  if (!isJoiner(t, i) || !properAt(t, i - 1)) return i
  const before = at(t.lowered, i - 1)
  if (at(t.lowered, i + 1) === "the") return joinsArticle(t, i) ? i + 3 : i
  if (!properAt(t, i + 1)) return i
  if (roleNouns.has(before)) return portfolioEnd(t, i + 1)
  return bodyNouns.has(before) || before === "workers" ? i + 2 : i
}

/** "Conference of the Parties", "Lions of the North"; not "Presidents of the Republic". */
function joinsArticle(t: Lettered, i: number): boolean {
  const before = at(t.lowered, i - 1)
  if (at(t.lowered, i) !== "of" || !properAt(t, i + 2)) return false
  return bodyNouns.has(before) || (t.tag[i - 1] === NNPS && !roleNouns.has(before.slice(0, -1)))
}

function portfolioEnd(t: Lettered, from: number): number {
  let k = from + 1
  for (;;) {
    const and = at(t.lowered, k) === "and" ? 1 : 0
    if (!portfolioWords.has(at(t.lowered, k + and)) || !properAt(t, k + and)) return k
    k += and + 1
  }
}

/** "Rural Health and Hygiene Minister", "Grain and Seed Exchange": one name, not two. */
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

/** "U.N. envoy Ilmar": the tagger may take the role for a verb. */
export const isPressed = (t: Lettered, i: number): boolean =>
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

const isBracketed = ({ words }: Lettered, k: number): boolean =>
  at(words, k) === "(" && at(words, k + 2) === ")" && shouted.test(at(words, k + 1))

/** Where the phrase's nouns end; a bracketed acronym inside belongs to it. */
export function coreEnd(t: Lettered, from: number): { to: number; acronym: number } {
  let k = longBodyAt(t, from)?.[1] ?? from
  let acronym = -1
  const last = t.sentenceEnd[from] as number
  while (k < last) {
    if (belongs(t, k)) k++
    else if (k === from) break
    else if (isBracketed(t, k)) {
      acronym = k + 1
      k += 3
      if (!properAt(t, k) && !roleNouns.has(at(t.lowered, k))) break
    } else if (joined(t, k) > k) k = joined(t, k)
    else if (joinsByAnd(t, k)) k++
    else break
  }
  const to = Math.min(k, last)
  // "An official familiar with": the tagger may take the noun for one more adjective.
  return { to: to - from > 1 && follows.has(at(t.lowered, to - 1)) ? to - 1 : to, acronym }
}

const isNameWord = (t: Lettered, k: number): boolean =>
  properAt(t, k) || (particles.has(at(t.lowered, k)) && properAt(t, k + 1))

/** Start of the run of name words that ends at `last`, its inner "of" and "and" taken along. */
export function runStart(t: Lettered, from: number, last: number): number {
  let k = last
  while (k > from) {
    if (isNameWord(t, k - 1)) k--
    else if (k - 2 > from && joined(t, k - 2) === k + 1) k -= 3
    else if (k - 1 > from && (joined(t, k - 1) > k - 1 || joinsByAnd(t, k - 1))) k -= 2
    else break
  }
  return k
}
