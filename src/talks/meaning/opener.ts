/** The words that open a clause, and what kind of clause they open. */
import { isNoun, isProper, tagNumber, tags } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Run } from "./run.ts"

/** "main" says something; what is under a condition, a time or a noun does not. */
export type ClauseKind = "main" | "condition" | "subordinate"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))
const always = list(
  "because while whereas although though whether who which whose whom whenever wherever whoever whatever lest",
)
/** Prepositions as well as conjunctions: a clause only when a finite verb follows soon. */
const sometimes = list("until till before after since once when where why how as")
const coordinators = list("and or nor yet so")
/** Nouns whose "that" clause tells what they are about. */
const tellers = list(
  "fact view belief claim report news idea hope accusation allegation demand condition sense point doubt feeling impression suggestion statement word assurance guarantee promise warning",
)
const finite: ReadonlySet<number> = new Set(["VBD", "VBZ", "VBP", "MD"].map(tagNumber))
const subjects: ReadonlySet<number> = new Set(["PRP", "EX"].map(tagNumber))
const determiners: ReadonlySet<number> = new Set(["DT", "PRP$", "CD"].map(tagNumber))

export const isFinite = ({ tag }: Tagged, at: number): boolean => finite.has(tag[at] as number)

/** Does a finite verb stand in the next words, before the clause is over? */
function isClause(tagged: Tagged, { from, to }: Run, reach: number): boolean {
  for (let i = from; i < Math.min(to, from + reach); i++) {
    if (isFinite(tagged, i)) return true
    if (/^[,;:.—–]/.test(tagged.lowered[i] as string)) return false
  }
  return false
}

/** "that" after a verb begins what is said; after most nouns it hangs on them. */
function kindOfThat({ tag, lemmas }: Tagged, at: number, from: number): ClauseKind | null {
  if (at === from) return "main"
  const own = tags[tag[at] as number]
  if (own === "WDT") return "subordinate"
  if (own !== "IN") return null
  const hangs = isNoun[tag[at - 1] as number] && !tellers.has(lemmas[at - 1] as string)
  return hangs ? "subordinate" : "main"
}

/** "... provided forty shops are sold": a participle with no helping verb, and a verb to come. */
const isLoneParticiple = (tagged: Tagged, at: number): boolean =>
  tags[tagged.tag[at] as number] === "VBN" &&
  !["be", "have"].includes(tagged.lemmas[at - 1] ?? "") &&
  isClause(tagged, { from: at + 1, to: tagged.count }, 7)

/** ", he added, provided the islands did the same": set off by a comma, with a subject and a verb. */
const stipulates = (tagged: Tagged, at: number): boolean =>
  tagged.lowered[at - 1] === "," &&
  ["DT", "PRP", "NNP", "NNS"].includes(tags[tagged.tag[at + 1] ?? 255] ?? "") &&
  isClause(tagged, { from: at + 1, to: tagged.count }, 7)

const assumed = list("that it they we both all")

/** "if", "unless", "on condition that", "as long as", "in exchange for". */
export function opensCondition(tagged: Tagged, at: number): boolean {
  const { lowered } = tagged
  const next = lowered[at + 1] ?? ""
  const third = lowered[at + 2] ?? ""
  switch (lowered[at]) {
    case "if":
    case "unless":
      return true
    case "on":
      return next === "condition" && (third === "that" || third === "of")
    case "as":
    case "so":
      return next === "long" && third === "as"
    case "provided":
    case "providing":
    case "assuming":
      return assumed.has(next) || isLoneParticiple(tagged, at) || stipulates(tagged, at)
    case "only":
      return next === "if" || next === "after" || next === "when" || next === "once"
    case "depending":
      return next === "on"
    case "in":
      return (next === "return" || next === "exchange") && third === "for"
    default:
      return false
  }
}

/** "even if", "as if", "if not", "if any": no condition is set. */
const isIdle = ({ lowered }: Tagged, at: number): boolean =>
  ["even", "as"].includes(lowered[at - 1] ?? "") ||
  ["not", "any", "anything", "necessary", "possible", "so", "only", "ever"].includes(
    lowered[at + 1] ?? "",
  )

/** The kind of clause the word at `at` opens, null when it opens none. */
export function kindOpenedAt(tagged: Tagged, at: number, { from, to }: Run): ClauseKind | null {
  const word = tagged.lowered[at] as string
  if (opensCondition(tagged, at)) return isIdle(tagged, at) ? "subordinate" : "condition"
  if (always.has(word)) return "subordinate"
  if (word === "that") return kindOfThat(tagged, at, from)
  if (!sometimes.has(word) || !isClause(tagged, { from: at + 1, to }, 9)) return null
  return word === "once" ? "condition" : "subordinate"
}

/** A coordinator begins a clause when a subject with its verb, or a finite verb, follows it. */
export function coordinates(tagged: Tagged, at: number, to: number): boolean {
  const { tag, lowered } = tagged
  if (lowered[at] === "but") return true
  if (!coordinators.has(lowered[at] as string) || at + 1 >= to) return false
  const next = tag[at + 1] as number
  if (finite.has(next) || subjects.has(next)) return true
  const begins = determiners.has(next) || isProper[next] === 1
  return begins && isClause(tagged, { from: at + 2, to }, 4)
}
