/** Whom the source of an attribution stands for, and under which name, role and party. */
import type { Tagged } from "../language/tagged.ts"
import { tokenAt } from "../language/token-run.ts"
import type { Span } from "../text/span.ts"
import { sliceOf } from "../text/span.ts"
import type { Apposition } from "./apposition.ts"
import { textNouns } from "./body-nouns.ts"
import type { Figure } from "./figure.ts"
import type { Phrase } from "./phrase.ts"
import { headOf, type Phrases } from "./phrases.ts"

export interface Voices {
  readonly tagged: Tagged
  readonly phrases: Phrases
  readonly appositions: readonly Apposition[]
  readonly figuresOf: (phrase: Phrase) => readonly Figure[]
}

/** The author of "a statement by the union", "the ministry's letter". */
function authorOf({ tagged: t, phrases, figuresOf }: Voices, phrase: Phrase): readonly Figure[] {
  if (phrase.name !== null || !textNouns.has(headOf(t, phrase))) return []
  if (phrase.owner !== null) return figuresOf(phrase.owner)
  const limit = Math.min(phrase.to + 10, t.sentenceEnd[phrase.from] as number)
  for (let k = phrase.to; k < limit; k++) {
    if (!/^(?:by|from|of)$/.test(t.lowered[k] as string)) continue
    const author = phrases.all[phrases.at[k + 1] ?? -1]
    if (author !== undefined) return figuresOf(author)
  }
  return []
}

/** Where the next joint speaker may stand: behind the phrase, its complements and appositions. */
function behind(voices: Voices, phrase: Phrase): number {
  const { tagged: t, phrases, appositions } = voices
  const end = phrases.endOf(phrase)
  const apposed = appositions.find(
    ({ named, role, from }) =>
      role !== null &&
      (named === phrase ? from === end + 1 : role === phrase && named.from === end + 1),
  )
  if (apposed === undefined || apposed.role === null) return end
  const after = phrases.endOf(apposed.named === phrase ? apposed.role : apposed.named)
  return t.words[after] === "," ? after + 1 : after
}

/** Where the first phrase begins; a source may hold but the end of one ("envoy Bo | Lund"). */
function startOf({ phrases: { all, at, over } }: Voices, from: number, to: number): number {
  for (let k = from; k < to; k++) if ((at[k] as number) >= 0) return k
  const around = all[over[from] ?? -1]
  return around !== undefined && around.name !== null && around.to <= to ? around.from : to
}

/** Everybody a run of tokens names as its subject: one, or several joined by "and". */
function speakersIn(voices: Voices, from: number, to: number): readonly Figure[] {
  const { tagged: t, phrases, figuresOf } = voices
  let k = startOf(voices, from, to)
  const speakers: Figure[] = []
  while (k < to) {
    const phrase = phrases.all[phrases.at[k] ?? -1]
    if (phrase === undefined) break
    const found = figuresOf(phrase)
    const figures = found.length > 0 ? found : authorOf(voices, phrase)
    if (figures.length === 0) return speakers.length > 0 ? [] : figures
    for (const one of figures) if (!speakers.includes(one)) speakers.push(one)
    k = behind(voices, phrase)
    if (t.words[k] === "," && t.lowered[k + 1] !== "and" && (phrases.at[k + 1] ?? -1) < 0) break
    if (t.words[k] !== "," && t.lowered[k] !== "and") break
    k += t.words[k] === "," && t.lowered[k + 1] === "and" ? 2 : 1
  }
  return speakers
}

/**
 * Everybody a source stands for. Of one in several places, the place that names a person counts: the
 * others are most often the outlet that carried the words.
 */
export function speakersOf(voices: Voices, source: readonly Span[]): readonly Figure[] {
  const { tagged: t } = voices
  const found = source
    .map(({ start, end }) => speakersIn(voices, tokenAt(t, start), tokenAt(t, end - 1) + 1))
    .filter((speakers) => speakers.length > 0)
  return found.find(([one]) => one?.kind === "person") ?? found[0] ?? []
}

/** The words of a source nobody is known for: without article, clauses and what trails. */
export function bareName(text: string, spans: readonly Span[]): string | null {
  const [span] = spans
  if (span === undefined) return null
  const words = sliceOf(text, span)
    .replace(/\s+/g, " ")
    .replace(/['’]s$/u, "")
    .replace(/,? (?:who|which|that|whose) .*$/u, "")
    .replace(/[,;:–—-]+\s*$/u, "")
    .replace(/^(?:the|a|an) (?=\S)/iu, "")
    .trim()
  return words === "" ? null : words
}
