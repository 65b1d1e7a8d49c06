/**
 * Nouns that report: "his demand that the duty be lifted", "the union's threat to strike". As the
 * subject of a sentence, what they govern ends before its verb: "his demand that ... was ignored".
 *
 * PolNeAR train: 99 of 162 right in content, 44 in source too; there whole sentences in which such
 * a noun stands are mostly given to whoever says them, and those are left alone here.
 */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isVerb, type Tag, tags } from "../language/tag.ts"
import { clauseEnd, sentenceRest } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { isFinite } from "./finite.ts"
import { inCueOrder, isNested, knownAt } from "./join.ts"
import type { Run } from "./label.ts"
import { phraseStart } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const SURE = 0.6
const LEAST = 2

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const reports = set(
  `demand claim warning threat promise pledge vow proposal offer call insistence statement
announcement accusation allegation assertion denial refusal assurance suggestion request plea appeal
complaint argument contention declaration admission acknowledgement acknowledgment charge prediction
commitment`,
)
const asking = set("call demand request plea appeal")
const owners = set("his her its their")
/** Words after which a verb still belongs to the clause before it. */
const goesOn = set("and or but who which that ,")
const beforeSubject = set(", and but that")

const tagAt = ({ tag }: Clues, i: number): Tag => tags[tag[i] as number] as Tag

/** Where the verb of the main clause begins, behind the verb of the clause the noun governs; or -1. */
function mainVerb(clues: Clues, from: number, to: number, begun: boolean): number {
  let seen = begun
  for (let i = from; i < to; i++) {
    if (seen && isFinite(clues, i) && !goesOn.has(clues.lowered[i - 1] as string))
      return i + 1 < to && isFinite(clues, i + 1) ? i + 1 : i
    if (isVerb[clues.tag[i] as number] === 1) seen = true
  }
  return -1
}

/** Whose noun it is: "his", "the union's"; null for "a demand". */
function sourceOf(clues: Clues, noun: number): Run | null {
  const { lowered, sentenceStart, tag } = clues
  let i = noun - 1
  while (
    i > (sentenceStart[noun] as number) &&
    (tagAt(clues, i) === "JJ" || tagAt(clues, i) === "NN")
  )
    i--
  if (owners.has(lowered[i] ?? "")) return [i, i + 1]
  if (tagAt(clues, i) !== "POS" || isNoun[tag[i - 1] as number] !== 1) return null
  return [phraseStart(clues, i - 1), i + 1]
}

function isSubject({ lowered, sentenceStart }: Clues, [start]: Run): boolean {
  return sentenceStart[start] === start || beforeSubject.has(lowered[start - 1] as string)
}

/** Does the noun govern what follows: "that ...", "to lift ...", "for a truce"? */
function governs(clues: Clues, noun: number): boolean {
  const next = clues.lowered[noun + 1]
  if (next === "that") return true
  if (next === "to") return tagAt(clues, noun + 2) === "VB"
  return (
    next === "for" &&
    asking.has(clues.lemmas[noun] as string) &&
    clues.lowered[noun + 2] !== "comment"
  )
}

/** A reading, and where the main clause goes on behind it (-1: it does not). */
interface Governed {
  readonly one: Chosen
  readonly main: number
}

function reading(clues: Clues, noun: number): Governed | null {
  const source = governs(clues, noun) ? sourceOf(clues, noun) : null
  if (source === null) return null
  const from = noun + 1
  const clause = clues.lowered[from] === "that"
  const whole = clause ? sentenceRest(clues, from) : clauseEnd(clues, from)
  const main = isSubject(clues, source) ? mainVerb(clues, from + 1, whole, !clause) : -1
  let end = main < 0 ? whole : main
  while (end > from && (tagAt(clues, end - 1) === "RB" || clues.lowered[end - 1] === ",")) end--
  if (end - from < LEAST) return null
  return {
    one: { cue: [noun, from], source: [source], content: [[from, end]], confidence: SURE },
    main,
  }
}

/** Does the known content run on over the main verb? */
const runsOn = ({ content }: Chosen, main: number): boolean =>
  main >= 0 && content.some(([from, to]) => from < main && main < to)

export function nounCue(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const mended = [...chosen]
  for (let i = 1; i < clues.count - 3; i++) {
    if (isNoun[clues.tag[i] as number] !== 1 || clues.quoteState[i] !== OUTSIDE) continue
    const found = reports.has(clues.lemmas[i] as string) ? reading(clues, i) : null
    if (found === null) continue
    const k = knownAt(mended, found.one)
    const known = mended[k]
    if (known === undefined && !isNested(mended, found.one)) mended.push(found.one)
    if (known !== undefined && runsOn(known, found.main))
      mended[k] = { ...known, content: found.one.content }
  }
  return inCueOrder(mended)
}
