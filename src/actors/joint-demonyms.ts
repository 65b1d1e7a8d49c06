/** Several demonyms before one noun: "Swedish, Danish and Polish ministers". */
import { at, flags, isCommon, isNominal, type Lettered, properAt } from "./lettered.ts"
import { seatOf } from "./seats.ts"

const acronym = /^\p{Lu}[\p{Lu}.]{1,4}$/u
const ending = /(?:an|ese|ish|ite|ch|ic|i)$/
const isAdjective = flags("JJ NNP")

/** A word that tells of which state or body: "French", "Tarvennite", "U.S.". */
function isDemonym(t: Lettered, k: number): boolean {
  if (!properAt(t, k)) return false
  const seat = seatOf(at(t.lowered, k))
  if (seat !== undefined) return seat.form === "demonym" || acronym.test(at(t.words, k))
  return isAdjective[t.tag[k] as number] === 1 && ending.test(at(t.lowered, k))
}

/** "Chinese officials", "German Foreign Ministers": the noun they all stand before. */
const nounFollows = (t: Lettered, k: number): boolean =>
  isNominal[t.tag[k] ?? 255] === 1 && (!properAt(t, k) || isCommon(singular(at(t.lowered, k))))

const singular = (word: string): string => word.replace(/s$/, "")

/** Token of the last demonym of several that begin here; `from` itself when they are not several. */
export function lastDemonym(t: Lettered, from: number): number {
  const next = at(t.lowered, from + 1)
  if ((next !== "," && next !== "and") || !isDemonym(t, from)) return from
  let k = from
  while (at(t.words, k + 1) === "," && isDemonym(t, k + 2)) k += 2
  const and = at(t.words, k + 1) === "," ? k + 2 : k + 1
  if (at(t.lowered, and) !== "and" || !isDemonym(t, and + 1)) return from
  return nounFollows(t, and + 2) ? and + 1 : from
}
