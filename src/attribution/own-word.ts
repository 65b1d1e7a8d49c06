/** What an outlet claims to know itself: "the Register understands", "this newspaper has learned". */
import { OUTSIDE } from "../language/quotation.ts"
import type { Tagged } from "../language/tagged.ts"
import { overlap, type Span } from "../text/span.ts"
import type { Attribution } from "./attribution.ts"
import { hearsayIn } from "./hearsay.ts"
import { noticesOf, type Notice, printedIn } from "./notice.ts"

const claims: ReadonlySet<string> = new Set(
  "understands understand learned learnt reveal disclose established".split(" "),
)
const helpers: ReadonlySet<string> = new Set("can has have now exclusively today".split(" "))
const kinds: ReadonlySet<string> = new Set(
  "newspaper paper website magazine programme program station broadcaster bulletin".split(" "),
)

/** Told in the form of a rule, which is not always right. */
const confidence = 0.7

/**
 * The attributions with the outlet's own claims among them, in the order of the text.
 *
 * @param report its outlet is null when it is not known: then nobody claims
 */
export function withOwnWords(
  found: readonly Attribution[],
  tagged: Tagged,
  { outlet, text }: { readonly outlet: string | null; readonly text: string },
): readonly Attribution[] {
  if (outlet === null) return found
  const own = [
    ...claimsIn(tagged, outlet),
    ...hearsayIn(tagged),
    ...noticesOf(tagged, text, outlet).flatMap((notice) => ownPrint(text, notice)),
  ]
  const added = own.filter(({ cue }) => !found.some((one) => meet(one.cue, cue)))
  if (added.length === 0) return found
  return [...found, ...added].toSorted((a, b) => startOf(a) - startOf(b))
}

const meet = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => overlap(one, other)))

function claimsIn(tagged: Tagged, outlet: string): Attribution[] {
  if (!tagged.lowered.some((word) => claims.has(word))) return []
  const names = outlet.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return tagged.lowered.flatMap((word, i) =>
    claims.has(word) && tagged.quoteState[i] === OUTSIDE ? (claimAt(tagged, i, names) ?? []) : [],
  )
}

/** "An article on Friday said that ...": what a correction takes back. */
function ownPrint(text: string, notice: Notice): Attribution[] {
  const print = printedIn(text, notice)
  if (print === null) return []
  const { cue, content } = print
  const source = { start: notice.first.start, end: cue.start - 1 }
  if (source.end <= source.start) return []
  return [{ source: [source], cue: [cue], content: [content], form: "indirect", confidence }]
}

const startOf = ({ source, cue, content }: Attribution): number =>
  Math.min(...[...source, ...cue, ...content].map(({ start }) => start))

/** The claim whose verb stands at a token; null when it is not the outlet's. */
function claimAt(tagged: Tagged, verb: number, names: readonly string[]): Attribution | null {
  const { lowered, sentenceStart, sentenceEnd } = tagged
  const [first, last] = [sentenceStart[verb] as number, sentenceEnd[verb] as number]
  let cue = verb
  while (cue > first && helpers.has(lowered[cue - 1] as string)) cue--
  const source = ownNameBefore(lowered, first, cue, names)
  if (source === null) return null
  const content = contentOf(tagged, [first, source], [verb + 1, last])
  if (content === null) return null
  return {
    source: [spanOf(tagged, source, cue)],
    cue: [spanOf(tagged, cue, verb + 1)],
    content: [content],
    form: "indirect",
    confidence,
  }
}

/** Where "the Register", "this newspaper" or "we" begins that ends before a token. */
function ownNameBefore(
  lowered: readonly string[],
  first: number,
  end: number,
  names: readonly string[],
): number | null {
  const word = lowered[end - 1] as string
  if (end <= first) return null
  if (word === "we" && lowered[end] !== "understand") return end - 1
  if (kinds.has(word) && lowered[end - 2] === "this") return end - 2
  if (word !== names.at(-1)) return null
  let start = end - 1
  while (start > first && names.includes(lowered[start - 1] as string)) start--
  return start > first && lowered[start - 1] === "the" ? start - 1 : start
}

type Run = readonly [from: number, to: number]

/** What follows the verb, or the sentence that leads up to ", the Register understands". */
function contentOf(tagged: Tagged, [first, source]: Run, [after, last]: Run): Span | null {
  const { lowered } = tagged
  const isMark = (i: number): boolean => /^[^\p{L}\p{N}"“‘]+$/u.test(lowered[i] ?? "")
  let end = last
  while (end > after && isMark(end - 1)) end--
  const from = lowered[after] === "that" ? after + 1 : after
  if (end > from && !isMark(after)) return spanOf(tagged, from, end)
  const before = isMark(source - 1) ? source - 1 : source
  return before > first && before < source ? spanOf(tagged, first, before) : null
}

const spanOf = ({ start, end }: Tagged, from: number, to: number): Span => ({
  start: start[from] as number,
  end: end[to - 1] as number,
})
