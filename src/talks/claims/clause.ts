/** What holds of a word in its clause: denied, only foreseen, or long past. */
import { isNoun, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const breaks = words(". ; : — – ! ? but although while whereas which")
const negators = words(
  "not no never n't nor neither cannot without none nothing hardly fail fails failed unable failing",
)
/** Before an infinitive these tell what came of it. */
const facts = words(
  "fail failed refuse refused refuses decline declined unable able manage managed help helped begin began appear seem continue",
)
const supposing = words("if whether could would should might may unless until must can before")
/** Intended or wished; what happened all the same is told in a finite verb. */
const wishing = words(`
hope hopes hoped hoping aim aims aimed aiming urge urged urges need needs needed expect expected wants want
wanted try tries tried seek seeks sought attempt attempts effort efforts bid call called calls asked optimistic
confident optimism hopeful potential possible possibility chance chances prospect prospects demand demanded
demands
`)
const finite: ReadonlySet<number> = new Set(["VBD", "VBN", "VBZ", "VBP"].map(tagNumber))

/** First token of the clause, at most `reach` words back. */
function clauseStart({ lowered, sentenceStart }: Tagged, at: number, reach: number): number {
  const floor = Math.max(sentenceStart[at] as number, at - reach)
  let from = at
  while (from > floor && !breaks.has(lowered[from - 1] as string)) from--
  return from
}

/** "Could hardly be more fruitful". */
const isMoreThanEver = (lowered: readonly string[], at: number): boolean =>
  lowered[at] === "hardly" && lowered.slice(at + 1, at + 4).includes("more")

const isBreak = (word: string): boolean => word === "," || breaks.has(word)

/** A negator in the clause, at most six words before or two after ("differences have not"). */
export function isNegatedAt(tagged: Tagged, at: number): boolean {
  const { lowered, sentenceEnd } = tagged
  for (let k = clauseStart(tagged, at, 6); k < at; k++)
    if (negators.has(lowered[k] as string))
      return lowered[k + 1] !== "only" && !isMoreThanEver(lowered, k)
  const to = Math.min(sentenceEnd[at] as number, at + 4)
  for (let k = at + 1; k < to && !isBreak(lowered[k] as string); k++)
    if (lowered[k] === "not" || lowered[k] === "n't") return true
  return false
}

const modals = words("could would should might may must can will")

/** "A deal could be reached": what is only possible is said after the noun. */
function isPossible({ lowered, tag, sentenceEnd }: Tagged, at: number): boolean {
  if (isNoun[tag[at] as number] !== 1) return false
  const to = Math.min(sentenceEnd[at] as number, at + 4)
  for (let k = at + 1; k < to && !isBreak(lowered[k] as string); k++)
    if (modals.has(lowered[k] as string)) return true
  return false
}

/** Hoped for, asked for, supposed or meant to come: "to narrow the gaps", "if talks collapse". */
export function isForeseen(tagged: Tagged, at: number): boolean {
  const { lowered, tag } = tagged
  const from = clauseStart(tagged, at, 9)
  const happened = finite.has(tag[at] as number)
  for (let k = at - 1; k >= from; k--) {
    const word = lowered[k] as string
    if (facts.has(word)) return false
    if (supposing.has(word)) return lowered[k + 1] !== "hardly" && lowered[k + 2] !== "said"
    if (wishing.has(word) && !happened) return true
  }
  if (isPossible(tagged, at)) return true
  return lowered[at - 1] === "to" && !facts.has(lowered[at - 2] as string)
}

const formerly = words(
  "previous previously earlier former once predecessor predecessors historic decades",
)
const year = /^(?:1[89]|20)\d\d$/

/** Does the sentence tell of another time: a bare year, "last year", "years ago"? */
function tellsOfPast({ lowered, sentenceEnd }: Tagged, from: number): boolean {
  for (let k = from; k < (sentenceEnd[from] as number); k++) {
    const word = lowered[k] as string
    if (year.test(word)) return lowered[k - 1] === "in" || lowered[k - 1] === "since"
    if (word === "ago" && /^(?:years?|months|decades?)$/.test(lowered[k - 1] ?? "")) return true
    const next = lowered[k + 1]
    if (word === "last" && (next === "year" || next === "month")) return true
    if (formerly.has(word) && /^(?:talks?|negotiations?|rounds?|deals?)$/.test(next ?? ""))
      return true
  }
  return false
}

/** Of another time by its own sentence, or by the one before it in the same paragraph. */
export function isPastTime(tagged: Tagged, at: number): boolean {
  const from = tagged.sentenceStart[at] as number
  if (tellsOfPast(tagged, from)) return true
  const hasBefore = from > (tagged.paragraphStart[at] as number)
  return hasBefore && tellsOfPast(tagged, tagged.sentenceStart[from - 1] as number)
}
