/** What is told of a verb by the words before it in its clause: negated, wished, and of whom. */
import { isNoun, isProper, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { isNegator } from "./negator.ts"
import type { Run } from "./run.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))
const unreal = list(
  "will would shall should may might could must can to hope want try aim expect seek hoping trying need",
)
const MODAL = tagNumber("MD")
const BASE = tagNumber("VB")
const PARTICIPLE = tagNumber("VBN")
const PRONOUN = tagNumber("PRP")
const others = list("they he she you")
const firstPersons = list("we i")
/** Common nouns that can decide something. */
const deciders = list(
  "side government union company ministry party group delegation country capital team member worker bank board council employer management minister president state nation king leader cabinet parliament army rebel fighter negotiator mediator bloc coalition movement firm carrier airline operator owner crew miner teacher driver nurse doctor pilot farmer fisherman producer exporter importer creditor lender investor shareholder court committee office people opposition alliance federation association authority administration regime militia",
)

/** How many words in a run of a clause negate it. */
export function negationsIn(tagged: Tagged, { from, to }: Run): number {
  let found = 0
  for (let i = from; i < to; i++) if (isNegator(tagged, i)) found++
  return found
}

/** "neither", "not ... nor" is one negation; two others cancel out ("never not", "nobody refuses"). */
export const isNegated = (tagged: Tagged, run: Run): boolean => negationsIn(tagged, run) % 2 === 1

/** Is what follows a run only willed, possible or hoped for? */
export function isUnreal({ lowered, lemmas, tag }: Tagged, { from, to }: Run): boolean {
  for (let i = from; i < to; i++)
    if (tag[i] === MODAL || unreal.has(lowered[i] as string) || unreal.has(lemmas[i] as string))
      return true
  return false
}

/** Words after which "to" and a verb are somebody's own doing: "ready to sign", "agreed to pay". */
const committing = list(
  "ready willing prepared able happy glad agree promise vow pledge threaten have need going intend plan decide continue about want vote offer set determined move refuse begin start",
)

/** A bare infinitive ("calls to accept") or a participle that hangs on a noun ("terms tabled"). */
export function isLooseVerb({ tag, lowered, lemmas }: Tagged, at: number): boolean {
  if (tag[at] === PARTICIPLE) return isNoun[tag[at - 1] as number] === 1
  if (tag[at] !== BASE || lowered[at - 1] !== "to") return false
  return !committing.has(lemmas[at - 2] ?? "") && !committing.has(lowered[at - 2] ?? "")
}

/** Does a modal verb stand in a run? */
export function hasModal({ tag }: Tagged, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (tag[i] === MODAL) return true
  return false
}

export const isModal = ({ tag }: Tagged, at: number): boolean => tag[at] === MODAL

/** "we"; "it" or "they"; a name; a noun for one who can decide something; a thing; nothing. */
export type Subject = "first" | "third" | "name" | "decider" | "other" | "none"

/** The subject that stands last before a verb. */
export function subjectBefore({ tag, lowered, lemmas }: Tagged, { from, to }: Run): Subject {
  for (let i = to - 1; i >= from; i--) {
    const t = tag[i] as number
    if (t === PRONOUN) return firstPersons.has(lowered[i] as string) ? "first" : "third"
    if (isProper[t]) return "name"
    if (isNoun[t]) return deciders.has(lemmas[i] as string) ? "decider" : "other"
  }
  return "none"
}

/**
 * Does somebody else do it? "They refuse", in a quotation, is said of others; in reported speech it
 * is the speakers themselves, who are never called "the company" there.
 */
export function isOfOthers(tagged: Tagged, clause: Run, at: number): boolean {
  if (tagged.quoteState[at] === 0) return false
  for (let i = at - 1; i >= clause.from; i--) {
    const t = tagged.tag[i] as number
    if (t === PRONOUN) return others.has(tagged.lowered[i] as string)
    if (isNoun[t]) return false
  }
  return false
}
