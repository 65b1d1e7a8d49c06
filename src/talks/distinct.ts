/** The same words are stated once, though two cues in the text carry them. */
import { sliceOf, type Span } from "../text/span.ts"
import { lemma } from "../language/lemma.ts"
import type { Part } from "./partition.ts"
import type { Voiced } from "./voiced.ts"

/** One statement to be: part of the content of an attribution. */
export interface Told {
  readonly attribution: Voiced
  readonly part: Part
}

/** Cues of those who pass on what another said. */
const carrying: ReadonlySet<string> = new Set([
  "according",
  "report",
  "quote",
  "cite",
  "write",
  "carry",
  "publish",
])
const telling: ReadonlySet<string> = new Set(
  "say tell add write answer reply ask warn insist state declare announce speak note".split(" "),
)
/** Of the shorter words, so much is the same when both are one saying. */
const SAME = 0.8
/** Of the carrier's words, name and cue of the speaker left out, so much are merely carried. */
const MOST = 0.5

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)

const common = (a: readonly Span[], b: readonly Span[]): number => {
  let sum = 0
  for (const one of a)
    for (const other of b)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return sum
}

const cueHas = (text: string, { attribution }: Told, wanted: ReadonlySet<string>): boolean =>
  attribution.cue.some((span) =>
    (
      sliceOf(text, span)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => wanted.has(lemma(word))),
  )

/** Does one part hold the cue of the other's attribution? */
const frames = (outer: Told, inner: Told): boolean =>
  common(outer.part.spans, inner.attribution.cue) > 0

/** Is `one` better left out, since `other` says the same nearer to its speaker? */
function yields(text: string, one: Told, other: Told): boolean {
  const shared = common(one.part.spans, other.part.spans)
  if (shared === 0) return false
  const mine = length(one.part.spans)
  const theirs = length(other.part.spans)
  if (frames(one, other)) {
    const { cue, source } = other.attribution
    const rest = mine - common(one.part.spans, [...cue, ...source])
    return cueHas(text, other, telling) && shared >= MOST * rest
  }
  if (frames(other, one)) return !cueHas(text, one, telling) && one.part.form === "indirect"
  if (shared < SAME * Math.min(mine, theirs)) return false
  const carried = cueHas(text, one, carrying)
  if (carried !== cueHas(text, other, carrying)) return carried
  const surer = other.attribution.confidence - one.attribution.confidence
  return surer === 0 ? one.attribution.id > other.attribution.id : surer > 0
}

/** Leaves out what another statement of the same report says better; the order is kept. */
export const distinct = (text: string, told: readonly Told[]): Told[] =>
  told.filter(
    (one) =>
      !told.some(
        (other) =>
          other !== one && other.attribution !== one.attribution && yields(text, one, other),
      ),
  )
