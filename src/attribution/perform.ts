/**
 * Verbs that do something by being said, with what they say beside them: "rejected the plan",
 * "called for a truce", "refused to sign", "accused Vennland of stalling".
 *
 * PolNeAR train: 786 of 1134 right in source and content, 964 with a cue of the gold. (Its readers
 * left out offers and agreements that were made and not reported as said.)
 */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isVerb, type Tag, tags } from "../language/tag.ts"
import { clauseEnd } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { isFinite } from "./finite.ts"
import { inCueOrder, isNested, knownAt } from "./join.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import { frames, pastOnly } from "./performative.ts"
import type { Chosen } from "./select.ts"

const SURE = 0.6

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const particles = set("out down for on off of against about")
const nounTags = set("DT JJ JJR JJS NN NNS NNP NNPS CD PRP$ PRP PDT CC $ ``")
/** Those who write the report, and "who" of a clause that only tells the speaker from others. */
const silent = set("you i we who")

/** How far a verb may stand from what it says, with where and when between. */
const REACH = 14
const adjuncts = set("in at during after before through via yesterday today late early last again")

const shares = set(
  "% percent per cent cents dollar dollars euro euros pound pounds franc francs crown crowns",
)

const tagAt = ({ tag }: Clues, i: number): Tag => tags[tag[i] as number] as Tag

/** "threatened in a letter to the board to close the yard": "to" and a verb behind where or when. */
function behindAdjunct(clues: Clues, from: number, allowed: readonly string[]): number {
  if (!allowed.includes("to")) return -1
  const end = Math.min(from + REACH, clues.sentenceEnd[from] as number)
  for (let i = from + 1; i < end; i++) {
    if (isFinite(clues, i) || clues.quoteState[i] !== OUTSIDE || clues.lowered[i] === ",") return -1
    if (clues.lowered[i] === "to" && tagAt(clues, i + 1) === "VB") return i
  }
  return -1
}

/** "70 cents on the dollar", "a 9 per cent rise", "$40 an hour", but not "two men". */
function isAmount({ lowered, tag }: Clues, from: number): boolean {
  const at = tags[tag[from] as number] === "DT" ? from + 1 : from
  if (lowered[at] === "$" || lowered[at] === "€" || lowered[at] === "£") return true
  if (tags[tag[at] as number] !== "CD") return false
  return [1, 2].some((k) => shares.has(lowered[at + k] as string))
}

/** Where the complement of a verb begins that fits one of its frames, or -1. */
function complementStart(clues: Clues, verb: number, allowed: readonly string[]): number {
  const next = verb + 1
  const word = clues.lowered[next] as string
  const tag = tagAt(clues, next)
  if (adjuncts.has(word)) return behindAdjunct(clues, next, allowed)
  if (word === "to" && allowed.includes("to")) return next
  if (particles.has(word)) return allowed.includes(word) ? next + 1 : -1
  if (tag === "VBG") return allowed.includes("vbg") ? next : -1
  if (allowed.includes("amount")) return isAmount(clues, next) ? next : -1
  return nounTags.has(tag) && allowed.includes("np") ? next : -1
}

/** "The dockers called for silence": taken for a participle, but the sentence has no other verb. */
function isOnlyVerb(clues: Clues, verb: number): boolean {
  const { sentenceStart, sentenceEnd, quoteState } = clues
  for (let i = sentenceStart[verb] as number; i < (sentenceEnd[verb] as number); i++)
    if (isFinite(clues, i) && quoteState[i] === OUTSIDE) return false
  return true
}

/** Was it done, or is it being done: no "will", no passive, no "to reject", no "rejecting"? */
function isDone(clues: Clues, group: number, verb: number): boolean {
  const tag = tagAt(clues, verb)
  const lemma = clues.lemmas[verb] as string
  const helped = clues.lemmas.slice(group, verb).includes("be")
  for (let k = group; k < verb; k++) if (tagAt(clues, k) === "MD") return false
  if (tag === "VBG") return helped
  if (tag === "VBN" && group === verb) return isOnlyVerb(clues, verb)
  if (tag === "VB" || tag === "VBN") return group < verb && !helped
  return !helped && (tag === "VBD" || !pastOnly.has(lemma))
}

const maySpeak = (clues: Clues, [, to]: Run): boolean => {
  const tag = clues.tag[to - 1] as number
  return isNoun[tag] === 1 || !silent.has(clues.lowered[to - 1] as string)
}

function reading(clues: Clues, verb: number): Chosen | null {
  const allowed = frames.get(clues.lemmas[verb] as string)
  const group = groupStart(clues, verb)
  if (allowed === undefined || !isDone(clues, group, verb)) return null
  const start = complementStart(clues, verb, allowed)
  const source = start < 0 ? null : subjectBefore(clues, group)
  if (source === null || !maySpeak(clues, source)) return null
  const cue: Run = [verb, Math.min(start, verb + 2)]
  return { cue, source: [source], content: [[start, clauseEnd(clues, start)]], confidence: SURE }
}

/** Has the known reading taken the subject for something said? */
const swallows = (known: Chosen, { source, cue }: Chosen): boolean =>
  known.source.length === 0 &&
  known.content.some((run) => run[1] <= cue[0] && source.some((subject) => meet(run, subject)))

/** The words between verb and quotation belong to what was said: "insisted on nine, “what we ate”". */
function extended({ sentenceEnd }: Clues, known: Chosen, { cue, source, content }: Chosen): Chosen {
  const [start, end] = content[0] as Run
  const same = known.source.some((run) => source.some((own) => meet(run, own)))
  const stop = sentenceEnd[start] as number
  const behind = known.content.filter(([from]) => from >= cue[0] && from < stop)
  const last = behind.at(-1)
  if (!same || last === undefined || known.cue[0] !== cue[0]) return known
  const next = behind.find(([from]) => from >= end)
  const split = next !== undefined && next[0] - end <= 1 && (behind.length > 1 || next[0] > start)
  if (!split) return known
  const after = known.content.filter(([from]) => from >= stop)
  return { ...known, cue, content: [[start, last[1]], ...after] }
}

export function perform(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const mended = [...chosen]
  for (let i = 1; i < clues.count - 1; i++) {
    if (isVerb[clues.tag[i] as number] !== 1 || clues.quoteState[i] !== OUTSIDE) continue
    const one = reading(clues, i)
    if (one === null) continue
    const k = knownAt(chosen, one)
    const known = chosen[k]
    if (known === undefined && !isNested(chosen, one)) mended.push(one)
    if (known === undefined) continue
    const now = mended.indexOf(known)
    mended[now] = swallows(known, one) ? one : extended(clues, known, one)
  }
  return inCueOrder(mended)
}
