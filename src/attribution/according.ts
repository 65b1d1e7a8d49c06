/**
 * A clause and whose word it is, by a preposition: "According to the ministry, exports fell." "In
 * the words of the envoy, the line was drawn by mice." "As she put it, the fence is old."
 *
 * PolNeAR train: 293 of 334 right in source and content.
 */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isPronoun, tags } from "../language/tag.ts"
import { sentenceRest } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { datelineEnd } from "./dateline-end.ts"
import { hasFinite, isFinite } from "./finite.ts"
import { inCueOrder, knownAt } from "./join.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import { isRelative, relativeHalf } from "./relative-half.ts"
import type { Chosen } from "./select.ts"

const asides: ReadonlySet<string> = new Set(["who", "which", "a", "an", "the", "whose"])
const reckonings: ReadonlySet<string> = new Set(
  "count reckoning account tally estimate estimates figures calculation calculations telling version".split(
    " ",
  ),
)
const puttings: ReadonlySet<string> = new Set(
  "put state repeat describe give set announce confirm explain restate formulate present quote".split(
    " ",
  ),
)
const dating: ReadonlySet<string> = new Set("on in at last yesterday earlier this".split(" "))
const LEAST = 3
const SURE = 0.75

/** The next comma outside quotation marks, or -1. */
function commaIn({ lowered, quoteState }: Clues, from: number, to: number): number {
  for (let i = from; i < to; i++) if (lowered[i] === "," && quoteState[i] === OUTSIDE) return i
  return -1
}

/** Where the name that begins at `from` ends: at its comma, an aside between commas included. */
function endOfName(clues: Clues, from: number, to: number): number {
  const first = commaIn(clues, from, to)
  if (first < 0) return -1
  if (!asides.has(clues.lowered[first + 1] ?? "")) return first
  const second = commaIn(clues, first + 1, to)
  const aside: Run = [first + 1, second]
  const names =
    second > 0 &&
    (["who", "which", "whose"].includes(clues.lowered[first + 1] as string) ||
      !hasFinite(clues, aside))
  return names && hasFinite(clues, [second, to]) ? second : first
}

/** "By the guild's count, two in three stayed out." */
function counting(clues: Clues, i: number): Chosen | null {
  const { lowered, sentenceStart, tag } = clues
  if (lowered[i] !== "by") return null
  const opens = i === sentenceStart[i] || lowered[i - 1] === ";" || lowered[i - 1] === "but"
  if (!opens) return null
  for (let k = i + 2; k < i + 9; k++) {
    if (!reckonings.has(lowered[k] as string) || lowered[k + 1] !== ",") continue
    const whose = lowered[k - 1] === "own" ? k - 1 : k
    const owned = tags[tag[whose - 1] as number]
    const to = owned === "POS" ? whose - 1 : whose
    if (owned !== "POS" && owned !== "PRP$") return null
    const content: Run = [k + 2, sentenceRest(clues, k + 2)]
    if (!hasFinite(clues, content)) return null
    return { cue: [whose, k + 1], source: [[i + 1, to]], content: [content], confidence: SURE }
  }
  return null
}

/** "The tender, as worded by its agent, Jo Lund, on 3 May, stands at six." from "as" on. */
function asPut(clues: Clues, i: number): Chosen | null {
  const { lowered, lemmas, sentenceStart, quoteState } = clues
  if (lowered[i] !== "as" || lowered[i + 2] !== "by" || !puttings.has(lemmas[i + 1] as string))
    return null
  const start = datelineEnd(clues, sentenceStart[i] as number)
  const stop = stopOf(clues, i)
  if (lowered[i - 1] !== "," || i - start < LEAST) return null
  const verb = mainVerb(clues, i + 3, stop)
  if (verb < 0) return null
  let end = i + 3
  while (end < verb && !(lowered[end] === "," && dating.has(lowered[end + 1] ?? ""))) end++
  while (end > i + 4 && lowered[end - 1] === ",") end--
  const rest: Run = [verb, sentenceRest(clues, verb)]
  if (rest[1] - rest[0] < 2 || quoteState[verb] !== OUTSIDE) return null
  return {
    cue: [i + 1, i + 3],
    source: [[i + 3, end]],
    content: [[start, i - 1], rest],
    confidence: SURE,
  }
}

/** The verb right behind the comma that ends an aside. */
function mainVerb(clues: Clues, from: number, to: number): number {
  for (let i = from; i < to; i++) if (clues.lowered[i - 1] === "," && isFinite(clues, i)) return i
  return -1
}

