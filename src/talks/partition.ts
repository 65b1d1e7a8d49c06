/** Which statements one attribution makes: a quotation of its own is one, reported words another. */
import type { Attribution, Form } from "../attribution/attribution.ts"
import { CLOSES, OPENS, OUTSIDE } from "../language/quotation.ts"
import { isVerb, tags } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import type { Span } from "../text/span.ts"
import { withoutMarks } from "./quotation.ts"
import { spanOf, tokensOf, type TokenRun } from "../language/token-run.ts"

/** What becomes one statement of an attribution's content. */
export interface Part {
  /** In text order, marks and white space at their ends left out; never empty. */
  readonly spans: readonly Span[]
  readonly form: Form
}

/** A quotation that is a sentence of its own has more words than a name in marks. */
const LEAST = 4

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word)
const joins: ReadonlySet<string> = new Set(["and", "but"])
const same: ReadonlySet<string> = new Set(["he", "she", "they"])
const finite = Uint8Array.from(tags, (tag) => (/^(?:VBD|VBZ|VBP|MD)$/.test(tag) ? 1 : 0))

/** Does a quotation that is a sentence, or several, begin at a token? */
const stands = ({ quoteState, sentenceStart, quotationLast }: Tagged, i: number): boolean =>
  quoteState[i] === OPENS && sentenceStart[i] === i && (quotationLast[i] as number) - i > LEAST

/** Cuts a run where a paragraph ends and around quotations that are sentences of their own. */
function pieces(tagged: Tagged, [from, to]: TokenRun): TokenRun[] {
  const { paragraphStart, quoteState, sentenceStart } = tagged
  const found: TokenRun[] = []
  let begin = from
  for (let i = from + 1; i < to; i++) {
    const after = quoteState[i - 1] === CLOSES && sentenceStart[i] === i
    if (paragraphStart[i] !== i && !stands(tagged, i) && !after) continue
    found.push([begin, i])
    begin = i
  }
  return begin < to ? [...found, [begin, to]] : found
}

/** Words inside and outside quotation marks, as the form of a content that has both or one. */
function formOf({ quoteState, words }: Tagged, runs: readonly TokenRun[]): Form {
  let quoted = 0
  let bare = 0
  for (const [from, to] of runs)
    for (let i = from; i < to; i++) {
      if (!isWord(words[i] as string)) continue
      if (quoteState[i] === OUTSIDE) bare++
      else quoted++
    }
  if (quoted === 0) return "indirect"
  return bare === 0 ? "direct" : "mixed"
}

const hasVerb = ({ tag }: Tagged, [from, to]: TokenRun): boolean => {
  for (let i = from; i < to; i++) if (isVerb[tag[i] as number]) return true
  return false
}

const asking: ReadonlySet<string> = new Set(["asked", "pressed", "questioned", "quizzed"])
const topics: ReadonlySet<string> = new Set(["about", "on", "of", "over", "regarding"])

/** Does the sentence begin with "Asked", and go on without a comma up to a token? */
function isAsked({ lowered, sentenceStart }: Tagged, at: number): boolean {
  const first = sentenceStart[at] as number
  const verb = /^(?:but|and|when)$/.test(lowered[first] ?? "") ? first + 1 : first
  return verb < at && asking.has(lowered[verb] ?? "") && !lowered.slice(verb, at).includes(",")
}

/** "Speaking about the sluices, she said “Not yet”": what was spoken about, ahead of who spoke. */
function isTopic(tagged: Tagged, { source }: Attribution, [from, to]: TokenRun): boolean {
  const { lowered, start, tag } = tagged
  const isAhead = (start[from] as number) < (source[0]?.start ?? 0)
  // "Asked if she would go, she laughed: “Not yet”": the question was another's.
  if (isAhead && isAsked(tagged, from)) return true
  if (!topics.has(lowered[from - 1] ?? "")) return false
  for (let i = from; i < to; i++) if (finite[tag[i] as number] === 1) return false
  return isAhead
}

/** Is a span of the content only what was spoken about? */
export const topicOf = (tagged: Tagged, attribution: Attribution, span: Span): boolean =>
  isTopic(tagged, attribution, tokensOf(tagged, span))

/**
 * Does a run without a verb behind the cue only tell of what or where the quotation was said: "“Not yet,” she said
 * of the sluices"?
 */
const framesIt = (tagged: Tagged, { cue }: Attribution, run: TokenRun): boolean =>
  !hasVerb(tagged, run) && (tagged.start[run[0]] as number) >= (cue.at(-1)?.end ?? 0)

/** "... and that it", "..., and she would": does another assertion begin at a conjunction? */
function turns({ lowered, quoteState, tag }: Tagged, i: number): boolean {
  if (!joins.has(lowered[i] as string) || quoteState[i] !== OUTSIDE) return false
  if (lowered[i + 1] === "that") return quoteState[i + 1] === OUTSIDE
  const again = lowered[i - 1] === "," && same.has(lowered[i + 1] as string)
  return again && finite[tag[i + 2] ?? -1] === 1
}

