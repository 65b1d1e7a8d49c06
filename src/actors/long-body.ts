/** Names of bodies with "and" inside: "the Harbour and Allied Workers' Union". */
import type { TokenRun } from "../language/token-run.ts"
import { bodyNouns, outletNouns, stateBodies } from "./body-nouns.ts"
import { at, flags, type Lettered, properAt, set } from "./lettered.ts"
import { roleNouns } from "./role-nouns.ts"
import { seatOf } from "./seats.ts"

/** What such a name ends with. A ministry, a court or a house stands beside another body instead. */
const endings = set(`
  union unions association federation confederation council board exchange society authority
  institute agency chamber guild brotherhood workers employees operatives growers producers alliance
  service services fund company corporation group committee commission organisation organization
`)
/** Fields of work that are bodies too. */
const works = set(
  "rail railway railways port ports airline airlines hospital college university mail",
)
const unions = set("union brotherhood federation association society")
const acronym = /^\p{Lu}[\p{Lu}.&]+$/u
const possessive = /^['’]s?$/
const LONGEST = 10

/** A trade or a field ("Harbour", "Allied"), nobody who might speak beside the other. */
function isField(t: Lettered, k: number): boolean {
  const word = at(t.lowered, k)
  if (!properAt(t, k) || acronym.test(at(t.words, k)) || seatOf(word) !== undefined) return false
  return works.has(word) || !(roleNouns.has(word) || bodyNouns.has(word) || outletNouns.has(word))
}

/** How far "Rail, Maritime" or "Transport" before the "and" reach; -1 when no "and" follows. */
function andBehind(t: Lettered, from: number): number {
  let k = from
  while (isField(t, k)) k += at(t.words, k + 1) === "," && isField(t, k + 2) ? 2 : 1
  if (at(t.words, k) === ",") k++
  return k > from && /^(?:and|&)$/.test(at(t.lowered, k)) ? k : -1
}

/** The end of the words behind the "and", up to the noun that says what the body is; -1 without. */
function lastNoun(t: Lettered, from: number): number {
  let end = -1
  for (
    let k = from;
    k < from + LONGEST && (properAt(t, k) || possessive.test(at(t.words, k)));
    k++
  ) {
    if (stateBodies.has(at(t.lowered, k)) || seatOf(at(t.lowered, k)) !== undefined) return -1
    if (endings.has(at(t.lowered, k))) end = k + 1
  }
  return end
}

/** "National Union of Rail, ...": where the fields of a union begin. */
function fieldsOf(t: Lettered, from: number): number {
  for (let k = from; k < from + 4 && properAt(t, k); k++)
    if (unions.has(at(t.lowered, k)) && at(t.lowered, k + 1) === "of") return k + 2
  return from
}

const isAdjective = flags("JJ JJR JJS")

/** "The smaller Guards ...": where the name begins, an adjective in small letters left out. */
const nameStart = (t: Lettered, from: number): number =>
  !properAt(t, from) && isAdjective[t.tag[from] as number] === 1 ? from + 1 : from

/**
 * The name of a body that has "and" inside, when one begins at a token behind "the"; else null.
 * "The White House and State Department" and "the Dockers and the Pilots' Guild" are two.
 */
export function longBodyAt(t: Lettered, from: number): TokenRun | null {
  const start = nameStart(t, from)
  if (at(t.lowered, from - 1) !== "the" || !properAt(t, start)) return null
  const and = andBehind(t, fieldsOf(t, start))
  if (and < 0 || t.sentence[and] !== t.sentence[start]) return null
  const end = lastNoun(t, and + 1)
  return end < 0 ? null : [start, end]
}
