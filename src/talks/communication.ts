/**
 * Tells communication from attitude. Both are attributions; only what a source communicated is a
 * statement. "The union wants a rise" is an attitude, "the union demanded a rise" a statement.
 */
import type { Attribution } from "../attribution/attribution.ts"
import { lemma } from "../language/lemma.ts"
import { sliceOf } from "../text/span.ts"
import { isOwn, withholds } from "./withhold.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Heads of cues that report a state of mind, perception or act without telling anything. */
const attitudes = list(`
want wish hope fear worry think believe know expect see feel consider intend plan doubt prefer
desire like love hate dislike need seek aim try attempt struggle resist oppose favor favour mull
weigh contemplate eye hear learn understand realize realise recognize recognise remember
forget notice perceive regard view deem judge assume suppose imagine suspect trust mean decide choose
hesitate dream long yearn mind care aspire anticipate envision envisage conclude find discover
determine watch look wonder ponder prepare ready await resent enjoy convince commit
belief desire concern expectation intention goal opinion
feeling fury anger frustration optimism pessimism confidence impression understanding conviction
support opposition reluctance willingness interest preference ambition effort bid
confident optimistic pessimistic hopeful worried concerned afraid sure convinced aware willing
eager reluctant keen anxious unhappy happy angry frustrated determined prepared skeptical
sceptical doubtful committed opposed certain unwilling unsure uncertain mindful wary
`)

/** Words that make a cue a telling whatever else stands in it. */
const tellings = list(`
say tell speak ask answer reply respond add announce declare state note explain argue insist warn
claim report write tweet post publish deny confirm reject accuse blame demand call urge offer propose
promise pledge vow threaten admit acknowledge concede stress emphasize emphasise reiterate repeat
describe quote cite mention comment remark complain criticize criticise condemn praise welcome
express voice suggest indicate signal hint publicly statement remarks according
comments words saying refuse accept dismiss recall rule
`)

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** The cue's words as they stand, and as verbs or plural nouns in their dictionary form. */
const wordsOf = (text: string, { cue }: Attribution): string[] =>
  cue.flatMap((span) => words(sliceOf(text, span))).flatMap((word) => [word, lemma(word)])

const hasSource = ({ source }: Attribution): boolean => source.length > 0

/** "let it be understood that", "let us know that", "made known that" */
const letsKnow = (cue: readonly string[]): boolean =>
  (cue.includes("let") || cue.includes("make")) &&
  (cue.includes("know") || cue.includes("understood"))

/**
 * Did a source tell this? Words in quotation marks were told; else the cue must not be a mere
 * attitude ("fears", "is confident that"), unless it also tells ("said he feared"), and the words
 * must be told, not withheld ("did not say why", "declined to comment").
 *
 * ```ts
 * communicates("Miners want a rise.", { source: [{ start: 0, end: 6 }], cue: [{ start: 7, end: 11 }], content: [{ start: 12, end: 18 }], form: "indirect", confidence: 0.9 }) // false
 * ```
 */
export function communicates(text: string, attribution: Attribution): boolean {
  if (attribution.form === "direct") return true
  if (isOwn(text, attribution)) return false
  const cue = wordsOf(text, attribution)
  if (attribution.form === "indirect") {
    if (!hasSource(attribution) && cue.includes("ask")) return false
    if (withholds(text, attribution)) return false
  }
  if (letsKnow(cue) || cue.some((word) => tellings.has(word))) return true
  if (cue.some((word) => attitudes.has(word))) return false
  return hasSource(attribution)
}
