/** "A delegate who asked not to be named told the Herald": he asked nothing of the talks. */
import type { Tagged } from "../../language/tagged.ts"
import { isVerb, tagNumber } from "../../language/tag.ts"
import type { TokenRun } from "../../language/token-run.ts"
import { phraseAt } from "./phrase.ts"
import type { Wrapped } from "./wrapped.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const asks = list("ask decline want wish insist request prefer refuse")
const names = list("named identified quoted cited")
const tells = list(
  "say tell complain warn add argue claim admit concede insist reveal whisper explain",
)
const DT = tagNumber("DT")
/** Fewer tokens than these are no content. */
const LEAST = 3

/** Is it only the wish to stay unnamed: "not to be named", "to be identified"? */
export function isNamelessness({ lowered, lemmas }: Tagged, { cue, content }: Wrapped): boolean {
  const [first] = content
  if (first === undefined || !lemmas.slice(...cue).some((word) => asks.has(word))) return false
  const from = lowered[first[0]] === "not" ? first[0] + 1 : first[0]
  return lowered[from] === "to" && lowered[from + 1] === "be" && names.has(lowered[from + 2] ?? "")
}

/** What he said besides: behind the telling verb, else what stands before him; null when nothing. */
export function toldNameless(tagged: Tagged, wrapped: Wrapped): Wrapped | null {
  const { lemmas, sentenceEnd } = tagged
  const { source, cue } = wrapped
  const limit = sentenceEnd[cue[0]] as number
  for (let i = cue[1] + 2; i < limit; i++) {
    if (isVerb[tagged.tag[i] as number] === 0 || !tells.has(lemmas[i] as string)) continue
    const content = toldBehind(tagged, i, limit) ?? toldBefore(tagged, source[0])
    return content === null ? null : { source, cue: [i, i + 1], content: [content] }
  }
  return null
}

function toldBehind(tagged: Tagged, verb: number, limit: number): TokenRun | null {
  const { lemmas, lowered } = tagged
  const from = lemmas[verb] === "tell" ? toldTo(tagged, verb + 1) : verb + 1
  const to = lowered[limit - 1] === "." ? limit - 1 : limit
  // "Complained to us": nobody is told anything behind it.
  return to - from < LEAST || lowered[from] === "to" ? null : [from, to]
}

/** Past "the Herald" of "the Herald the fund was empty": another article begins what was told. */
function toldTo(tagged: Tagged, from: number): number {
  const [, to] = phraseAt(tagged, from)
  for (let i = from + 1; i < to; i++) if (tagged.tag[i] === DT) return i
  return to
}

/** "The fund is empty, a delegate who ...": the clause before the comma. */
function toldBefore({ lowered, sentenceStart }: Tagged, who: number): TokenRun | null {
  const start = sentenceStart[who] as number
  const comma = lowered.lastIndexOf(",", who - 2)
  return comma - start < LEAST ? null : [start, comma]
}
