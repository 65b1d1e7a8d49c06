/** Finds, around a verb, the words that name its subject: who did what the verb says. */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isVerb, type Tag, tags } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import type { Run } from "./label.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const flagged = (names: string): Uint8Array => {
  const wanted = set(names)
  return Uint8Array.from(tags, (tag: Tag) => (wanted.has(tag) ? 1 : 0))
}

/** Tags that stand inside a noun phrase, before its head. */
const inside = flagged("DT JJ JJR JJS NN NNS NNP NNPS CD PRP$ POS PDT VBN VBG $")
const opensPhrase = flagged("DT PRP$ PDT")
const auxiliary = flagged("MD VB VBD VBZ VBP VBN RB")
const links = set("of for in from at on with to and &")
const personal = set("he she they it we i you who")
const days = set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight " +
    "january february march april may june july august september october november december " +
    "week month year morning afternoon evening night day weekend",
)
const groupAdverb =
  /^(?:not|n't|never|also|still|again|already|once|twice|now|then|since|long|yet|.*ly)$/
/** Titles belong to the name behind them, whatever the tagger takes them for. */
const titles = set("ms mr mrs miss dr mx sir dame lord lady prof")
const helpers = set("be have do is was were are been has had did does would will could")

/** Leftmost token of the verb group that ends with a verb: "has repeatedly rejected". */
export function groupStart({ tag, lemmas, sentenceStart }: Tagged, verb: number): number {
  let from = verb
  for (let i = verb - 1; i >= (sentenceStart[verb] as number); i--) {
    const t = tag[i] as number
    const word = lemmas[i] as string
    const helps = tags[t] === "MD" || (auxiliary[t] === 1 && helpers.has(word))
    if (!helps && !(tags[t] === "RB" && groupAdverb.test(word))) break
    from = i
  }
  return from
}

/** Start of the plain noun phrase that ends with the noun at `head`. */
function chunkStart(clues: Tagged, head: number): number {
  const { tag, lowered, sentenceStart, quoteState } = clues
  let from = head
  for (let i = head - 1; i >= (sentenceStart[head] as number); i--) {
    const belongs = inside[tag[i] as number] === 1 || titles.has(lowered[i] as string)
    if (!belongs || quoteState[i] !== quoteState[head]) break
    if (days.has(lowered[i] as string) && lowered[i + 1] !== "'s") break
    if (opensPhrase[tag[i + 1] as number] === 1 && tags[tag[i + 1] as number] !== "PRP$") break
    from = i
  }
  while (from < head && isVerb[tag[from] as number]) from++
  return from
}

/** Start of the noun phrase that ends at `head`, with what "of", "for", "in" or "and" adds. */
export function phraseStart(clues: Tagged, head: number): number {
  const { tag, lowered, sentenceStart } = clues
  let from = chunkStart(clues, head)
  for (let hops = 0; hops < 4; hops++) {
    const link = from - 1
    if (link - 1 < (sentenceStart[head] as number) || !links.has(lowered[link] as string)) break
    if (!isNoun[tag[link - 1] as number] || days.has(lowered[link - 1] as string)) break
    from = chunkStart(clues, link - 1)
  }
  return from
}

/** Where an apposition between commas begins, from the comma that ends it; -1 for none. */
function appositionStart({ lowered, sentenceStart, tag }: Tagged, comma: number): number {
  for (let i = comma - 1; i > (sentenceStart[comma] as number) && comma - i < 25; i--)
    if (lowered[i] === ",") return isNoun[tag[i - 1] as number] ? i : -1
  return -1
}

/** What stands before a bracket that closes at a place; the place itself without one. */
function beforeBracket({ words, sentenceStart }: Tagged, last: number): number {
  if (words[last] !== ")") return last
  for (let i = last - 1; i > (sentenceStart[last] as number); i--)
    if (words[i] === "(") return i - 1
  return last
}

/** The subject that stands right before a verb group, appositions included; null for none. */
export function subjectBefore(clues: Tagged, group: number): Run | null {
  const { tag, lowered, sentenceStart, quoteState } = clues
  const last = beforeBracket(clues, group - 1)
  if (last < (sentenceStart[group] as number) || quoteState[last] !== OUTSIDE) return null
  if (personal.has(lowered[last] as string)) return [last, group]
  if (lowered[last] === ",") {
    const comma = appositionStart(clues, last)
    return comma < 0 ? null : [phraseStart(clues, comma - 1), last]
  }
  if (!isNoun[tag[last] as number] || days.has(lowered[last] as string)) return null
  return [phraseStart(clues, last), last + 1]
}
