/** Tells words that were told from words that were withheld, asked for or are still to be told. */
import type { Attribution } from "../attribution/attribution.ts"
import { lemma } from "../language/lemma.ts"
import { sliceOf } from "../text/span.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const negators = list("not n't never neither nor nobody without cannot")
/** Verbs that, denied, tell nothing: "did not say why". */
const tellings = list(`
say tell speak specify reveal disclose explain elaborate describe comment answer name give mention
identify provide clarify detail discuss respond reply confirm indicate announce state address
`)
const declining = list("decline refuse avoid")
/** Of what is still to be told, or might be, nothing has been told. */
const modals = list("will 'll shall may might can could should must")
const asked = list("asked pressed questioned quizzed")
const being = list("is are was were been be being am")
/** Those who write the report: what they ask or reveal is its own account. */
const writers = list("we i us our my me")
const nobodies = /^(?:neither|nobody|none|no one)\b/i
/** Words that say nothing by themselves. */
const hollow = list(`
it any that this so them they him her he she these those nothing anything something one some what
why whether when where how who which same the a an much more such
`)

const tokens = (text: string): string[] =>
  text.toLowerCase().match(/n['’]t\b|[\p{L}]+|['’]ll\b/gu) ?? []
const straight = (word: string): string => word.replace("’", "'")
const REACH = 40

/** The words of the verb group that stand before the cue, the nearest last. */
function before(text: string, { cue, source }: Attribution): string[] {
  const start = cue[0]?.start ?? 0
  const behind = Math.max(
    0,
    start - REACH,
    ...source.map(({ end }) => end).filter((end) => end <= start),
  )
  return tokens(text.slice(behind, start).replace(/(?<=\p{L})n(['’])t\b/giu, " n$1t")).map(straight)
}

const contentWords = (text: string, { content }: Attribution): string[] =>
  content.flatMap((span) => tokens(sliceOf(text, span)))

const questions = list("what why whether when where how who which if")

/** "did not say why", "would not comment", "declined to say", "without naming". */
function isSilent(
  cue: readonly string[],
  ahead: readonly string[],
  content: readonly string[],
): boolean {
  const verbs = cue.map(lemma)
  if (
    verbs.some((word) => declining.has(word)) &&
    [...verbs, ...content.slice(0, 2)].some((word) => tellings.has(word))
  )
    return true
  const denied = [...ahead.slice(-4), ...cue].some((word) => negators.has(word))
  if (!denied || !verbs.some((word) => tellings.has(word))) return false
  const only = cue.includes("only") || ahead.includes("only")
  return (
    !only &&
    !(
      verbs.includes("say") &&
      content[0] !== undefined &&
      !questions.has(content[0]) &&
      content.length > 3 &&
      ahead.includes("did") === false &&
      ahead.includes("would") === false
    )
  )
}

const isHollow = (content: readonly string[]): boolean =>
  content.length < 4 && content.every((word) => hollow.has(word))

/** "offered no date", "gave no reason" */
const givesNothing = (cue: readonly string[], content: readonly string[]): boolean =>
  content[0] === "no" &&
  content.length < 6 &&
  cue.some((word) => ["offer", "give", "provide", "name", "set"].includes(lemma(word)))

/** "was asked about the guns": he was asked, he told nothing. */
const isAsked = (cue: readonly string[], ahead: readonly string[]): boolean =>
  cue.some((word) => asked.has(word)) &&
  [...cue, ...ahead.slice(-3)].some((word) => being.has(word))

/**
 * Do the words say that nothing was told? Only for what stands outside quotation marks.
 *
 * ```ts
 * withholds("He did not say why.", { source: [{ start: 0, end: 2 }], cue: [{ start: 11, end: 14 }], content: [{ start: 15, end: 18 }], form: "indirect", confidence: 0.9 }) // true
 * ```
 */
export function withholds(text: string, attribution: Attribution): boolean {
  const { source, cue, content } = attribution
  const cueWords = cue
    .flatMap((span) => tokens(sliceOf(text, span).replace(/(?<=\p{L})n(['’])t\b/giu, " n$1t")))
    .map(straight)
  const ahead = before(text, attribution)
  const told = contentWords(text, attribution)
  const who = source.map((span) => sliceOf(text, span)).join(" ")
  const behind = text.slice(cue.at(-1)?.end ?? 0, (cue.at(-1)?.end ?? 0) + 6).trimStart()
  if (isHollow(told) || isSilent(cueWords, ahead, told) || isAsked(cueWords, ahead)) return true
  if (givesNothing(cueWords, told) || nobodies.test(who)) return true
  if (cueWords.some((word) => lemma(word) === "call") && /^off\b/.test(behind)) return true
  if (source.length > 0 && tokens(who).every((word) => writers.has(word))) return true
  const first = Math.min(...content.map(({ start }) => start))
  return (
    first > (cue[0]?.start ?? 0) &&
    [...ahead.slice(-2), ...cueWords.slice(0, 1)].some((word) => modals.has(word))
  )
}
