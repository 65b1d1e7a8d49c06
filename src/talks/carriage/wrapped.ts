/** An attribution as runs of tokens, before and after the carrier is taken off. */
import type { Attribution, Form } from "../../attribution/attribution.ts"
import { OUTSIDE } from "../../language/quotation.ts"
import type { Tagged } from "../../language/tagged.ts"
import { spanOf, type TokenRun, tokensOf } from "../../language/token-run.ts"
import type { Setting } from "../setting.ts"
import type { Span } from "../../text/span.ts"
import { isProper } from "../../language/tag.ts"
import { phraseAt } from "./phrase.ts"
import { outletsIn } from "./outlet.ts"

export interface Wrapped {
  readonly source: TokenRun
  readonly cue: TokenRun
  readonly content: readonly TokenRun[]
}

/** Words before a source that make it a carrier: "through his deputy, Bo Lund", "according to". */
const through: ReadonlySet<string> = new Set(["through", "via", "according"])

const mouths: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson aide deputy lawyer secretary".split(" "),
)

/** "the spokeswoman, Jovan Ambe, speaking for Mr Brun": the words are Brun's. */
function spokenFor(tagged: Tagged, [from, to]: TokenRun): TokenRun | null {
  const { lowered, tag } = tagged
  for (let i = from + 1; i < to - 2; i++) {
    if (lowered[i] !== "speaking" || lowered[i + 1] !== "for") continue
    const run = phraseAt(tagged, i + 2)
    const named = run[1] <= to && isProper[tag[run[1] - 1] as number] === 1
    return named && lowered.slice(from, i).some((word) => mouths.has(word)) ? run : null
  }
  return null
}

/** What begins an aside that tells how the words came: ", quoted by the Herald,". */
const asides: ReadonlySet<string> = new Set(["as", "quoted", "cited"])
const handed: ReadonlySet<string> = new Set(
  "read relayed conveyed delivered transmitted passed".split(" "),
)

/** Is it "in a message read out by [Mr Brun, the premier, ...]"? He who follows the comma speaks. */
function isHandedBy({ lowered }: Tagged, from: number): boolean {
  return (
    lowered[from - 1] === "by" &&
    lowered.slice(Math.max(0, from - 4), from - 1).some((word) => handed.has(word))
  )
}

/** The run of a source that names who spoke. */
function spoken(tagged: Tagged, [from, to]: TokenRun): TokenRun {
  const { lowered } = tagged
  const comma = lowered.indexOf(",", from)
  if (comma < 0 || comma >= to - 2) return [from, to]
  if (isHandedBy(tagged, from)) return [lowered.lastIndexOf(",", to - 2) + 1, to]
  for (let i = comma; i < to - 2; i++)
    if (lowered[i] === "," && asides.has(lowered[i + 1] as string)) return [from, i]
  return [from, to]
}

/** A source as it was read, less those through whom it spoke or by whom it was cited. */
export function speakers<One extends Attribution>({ tagged }: Setting, one: One): One {
  const { lowered } = tagged
  if (one.source.length === 0) return one
  const spans = one.source.flatMap((span, k) => {
    const [from, to] = tokensOf(tagged, span)
    if (k > 0 && lowered.slice(Math.max(0, from - 5), from).some((word) => through.has(word)))
      return []
    const principal = spokenFor(tagged, [from, to])
    if (principal !== null) return [spanOf(tagged, principal)]
    return [spanOf(tagged, spoken(tagged, [from, to]))]
  })
  return spans.every((span, k) => isSame(span, one.source[k])) && spans.length === one.source.length
    ? one
    : { ...one, source: spans }
}

const isSame = (a: Span, b: Span | undefined): boolean => a.start === b?.start && a.end === b.end

/** Null for an attribution that lacks a source or a cue: nobody carried it. */
export function wrappedOf(tagged: Tagged, { source, cue, content }: Attribution): Wrapped | null {
  const [first] = source
  const [telling] = cue
  if (first === undefined || telling === undefined) return null
  return {
    source: tokensOf(tagged, first),
    cue: tokensOf(tagged, telling),
    content: content.map((span) => tokensOf(tagged, span)),
  }
}

/** Is the source an outlet of its own? */
export function isOutlets(setting: Setting, { source: [from, to] }: Wrapped): boolean {
  return outletsIn(setting).some(
    ({ first, next }) => first < to && from < next && first <= from + 2,
  )
}

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word)

function formOf({ quoteState, words }: Tagged, content: readonly TokenRun[]): Form {
  let quoted = 0
  let bare = 0
  for (const [from, to] of content)
    for (let i = from; i < to; i++) {
      if (!isWord(words[i] as string)) continue
      if (quoteState[i] === OUTSIDE) bare++
      else quoted++
    }
  return quoted === 0 ? "indirect" : bare === 0 ? "direct" : "mixed"
}

/** The attribution with other source, cue and content; it keeps its confidence and its name. */
export function rewrapped<One extends Attribution>(
  tagged: Tagged,
  one: One,
  { source, cue, content }: Wrapped,
): One {
  return {
    ...one,
    source: [spanOf(tagged, source)],
    cue: [spanOf(tagged, cue)],
    content: content.map((run) => spanOf(tagged, run)),
    form: formOf(tagged, content),
  }
}

/** What is left of a content from a token on; runs that end before it go. */
export function contentFrom(content: readonly TokenRun[], at: number): TokenRun[] {
  return content.flatMap(([from, to]): TokenRun[] => (to <= at ? [] : [[Math.max(from, at), to]]))
}
