/** Does a clause look ahead ("will meet on Tuesday") or back ("met on Tuesday")? */
import { isVerb, tagNumber } from "./tag.ts"
import type { Tagged } from "./tagged.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What is put off or set for a time lies ahead, whatever the tense. */
const ahead = list(`
due scheduled expected planned set slated postponed adjourned rescheduled delayed deferred likely
upcoming forthcoming deadline ultimatum billed pencilled fixed poised
postpone adjourn reschedule delay defer schedule slate expect plan extend pencil arrange
`)
/** Verbs whose infinitive lies ahead: "agreed to meet on Friday". */
const intending = list(`
due expect schedule set plan agree ready invite want hope ask urge call propose offer promise vow
likely going go slate prepare intend about decide pledge need threaten order tell be have aim seek
scheduled expected planned prepared poised undertake undertook request demand
`)
/** Said in the present of what is fixed: "the board meets on Friday". */
const timetable = list(`
meet begin start open resume expire end vote travel arrive visit hold return reconvene convene
conclude close take come go fly leave sit host kick lapse run
`)
const [MD, VB, VBD, VBN, VBG, TO] = ["MD", "VB", "VBD", "VBN", "VBG", "TO"].map(tagNumber)

/** Tokens looked at on either side; a verb farther away says nothing sure. */
const REACH = 25

/** "would have met", "may have met": a modal that looks back. */
function looksBack({ lemmas }: Tagged, modal: number): boolean {
  return lemmas[modal + 1] === "have" || lemmas[modal + 2] === "have"
}

function infinitiveAhead(tagged: Tagged, to: number): boolean {
  const { lemmas, sentenceStart } = tagged
  const from = Math.max(sentenceStart[to] as number, to - 5)
  for (let i = to - 1; i >= from; i--) {
    const lemma = lemmas[i] as string
    if (intending.has(lemma)) return true
    if (isVerb[tagged.tag[i] as number] === 1) return false
  }
  return false
}

/** The modal or "to" of a bare verb, adverbs and "not" between; -1 without. */
function helperOf({ tag, sentenceStart }: Tagged, verb: number): number {
  const from = Math.max(sentenceStart[verb] as number, verb - 4)
  for (let i = verb - 1; i >= from; i--) if (tag[i] === MD || tag[i] === TO) return i
  return -1
}

/** Null when the verb alone does not tell. */
function verbAhead(tagged: Tagged, at: number): boolean | null {
  const { tag, lemmas } = tagged
  const own = tag[at]
  if (own === MD) return !looksBack(tagged, at)
  if (own === VB) {
    const helper = helperOf(tagged, at)
    if (helper < 0) return null
    return tag[helper] === MD ? !looksBack(tagged, helper) : infinitiveAhead(tagged, helper)
  }
  if (own === VBN) return participleAhead(tagged, at)
  if (own === VBG) return lemmas[at - 1] === "be" ? isPresent(tagged, at - 1) : null
  if (own === VBD) return ahead.has(lemmas[at] as string)
  if (lemmas[at] === "be" || lemmas[at] === "have") return null
  return timetable.has(lemmas[at] as string)
}

const isPresent = ({ tag }: Tagged, at: number): boolean => tag[at] !== VBD && tag[at] !== VBN

function participleAhead(tagged: Tagged, at: number): boolean {
  const { tag, lemmas } = tagged
  if (ahead.has(lemmas[at] as string)) return true
  const helper = helperOf(tagged, at)
  return helper >= 0 && tag[helper] === MD && !looksBack(tagged, helper) && lemmas[at - 1] === "be"
}

function lookBefore(tagged: Tagged, first: number): boolean | null {
  const { lowered, sentenceStart, quotation } = tagged
  const from = Math.max(sentenceStart[first] as number, first - REACH)
  for (let i = first - 1; i >= from; i--) {
    if (quotation[i] !== quotation[first]) continue
    if (lowered[i] === ";") return null
    const told = isVerbal(tagged, i) ? verbAhead(tagged, i) : null
    if (told !== null) return told
    if (ahead.has(lowered[i] as string)) return true
    if (lowered[i] === "ahead" && lowered[i + 1] === "of") return true
  }
  return null
}

const isVerbal = ({ tag }: Tagged, at: number): boolean =>
  isVerb[tag[at] as number] === 1 || tag[at] === MD

function lookAfter(tagged: Tagged, next: number): boolean {
  const { lowered, sentenceEnd, quotation, count } = tagged
  if (next >= count) return false
  const to = Math.min(sentenceEnd[next - 1] as number, next + REACH)
  for (let i = next; i < to; i++) {
    if (quotation[i] !== quotation[next - 1]) continue
    const told = isVerbal(tagged, i) ? verbAhead(tagged, i) : null
    if (told !== null) return told
    if (ahead.has(lowered[i] as string)) return true
  }
  return false
}

const moved = list("move shift reschedule postpone adjourn slip slide")

/** "Still on for the 9th", "put back to Friday", "were moved to June". */
function isNewDay({ lowered, lemmas }: Tagged, first: number): boolean {
  const [two, one] = [lowered[first - 2], lowered[first - 1]]
  if (one === "for") return two === "on"
  if (one !== "to" && one !== "until") return false
  return /^(?:back|off|forward)$/.test(two ?? "") || moved.has(lemmas[first - 2] ?? "")
}

/**
 * Does what is told of a time lie ahead of the telling? The verb before it decides, else the one
 * after it; news looks back unless it says otherwise.
 */
export function looksAhead(tagged: Tagged, first: number, next: number): boolean {
  if (isNewDay(tagged, first)) return true
  return lookBefore(tagged, first) ?? lookAfter(tagged, next)
}
