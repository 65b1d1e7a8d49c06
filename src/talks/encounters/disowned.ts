/** Words by which somebody says that an encounter never was. */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { isAccount } from "./realis.ts"
import type { VerbGroup } from "./verb-group.ts"

const denying = wordSet("deny dispute refute contradict")
const branding = wordSet("dismiss describe brand call reject label")
const fictions = wordSet(`
fiction invention inventions invented fabrication fantasy fabricated untrue false rumour rumours
rumor rumors nonsense myth fairy made-up
`)
const REACH = 12

/** "Was an invention", "was pure fiction". */
export const isFiction = (tagged: Tagged, verb: number): boolean =>
  tagged.lowered.slice(verb + 1, verb + 5).some((word) => fictions.has(word))

const stories = wordSet(
  "report reports story stories account rumour rumours rumor rumors claim claims tale suggestion suggestions allegation allegations speculation",
)
const answers = wordSet("deny dismiss call describe reject dispute refute brand")

/** "Reports of a meeting between the two are false". */
function isUntrue(tagged: Tagged, first: number): boolean {
  const end = Math.min(tagged.sentenceEnd[first] as number, first + 2 * REACH)
  for (let k = first; k < end; k++)
    if (tagged.lemmas[k] === "be" && isFiction(tagged, k)) return !isNegatedAfter(tagged, k)
  return false
}

const isNegatedAfter = ({ lowered }: Tagged, be: number): boolean =>
  lowered[be + 1] === "not" || lowered[be + 1] === "n't"

/** "Reports that the two had met were an invention", "dismissed claims that they had met". */
export function isOfDisownedStory(tagged: Tagged, first: number): boolean {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k > start && first - k < REACH; k--) {
    if (tagged.lowered[k] !== "that") continue
    if (!stories.has(tagged.lowered[k - 1] as string)) return false
    return isUntrue(tagged, first) || isAnsweredBefore(tagged, k - 1, first)
  }
  return false
}

/** "Called the report of a meeting an invention", "denied reports of a meeting". */
export function isDisownedStory(tagged: Tagged, first: number): boolean {
  if (tagged.lowered[first - 1] !== "of" || !stories.has(tagged.lowered[first - 2] ?? ""))
    return false
  // "Disputed the union's account of the meeting": they met, and tell of it differently.
  if (isAccount(tagged, first - 2, first)) return namesFiction(tagged, first)
  return isUntrue(tagged, first) || isAnsweredBefore(tagged, first - 2, first)
}

/** Is the story before the encounter denied, or called an invention? */
function isAnsweredBefore(tagged: Tagged, story: number, first: number): boolean {
  const start = tagged.sentenceStart[first] as number
  for (let k = story - 1; k >= start && story - k < REACH - 2; k--) {
    const lemma = tagged.lemmas[k] as string
    if (!answers.has(lemma)) continue
    if (lemma === "deny" || lemma === "dispute" || lemma === "refute" || lemma === "dismiss")
      return true
    return namesFiction(tagged, first)
  }
  return false
}

/** "As an invention" further on in the sentence. */
const namesFiction = ({ lowered, sentenceEnd }: Tagged, first: number): boolean =>
  lowered.slice(first, sentenceEnd[first]).some((word) => fictions.has(word))

/** "The dinner has been denied by the union", "was dismissed as an invention". */
export function isDisowned(tagged: Tagged, verb: number, { passive, negated }: VerbGroup): boolean {
  if (!passive || negated) return false
  const lemma = tagged.lemmas[verb] as string
  if (denying.has(lemma)) return true
  if (!branding.has(lemma)) return false
  const end = Math.min(tagged.sentenceEnd[verb] as number, verb + REACH)
  for (let k = verb + 1; k < end; k++) if (fictions.has(tagged.lowered[k] as string)) return true
  return false
}
