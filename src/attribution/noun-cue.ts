/** Nouns that report: "his demand that the duty be lifted", "the union's threat to strike". */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isVerb, tags } from "../language/tag.ts"
import { clauseEnd, sentenceRest } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import { phraseStart } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const reports = set(
  `demand claim warning threat promise pledge vow proposal offer call insistence statement announcement
accusation allegation assertion denial refusal assurance suggestion request plea appeal complaint argument
contention declaration admission acknowledgement acknowledgment charge prediction commitment`,
)
const SURE = 0.6
const finite = tags.map((tag) => tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD")
const isFinite = (clues: Clues, i: number): boolean => finite[clues.tag[i] as number] === true

/** Where the verb of the main clause begins, behind the verb of the clause the noun governs. */
function mainVerb(clues: Clues, from: number, to: number, own: boolean): number {
  let seen = !own
  let inGroup = false
  for (let i = from; i < to; i++) {
    const verb = isVerb[clues.tag[i] as number] === 1 || tags[clues.tag[i] as number] === "MD"
    if (!verb) {
      if (tags[clues.tag[i] as number] !== "RB") inGroup = false
      continue
    }
    if (
      seen &&
      !inGroup &&
      isFinite(clues, i) &&
      clues.lowered[i - 1] !== "that" &&
      clues.lowered[i - 1] !== "who" &&
      clues.lowered[i - 1] !== "which"
    )
      return i
    seen = true
    inGroup = true
  }
  return -1
}

function sourceOf(clues: Clues, noun: number): Run | null {
  const { tag, lowered, sentenceStart } = clues
  let i = noun - 1
  while (
    i > (sentenceStart[noun] as number) &&
    (tags[tag[i] as number] === "JJ" || tags[tag[i] as number] === "NN")
  )
    i--
  const name = tags[tag[i] as number]
  if (name === "PRP$")
    return lowered[i] === "its" ||
      lowered[i] === "their" ||
      lowered[i] === "his" ||
      lowered[i] === "her"
      ? [i, i + 1]
      : null
  if (name !== "POS" || isNoun[tag[i - 1] as number] !== 1) return null
  return [phraseStart(clues, i - 1), i + 1]
}

/** Is the noun phrase the subject of its sentence? */
const isSubject = (clues: Clues, start: number): boolean => {
  const before = clues.lowered[start - 1]
  return (
    clues.sentenceStart[start] === start ||
    before === "," ||
    before === "and" ||
    before === "but" ||
    before === "that"
  )
}

function reading(clues: Clues, noun: number): any {
  const { lowered, tag } = clues
  const next = lowered[noun + 1]
  if (next !== "that" && next !== "to" && next !== "for") return null
  if (next === "to" && tags[tag[noun + 2] as number] !== "VB") return null
  if (
    next === "for" &&
    lowered[noun] !== "call" &&
    lowered[noun] !== "calls" &&
    !["demand", "request", "plea", "appeal"].includes(clues.lemmas[noun] as string)
  )
    return null
  const source = sourceOf(clues, noun)
  if (source === null) return null
  const from = noun + 1
  let end = next === "that" ? sentenceRest(clues, from) : clauseEnd(clues, from)
  const main = isSubject(clues, source[0]) ? mainVerb(clues, from + 1, end, next === "that") : -1
  if (main > 0) end = main
  while (end > from && (tags[tag[end - 1] as number] === "RB" || lowered[end - 1] === ",")) end--
  if (end - from < 2 || lowered[from + 1] === "comment") return null
  return {
    cue: [noun, noun + 1],
    source: [source],
    content: [[from, end]],
    confidence: SURE,
    key: next,
  }
}

export function nounCue(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const mended = [...chosen]
  for (let i = 1; i < clues.count - 3; i++) {
    if (
      isNoun[clues.tag[i] as number] !== 1 ||
      clues.quoteState[i] !== OUTSIDE ||
      !reports.has(clues.lemmas[i] as string)
    )
      continue
    const one = reading(clues, i)
    if (one === null) continue
    const k = mended.findIndex(({ cue }) => cue[0] <= i && i < cue[1])
    const known = mended[k]
    if (known !== undefined) {
      const past =
        one.main > 0 && known.content.some(([from, to]) => from < one.main && one.main < to)
      if (past) mended[k] = { ...known, content: one.content }
    } else if (!mended.some(({ content }) => content.some(([a, b]) => a <= i && i < b)))
      mended.push(one)
  }
  return mended.sort((a, b) => a.cue[0] - b.cue[0])
}