/** Length of the words that introduce whose word it is, and of the cue among them; 0 for none. */
function opening({ lowered }: Clues, i: number): number {
  if (lowered[i] === "according" && lowered[i + 1] === "to") return 2
  const inWords = lowered[i] === "in" && lowered[i + 1] === "the" && lowered[i + 2] === "words"
  return inWords && lowered[i + 3] === "of" ? 4 : 0
}

/** End of the sentence without its stop, or where a semicolon parts it. */
const stopOf = ({ sentenceEnd, lowered }: Clues, i: number): number => {
  const end = sentenceEnd[i] as number
  const parted = lowered.indexOf(";", i)
  if (parted > i && parted < end) return parted
  return lowered[end - 1] === "." ? end - 1 : end
}

function reading(clues: Clues, i: number, length: number): Chosen | null {
  const { lowered, sentenceStart } = clues
  const start = datelineEnd(clues, sentenceStart[i] as number)
  const stop = stopOf(clues, i)
  const name = i + length
  if (name >= stop || clues.lowered[name] === ",") return null
  const cue: Run = [i, name]
  if (i === start) {
    const comma = endOfName(clues, name, stop)
    const rest: Run = [comma + 1, sentenceRest(clues, comma + 1)]
    if (comma < 0 || !hasFinite(clues, rest) || rest[1] - rest[0] < LEAST) return null
    return { cue, source: [[name, comma]], content: [rest], confidence: SURE }
  }
  if (lowered[i - 1] !== "," || i - 1 - start < LEAST - 1) return null
  const comma = endOfName(clues, name, stop)
  if (comma > 0 && isRelative(clues, i - 1)) {
    const content = relativeHalf(clues, [i - 1, comma])
    return content && { cue, source: [[name, comma]], content, confidence: SURE }
  }
  const before: Run = [start, i - 1]
  if (comma < 0) {
    if (!hasFinite(clues, before)) return null
    return { cue, source: [[name, stop]], content: [before], confidence: SURE }
  }
  if (hasFinite(clues, before)) return null
  const after: Run = [comma + 1, stop]
  if (!hasFinite(clues, after)) return null
  return { cue, source: [[name, comma]], content: [before, after], confidence: SURE }
}

/** "As the envoy put it, ..." from "as" on. */
function putting(clues: Clues, i: number): Chosen | null {
  const { lowered, sentenceStart, tag } = clues
  if (lowered[i] !== "as" || sentenceStart[i] !== i) return null
  for (let k = i + 2; k < i + 12 && k < clues.count - 3; k++) {
    const word = lowered[k] as string
    if (word === "," && lowered[k - 1] !== "it") continue
    if ((word === "put" || word === "puts") && lowered[k + 1] === "it" && lowered[k + 2] === ",") {
      const named = isNoun[tag[k - 1] as number] === 1 || isPronoun[tag[k - 1] as number] === 1
      const content: Run = [k + 3, sentenceRest(clues, k + 3)]
      return named && content[1] - content[0] >= LEAST
        ? { cue: [k, k + 2], source: [[i + 1, k]], content: [content], confidence: SURE }
        : null
    }
  }
  return null
}

/** Does the name run on into the next clause: "the guild; by the port's count"? */
const runsOn = ({ lowered }: Clues, { source }: Chosen): boolean =>
  source.some(([from, to]) => lowered.slice(from, to).includes(";"))

/** Does the content begin with what is but an aside about the speaker: "who leads them, ..."? */
const isAside = ({ lowered }: Clues, { content }: Chosen): boolean =>
  content.some(([from]) => ["who", "which", "whose"].includes(lowered[from] as string))

/** Did the model cut the name in two ("Vane & | Roe, the round ...") or take one half of a clause? */
const isTorn = (one: Chosen, { content }: Chosen): boolean =>
  content.some((run) => one.source.some((name) => meet(run, name))) ||
  (one.content.length > 1 && !one.content.every((half) => content.some((run) => meet(run, half))))

export function according(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const mended = [...chosen]
  for (let i = 0; i < clues.count - LEAST; i++) {
    if (clues.quoteState[i] !== OUTSIDE) continue
    const length = opening(clues, i)
    const one =
      length > 0
        ? reading(clues, i, length)
        : (counting(clues, i) ?? asPut(clues, i) ?? putting(clues, i))
    if (one === null) continue
    const k = knownAt(mended, one)
    const known = mended[k]
    if (known === undefined) mended.push(one)
    else if (
      isRelative(clues, one.cue[0] - 1) ||
      isAside(clues, known) ||
      runsOn(clues, known) ||
      isTorn(one, known)
    )
      mended[k] = one
  }
  return inCueOrder(mended)
}
