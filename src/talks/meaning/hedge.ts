/** Does a statement, by its words or their frame, hold back from what it says? */
import { isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Clause } from "./clause.ts"
import { isNegator } from "./negator.ts"
import { hitsIn, phrasebook } from "./phrase.ts"
import { type Run, sentenceOf } from "./run.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))
const MODAL = tagNumber("MD")
const adverbs = list(
  "perhaps maybe possibly probably presumably conceivably reportedly allegedly apparently seemingly supposedly purportedly likely unlikely potentially arguably doubtless",
)
const phrases = phrasebook([
  [
    `i|we think|believe|guess|suppose|suspect|feel|assume; seem; appear to|that|as; in principle; it be|'s possible|conceivable|probable; possible that
     be believed|thought|understood|reported|rumoured|rumored|said|expected|alleged|presumed to; not|n't|never ?yet rule|ruled|ruling|excluded|exclude … out;
     not|n't|never|no ?longer ?to ?be ?been ?called ?quite ?entirely ?altogether unthinkable|inconceivable|unimaginable|impossible|unlikely|implausible|far-fetched; ca|can|could not|n't be ruled|excluded; cannot be ruled|excluded
     if and when; as far as; not|n't clear|sure|certain; unclear; uncertain; a chance that|of; believed to`,
    true,
  ],
])
/** Frames that withhold: what somebody thinks, or is only hinted at. */
const frames = list(
  "think believe suspect guess suppose hint reckon speculate presume understand assume imagine rumour rumor",
)
const framing = list("reportedly allegedly apparently supposedly purportedly")

/** "may", "might", and "could" of what is possible; "could not" tells of an inability. */
function isPossibility(tagged: Tagged, { from }: Clause, at: number): boolean {
  const { tag, lemmas } = tagged
  if (tag[at] !== MODAL) return false
  if (lemmas[at] === "may" || lemmas[at] === "might") return true
  if (lemmas[at] !== "could") return false
  for (let i = from; i <= at + 1; i++)
    if (i !== at && i < tagged.count && isNegator(tagged, i)) return false
  return true
}

/** "If he were here, ...": a condition that is not met. */
const isUnmet = ({ lowered, tag }: Tagged, { kind, from, to }: Clause): boolean => {
  if (kind !== "condition" || lowered[from] !== "if") return false
  for (let at = from; at < to; at++)
    if (lowered[at] === "were" || (lowered[at] === "had" && isVerb[tag[at + 1] as number]))
      return true
  return false
}

function hedgedClause(tagged: Tagged, clause: Clause): boolean {
  if (clause.kind !== "main")
    return (
      isUnmet(tagged, clause) ||
      (/^if$/.test(tagged.lowered[clause.from] as string) &&
        tagged.lowered[clause.from + 1] === "and")
    )
  for (let at = clause.from; at < clause.to; at++)
    if (adverbs.has(tagged.lowered[at] as string) || isPossibility(tagged, clause, at)) return true
  return hitsIn(phrases, tagged, clause).length > 0
}

/** The frame: the cue's own verb, and an adverb beside it in its sentence. */
function hedgedFrame(tagged: Tagged, cue: Run): boolean {
  for (let at = cue.from; at < cue.to; at++)
    if (frames.has(tagged.lemmas[at] as string)) return true
  if (hitsIn(phrases, tagged, cue).length > 0) return true
  const { from } = sentenceOf(tagged, cue.from)
  for (let at = Math.max(from, cue.from - 3); at < cue.to; at++)
    if (framing.has(tagged.lowered[at] as string)) return true
  return false
}

/**
 * May, might, could (not "could not"), reportedly, perhaps, "I think", "not ruled out": the words
 * or their frame withhold commitment.
 */
export const hedgedIn = (
  tagged: Tagged,
  cues: readonly Run[],
  clauses: readonly Clause[],
): boolean =>
  clauses.some((clause) => hedgedClause(tagged, clause)) ||
  cues.some((cue) => hedgedFrame(tagged, cue))
