/**
 * A text that a party published itself: it speaks of "our governments", tells of nobody else's
 * words, and every sentence of it is told by those who sign. No cue stands in it.
 *
 * PolNeAR train and dev: none of 924 reports is taken for one.
 */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { hasFinite } from "./finite.ts"
import { inCueOrder } from "./join.ts"
import type { Run } from "./label.ts"
import type { Chosen } from "./select.ts"

const ours: ReadonlySet<string> = new Set(["we", "our", "us", "ours"])
/** Whoever says "I" or "you" writes a column or a letter. */
const mine: ReadonlySet<string> = new Set(["i", "my", "me", "you", "your"])
const LEAST_SENTENCES = 4
const LEAST_OURS = 2
/** Shares of the sentences: at least so many say "we", at most so many tell of another's words. */
const OURS = 0.2
const OTHERS = 0.25
const LEAST_WORDS = 5
const SURE = 0.5

/** Where "we" and "our" stand outside quotation marks; null where somebody says "I". */
function oursIn({ count, lowered, words, quoteState }: Clues): number[] | null {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    if (quoteState[i] !== OUTSIDE || words[i] === "US") continue
    if (mine.has(lowered[i] as string)) return null
    if (ours.has(lowered[i] as string)) found.push(i)
  }
  return found
}

function sentencesOf({ count, sentenceEnd }: Clues): Run[] {
  const found: Run[] = []
  for (let from = 0; from < count; from = sentenceEnd[from] as number)
    found.push([from, sentenceEnd[from] as number])
  return found
}

const isTold = (clues: Clues, run: Run): boolean => {
  const [from, to] = run
  for (let i = from; i < to; i++) if (clues.quoteState[i] !== OUTSIDE) return false
  return to - from >= LEAST_WORDS && hasFinite(clues, run)
}

/** "our governments", "our two unions", "we". */
function namedFrom({ lowered, tag, count }: Clues, first: number): Run {
  let end = first + 1
  if (lowered[first] !== "our") return [first, end]
  while (end < count && isNoun[tag[end] as number] !== 1 && end - first < 4) end++
  return isNoun[tag[end] as number] === 1 ? [first, end + 1] : [first, first + 1]
}

/** Every sentence becomes what its signers told; the cue of each is empty. */
export function document(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const own = oursIn(clues)
  const first = own?.[0]
  if (own === null || first === undefined || own.length < LEAST_OURS) return chosen
  const sentences = sentencesOf(clues)
  const others = chosen.filter(({ source }) => source.every(([at]) => !own.includes(at)))
  const few = sentences.length < LEAST_SENTENCES || own.length < OURS * sentences.length
  if (few || others.length > OTHERS * sentences.length) return chosen
  const source: Run = namedFrom(clues, first)
  const told = sentences
    .filter((run) => isTold(clues, run))
    .map((run): Chosen => ({
      cue: [run[0], run[0]],
      source: [source],
      content: [run],
      confidence: SURE,
    }))
  return inCueOrder([...chosen, ...told])
}
