/** One attribution that was missed or wrong, with its sentence: what the next model learns from. */
import type { Scorable, Verdict } from "../rapporteur.ts"
import { sliceOf, type Span } from "../text/span.ts"

interface Words extends Scorable {
  readonly words: Readonly<Record<keyof Scorable, readonly string[]>>
}

export interface ErrorLine {
  readonly id: string
  /** `content` and `source` say which half of a found attribution is wrong. */
  readonly kind: Verdict["kind"]
  readonly sentence: string
  readonly gold: Words | null
  readonly predicted: (Words & { readonly confidence: number }) | null
}

export interface Compared {
  readonly id: string
  readonly text: string
  readonly gold: readonly Scorable[]
  readonly predicted: readonly (Scorable & { readonly confidence: number })[]
}

/** @returns a line for every verdict that is not right, in text order */
export const errorLines = (compared: Compared, verdicts: readonly Verdict[]): ErrorLine[] =>
  verdicts.filter(({ kind }) => kind !== "right").map((verdict) => errorLine(compared, verdict))

function errorLine({ id, text, gold, predicted }: Compared, verdict: Verdict): ErrorLine {
  const theirs = gold[verdict.gold ?? -1] ?? null
  const ours = predicted[verdict.predicted ?? -1] ?? null
  return {
    id,
    kind: verdict.kind,
    sentence: sentenceRound(text, [theirs, ours].flatMap(spansOf)),
    gold: theirs === null ? null : wordsOf(text, theirs),
    predicted: ours === null ? null : { ...wordsOf(text, ours), confidence: ours.confidence },
  }
}

const spansOf = (one: Scorable | null): readonly Span[] =>
  one === null ? [] : [...one.source, ...one.cue, ...one.content]

const wordsOf = (text: string, { source, cue, content }: Scorable): Words => {
  const slices = (spans: readonly Span[]): string[] => spans.map((span) => sliceOf(text, span))
  const words = { source: slices(source), cue: slices(cue), content: slices(content) }
  return { source, cue, content, words }
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" })

/** The sentences, of one paragraph or more, that the spans touch. */
function sentenceRound(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return ""
  const first = Math.min(...spans.map(({ start }) => start))
  const last = Math.max(...spans.map(({ end }) => end))
  const from = text.lastIndexOf("\n", first) + 1
  const break_ = text.indexOf("\n", last)
  const paragraph = text.slice(from, break_ === -1 ? text.length : break_)
  return Array.from(segmenter.segment(paragraph))
    .filter(({ index, segment }) => from + index < last && from + index + segment.length > first)
    .map(({ segment }) => segment)
    .join("")
    .trim()
}
