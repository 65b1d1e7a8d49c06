/** Tells words that were told from words that were withheld, asked for or are still to be told. */
import type { Attribution } from "../attribution/attribution.ts"
import { lemma } from "../language/lemma.ts"
import { sliceOf, type Span } from "../text/span.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const negators = list("not n't never neither nor nobody without cannot")
/** Verbs that, denied, tell nothing: "did not say why". */
const tellings = list(`
say tell speak specify reveal disclose explain elaborate describe comment answer name give mention
identify provide clarify detail discuss respond reply confirm indicate announce state address
`)
/** Telling of whatever it be. */
const mere = list(
  "comment say speak specify reveal disclose explain elaborate answer respond reply",
)
const declining = list("decline refuse avoid")
/** Of what is still to be told, or might be, nothing has been told. */
const modals = list("will 'll shall may might can could should must")
const asked = list("asked pressed questioned quizzed")
const being = list("is are was were been be being am")
const giving = list("offer give provide name set")
/** "..., referring to the duty": what another's words are about. */
const pointers = list("referring alluding pointing reacting")
/** Those who write the report: what they ask or reveal is its own account. */
const writers = list("we i us our my me")
const things = list("which that what")
const nobodies = /^(?:neither|nobody|none|no one)\b/iu
/** Words that say nothing by themselves. */
const hollow = list(`
it any that this so them they him her he she these those nothing anything something one some what
why whether when where how who which same the a an much more such
`)
const REACH = 40

