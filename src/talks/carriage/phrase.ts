/** Noun phrases beside a word: whom "through", "according to" and "told" speak of. */
import { weekdays } from "../../language/calendar.ts"
import { isNoun, isProper, isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { type TokenRun, wordsOf } from "../../language/token-run.ts"
import type { Setting } from "../setting.ts"

const inside: ReadonlySet<number> = new Set(
  ["DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "FW"].map(
    tagNumber,
  ),
)
const PRP = tagNumber("PRP")
const VBN = tagNumber("VBN")
const VBG = tagNumber("VBG")
const DT = tagNumber("DT")

/** A time ends a phrase: "told the board last week". */
const times: ReadonlySet<string> = new Set("last next today yesterday tomorrow earlier".split(" "))

/** "of" and "for" go on with a name or a body: "the counting office of the Sea Council". */
const links: ReadonlySet<string> = new Set(["of", "for", "&"])

/** The phrase that begins at a token; empty when none does. */
export function phraseAt(tagged: Tagged, from: number): TokenRun {
  const { tag, lowered, count, sentenceEnd } = tagged
  if (from >= count) return [from, from]
  if (tag[from] === PRP) return [from, from + 1]
  const limit = sentenceEnd[from] as number
  let to = from
  while (to < limit && !isTime(tagged, to)) {
    const goesOn = to > from && links.has(lowered[to] as string) && inside.has(tag[to + 1] ?? 255)
    const participle =
      tag[to] === VBG && to === from + 1 && tag[from] === DT && isNoun[tag[to + 1] ?? 0] === 1
    if (!goesOn && !participle && !inside.has(tag[to] as number)) break
    to++
  }
  // "two officials familiar with it": what follows the last noun is not read.
  while (to > from && isNoun[tag[to - 1] as number] === 0) to--
  return [from, to]
}

/** The name told after a comma: "her deputy, Bo Lund,"; the phrase itself when none is. */
export function withApposed(tagged: Tagged, run: TokenRun): TokenRun {
  const { tag, lowered } = tagged
  if (lowered[run[1]] !== "," || holdsName(tagged, run)) return run
  let to = run[1] + 1
  while (isProper[tag[to] ?? 0] === 1) to++
  const closed = lowered[to] === "," || lowered[to] === "." || isVerb[tag[to] ?? 0] === 1
  return to > run[1] + 2 && closed ? [run[1] + 1, to] : run
}

const holdsName = ({ tag }: Tagged, [, to]: TokenRun): boolean => isProper[tag[to - 1] ?? 0] === 1

/** The subject that ends before a verb: "the spokesman, Tor Hald, has"; empty when none does. */
export function phraseBefore(tagged: Tagged, verb: number): TokenRun {
  const { tag, lowered, sentenceStart } = tagged
  const start = sentenceStart[verb] as number
  let to = verb
  while (to > start && isHelper(tagged, to - 1)) to--
  while (to > start && isTime(tagged, to - 1)) to--
  if (lowered[to - 1] === ",") to = beforeApposition(tagged, to - 1)
  if (tag[to - 1] === PRP) return [to - 1, to]
  let from = to
  while (from > start && (inside.has(tag[from - 1] as number) || tag[from - 1] === VBN)) from--
  return [from, to]
}

const prepositions: ReadonlySet<number> = new Set(["IN", "TO"].map(tagNumber))
/** So many complements a subject has at most. */
const DEEPEST = 3

/** The subject with what is told of it: "two officials briefed on the call", "the head of the bank". */
export function subjectBefore(tagged: Tagged, verb: number): TokenRun {
  const [first, to] = phraseBefore(tagged, verb)
  let from = first
  for (
    let k = 0;
    k < DEEPEST && from > 0 && prepositions.has(tagged.tag[from - 1] as number);
    k++
  ) {
    const last = from - 2
    const isTold = knowing.has(tagged.lowered[last] ?? "")
    const [start, end] = phraseBefore(tagged, isTold ? last : last + 1)
    if (end <= start || end !== (isTold ? last : last + 1)) break
    from = start
  }
  return [from, to]
}

/** What tells how somebody knows: "familiar with", "briefed on". */
export const knowing: ReadonlySet<string> = new Set(
  "familiar close briefed involved present privy".split(" "),
)

/** Names stand in apposition ("the spokesman, Tor Hald,"): they are the phrase. */
function beforeApposition({ tag, lowered, sentenceStart }: Tagged, comma: number): number {
  const start = sentenceStart[comma] as number
  if (isProper[tag[comma - 1] ?? 0] === 1) return comma
  for (let i = comma - 1; i > Math.max(start, comma - 15); i--) if (lowered[i] === ",") return i
  return comma
}

/** "on Tuesday", "last week" between a subject and its verb. */
function isTime({ lowered }: Tagged, at: number): boolean {
  const word = lowered[at] as string
  if (word === "on") return weekdays.has(lowered[at + 1] as string)
  return (
    weekdays.has(word) || times.has(word) || (word === "week" && times.has(lowered[at - 1] ?? ""))
  )
}

const helpers: ReadonlySet<string> = new Set([
  "have",
  "also",
  "then",
  "later",
  "earlier",
  "be",
  "do",
  "not",
])
const isHelper = ({ lemmas }: Tagged, at: number): boolean => helpers.has(lemmas[at] as string)

/** Does a phrase hold a noun at all? */
export const isNamed = ({ tag }: Tagged, [from, to]: TokenRun): boolean => {
  for (let i = from; i < to; i++) if (isNoun[tag[i] as number] === 1) return true
  return false
}

/** What a phrase's bearer is called: the cast's name, else its words without the article. */
export function nameOf({ tagged, report, cast }: Setting, run: TokenRun): string {
  const span = { start: tagged.start[run[0]] as number, end: tagged.end[run[1] - 1] as number }
  const name = cast.voiceOf([span]).name ?? wordsOf(tagged, report.text, run)
  return name.replace(/^(?:the|an?) /iu, "")
}