/** Parts a run where another assertion begins, when both have a verb. */
function assertions(tagged: Tagged, run: TokenRun): TokenRun[] {
  const [from, to] = run
  for (let i = from + 1; i < to - 2; i++) {
    if (!turns(tagged, i)) continue
    const first: TokenRun = [from, i]
    const second: TokenRun = [i + 1, to]
    if (hasVerb(tagged, first) && hasVerb(tagged, second))
      return [first, ...assertions(tagged, second)]
  }
  return [run]
}

/** "that" and what precedes it by mistake are no part of the words. */
function withoutThat(
  { lowered, quoteState, sentenceStart }: Tagged,
  [from, to]: TokenRun,
): TokenRun {
  let begin = from
  while (begin < to - 1 && (lowered[begin] === "," || lowered[begin] === ":")) begin++
  // "And the ban must go, she said": the conjunction joins it to the text around it.
  const joinsText = joins.has(lowered[begin] as string) && quoteState[begin] === OUTSIDE
  if (joinsText && sentenceStart[begin] === begin && to - begin > LEAST) begin++
  if (lowered[begin] === "as" && lowered[begin + 1] === "saying") begin += 2
  if (lowered[begin] === "that" && quoteState[begin] === OUTSIDE) begin++
  return begin < to ? [begin, to] : [from, to]
}

function partOf(tagged: Tagged, runs: readonly TokenRun[], whole: Form): Part | null {
  if (runs.length === 0) return null
  // What a transcript prints is a speaker's own words without any marks.
  const form = whole === "direct" ? whole : formOf(tagged, runs)
  const trimmed = form === "direct" ? runs : runs.map((run) => withoutThat(tagged, run))
  const spans = trimmed
    .map((run) => withoutMarks(tagged.text, spanOf(tagged, run)))
    .filter(({ start, end }) => end > start)
  return spans.length === 0
    ? null
    : { spans, form: form === "direct" ? form : formOf(tagged, trimmed) }
}

/**
 * "The tender was thrown out by the guild": what was done by saying it is the whole clause, which
 * runs from what it was done to as far as who did it; null for any other attribution.
 */
function passiveClause({ text }: Tagged, { source, cue, content }: Attribution): Span | null {
  const [first, verb, agent] = [content[0], cue.at(-1), source[0]]
  if (first === undefined || verb === undefined || agent === undefined) return null
  // "The tender, as worded by its agent, stands at six": what was said goes on behind who said it.
  if (content.some(({ start }) => start > agent.end)) return null
  const behind = first.start < verb.start && agent.start > verb.end
  const by = behind && /^\s*by\s*$/u.test(text.slice(verb.end, agent.start))
  const ends = /\bby$/u.test(text.slice(verb.start, verb.end)) && agent.start > verb.end
  const comma = /,?$/u.exec(text.slice(agent.start, agent.end))?.[0].length ?? 0
  return by || ends ? { start: first.start, end: agent.end - comma } : null
}

/**
 * The statements in one content, in text order. A quotation broken by "he said" is two, and so is
 * one that goes on in a sentence or paragraph of its own; consecutive sentences in one pair of
 * marks are one. Reported words are one, in however many spans, but "... and that ..." begins
 * another, and so does "..., and she ...".
 */
export function partsOf(tagged: Tagged, attribution: Attribution): Part[] {
  const { content, form, cue } = attribution
  if (cue.length === 0)
    return content.map((span) => ({ spans: [withoutMarks(tagged.text, span)], form }))
  const clause = form === "direct" ? null : passiveClause(tagged, attribution)
  if (clause !== null)
    return [{ spans: [clause], form: formOf(tagged, [tokensOf(tagged, clause)]) }]
  const runs = content.map((span) => tokensOf(tagged, span)).filter(([from, to]) => to > from)
  const all = runs.flatMap((run) => pieces(tagged, run))
  const matter = all.filter((run) => !isTopic(tagged, attribution, run))
  const cut = matter.length === 0 ? all : matter
  const alone = (run: TokenRun): boolean => form === "direct" || stands(tagged, run[0])
  const quoted = cut.some((run) => alone(run))
  const told = cut.filter((run) => !alone(run) && !(quoted && framesIt(tagged, attribution, run)))
  const reported =
    told.length === 1 ? told.flatMap((run) => assertions(tagged, run)).map((run) => [run]) : [told]
  return [...cut.filter(alone).map((run) => [run]), ...reported]
    .map((part) => partOf(tagged, part, form))
    .filter((part) => part !== null)
    .sort((a, b) => (a.spans[0] as Span).start - (b.spans[0] as Span).start)
}
