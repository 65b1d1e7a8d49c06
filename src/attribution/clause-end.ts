/** Where the words that complete a verb or a noun end. */
import { CLOSES } from "../language/quotation.ts"
import { isVerb, tags } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const conjunctions = set("and or but")
const stops = set(". ; : ? ! — – -- - ) (")
const clauses = set("while whereas although though because when if unless after before")
const year = /^\d{4}$/

const isFinite = ({ tag }: Tagged, i: number): boolean => {
  const name = tags[tag[i] as number]
  return name === "VBD" || name === "VBZ" || name === "VBP" || name === "MD"
}

/** "... and rejected", "... but still refuses": another verb of the same subject. */
function turnsAt(clues: Tagged, i: number): boolean {
  if (!conjunctions.has(clues.lowered[i] as string)) return false
  const adverb = tags[clues.tag[i + 1] as number] === "RB"
  return isFinite(clues, adverb ? i + 2 : i + 1)
}

/** Is the comma one of a list: "ships, crews and ports"? */
function listsAt({ lowered, tag }: Tagged, comma: number, end: number): boolean {
  for (let i = comma + 1; i < end && i - comma < 9; i++) {
    if (isVerb[tag[i] as number]) return false
    if (lowered[i] === "and" || lowered[i] === "or")
      return i > comma + 1 || !isVerb[tag[i + 1] as number]
  }
  return false
}

/**
 * End of the words that begin at `from`: before the comma, the conjunction or the dash with which
 * something else begins, at the latest before the full stop.
 */
export function clauseEnd(clues: Tagged, from: number): number {
  const { lowered, sentenceEnd, quotationLast, quoteState } = clues
  const end = sentenceEnd[from] as number
  for (let i = from; i < end; i++) {
    const word = lowered[i] as string
    if ((quotationLast[i] as number) > i && quoteState[i] !== CLOSES) {
      i = quotationLast[i] as number
      continue
    }
    if (i === from) continue
    if (stops.has(word) || turnsAt(clues, i)) return i
    if (word !== "," || year.test(lowered[i + 1] ?? "")) continue
    if (year.test(lowered[i - 1] as string) || !listsAt(clues, i, end)) return i
  }
  return end
}

/** The same, for a clause of its own ("that ..."): commas inside it are kept where it goes on. */
export function sentenceRest(clues: Tagged, from: number): number {
  const { lowered, sentenceEnd, quotationLast, quoteState, tag } = clues
  const end = sentenceEnd[from] as number
  for (let i = from; i < end; i++) {
    const word = lowered[i] as string
    if ((quotationLast[i] as number) > i && quoteState[i] !== CLOSES) {
      i = quotationLast[i] as number
      continue
    }
    if (word === ";" || word === "—" || (stops.has(word) && i === end - 1)) return i
    if (word === "," && (clauses.has(lowered[i + 1] ?? "") || tags[tag[i + 1] as number] === "VBG"))
      return i
  }
  return end
}