const negation = /(?<=\p{L})n(?=['’]t\b)/giu
/** Words in lower case; "didn't" is "did" and "n't". */
function wordsOf(text: string): string[] {
  const lower = text.toLowerCase()
  if (!/['’]/.test(lower)) return lower.match(/\p{L}+/gu) ?? []
  const parted = lower.replace(negation, " n").match(/n['’]t\b|['’]ll\b|\p{L}+/gu) ?? []
  return parted.map((word) => word.replace("’", "'"))
}
const wordsIn = (text: string, spans: readonly Span[]): string[] =>
  spans.flatMap((span) => wordsOf(sliceOf(text, span)))

/** What the rules below look at. */
interface Words {
  readonly source: readonly string[]
  /** The verb group before the cue, as far as no comma or mark stands between. */
  readonly ahead: readonly string[]
  readonly cue: readonly string[]
  readonly verbs: readonly string[]
  /** All of a short one, the first of a long one. */
  readonly content: readonly string[]
}

/** No rule looks at more words of a content than these. */
const FIRST = 6
const LONG = 160

/** The first words of a content, and no fewer than it has. */
function firstWordsIn(text: string, content: readonly Span[]): string[] {
  const [first] = content
  if (first !== undefined && first.end - first.start > LONG) {
    const words = wordsOf(text.slice(first.start, first.start + LONG))
    // The last one may have been cut.
    if (words.length > FIRST) return words.slice(0, FIRST)
  }
  return wordsIn(text, content)
}

/** "Asked not to be named": the wish withholds a name and nothing that was told. */
const unnamed = /\b(?:not )?to be (?:named|identified|quoted|cited)\b/giu

function ahead(text: string, { cue, source }: Attribution): string[] {
  const start = cue[0]?.start ?? 0
  const ends = source.map(({ end }) => end).filter((end) => end <= start)
  const behind = text.slice(Math.max(0, start - REACH, ...ends), start).replace(unnamed, "")
  return wordsOf(behind.slice(behind.search(/[^,.;:"“”—–]*$/u))).slice(-4)
}

function wordsAround(text: string, attribution: Attribution): Words {
  const cue = wordsIn(text, attribution.cue)
  return {
    source: wordsIn(text, attribution.source),
    ahead: ahead(text, attribution),
    cue,
    verbs: cue.map(lemma),
    content: firstWordsIn(text, attribution.content),
  }
}

/** "did not say why", "would not comment", "declined to say"; but "would say only that" tells. */
function isSilent({ ahead: before, cue, verbs, content }: Words): boolean {
  const declines = verbs.some((word) => declining.has(word))
  if (declines && [...verbs, ...content.slice(0, 2)].some((word) => tellings.has(word))) return true
  // "Made no mention of": the cue's own "no".
  const denied = cue.includes("no") || [...before, ...cue].some((word) => negators.has(word))
  return denied && !cue.includes("only") && verbs.some((word) => tellings.has(word))
}

/** "Declined to comment": no stance on anything; but who refuses to discuss a thing rejects it. */
export function isSilentClause(clause: string): boolean {
  const said = wordsOf(clause).map(lemma)
  return said.some((word, k) => declining.has(word) && mere.has(said[k + 2] ?? ""))
}

/** "said so", "described any" */
const isHollow = ({ content }: Words): boolean =>
  content.length < 4 && content.every((word) => hollow.has(word))

/** "offered no date", "gave no reason" */
const givesNothing = ({ verbs, content }: Words): boolean =>
  content[0] === "no" && content.length < 6 && verbs.some((word) => giving.has(word))

/** "was asked about the guns": he was asked, he told nothing. */
const isAsked = ({ ahead: before, cue }: Words): boolean =>
  cue.some((word) => asked.has(word)) &&
  [...before.slice(-3), ...cue].some((word) => being.has(word))

/** "Asked whether the port would open, Brun said no": the question was another's. */
function isQuestioned(text: string, { source, content }: Attribution): boolean {
  const [whom, what] = [source[0], content[0]]
  if (whom === undefined || what === undefined || whom.start < what.end) return false
  return asks.test(text.slice(Math.max(0, what.start - FAR), what.start))
}
const FAR = 90
const asks =
  /(?:^|[.!?”"]\s+|\b(?:when|but|and) )(?:asked|pressed|questioned|quizzed)\b[^,.;:“"]*$/iu

/** "Neither confirmed nor denied", "would not confirm or deny": nothing is denied. */
const keepsOpen = ({ cue }: Attribution, text: string): boolean => {
  const [first, last] = [cue[0]?.start ?? 0, cue.at(-1)?.end ?? 0]
  return undecided.test(text.slice(Math.max(0, first - REACH), last + REACH / 2))
}
const undecided =
  /\b(?:neither|nor|not|n['’]t|cannot|(?:declin|refus)\w+ to|unable to)\b.{0,24}\b(?:confirm\w*,? n?or (?:to )?den(?:y|ied|ies|ying)|den(?:y|ied|ies|ying),? n?or (?:to )?confirm)/iu

/** "called off the round": a deed, not a call. */
const callsOff = ({ cue, verbs }: Words, behind: string): boolean =>
  verbs.includes("call") && (cue.includes("off") || /^\s*off\b/u.test(behind))

const isWriter = (source: readonly string[]): boolean =>
  source.length > 0 && source.every((word) => writers.has(word))

/** "a club which is said to have met in a cellar": the words of nobody named. */
const isThing = ({ source }: Words): boolean =>
  source.length === 1 && things.has(source[0] as string)

/** Do those who write the report speak of themselves? */
export const isOwn = (text: string, { source }: Attribution): boolean =>
  isWriter(wordsIn(text, source))

/** "will announce the result", "may write to the editor" */
const isToCome = ({ ahead: before, cue }: Words): boolean =>
  [...before.slice(-2), ...cue.slice(0, 1)].some((word) => modals.has(word))

/**
 * Do the words say that nothing was told? Only for what stands outside quotation marks.
 *
 * ```ts
 * withholds("He did not say why.", { source: [{ start: 0, end: 2 }], cue: [{ start: 11, end: 14 }], content: [{ start: 15, end: 18 }], form: "indirect", confidence: 0.9 }) // true
 * ```
 */
export function withholds(text: string, attribution: Attribution): boolean {
  const words = wordsAround(text, attribution)
  const { cue, content, source } = attribution
  if (isHollow(words) || isSilent(words) || isAsked(words) || givesNothing(words)) return true
  if (isQuestioned(text, attribution) || keepsOpen(attribution, text)) return true
  if (words.cue.some((word) => pointers.has(word))) return true
  if (isThing(words) || nobodies.test(source[0] ? sliceOf(text, source[0]) : "")) return true
  const end = cue.at(-1)?.end ?? 0
  if (callsOff(words, text.slice(end, end + REACH))) return true
  const follows = (content[0]?.start ?? 0) > end
  return follows && isToCome(words)
}
