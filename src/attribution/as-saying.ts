/**
 * Words at second hand: "The colonel was cited as saying that the road was mined", "the agency
 * quoted the colonel as saying that it was", "“It is,” he was quoted as saying."
 */
import { CLOSES, OPENS, OUTSIDE } from "../language/quotation.ts"
import { sentenceRest } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { datelineEnd } from "./dateline-end.ts"
import { hasFinite, isFinite } from "./finite.ts"
import { inCueOrder } from "./join.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const REACH = 14
const LEAST = 2
/** Behind "saying" only by whom, where or when: what was said stands before. */
const closing: ReadonlySet<string> = new Set([".", "by", "in", "on", "at", "to"])
const SURE = 0.8
const quoting: ReadonlySet<string> = new Set(["quote", "cite", "report", "paraphrase"])
const said: ReadonlySet<string> = new Set(["saying", "stating", "telling", "claiming", "warning"])
/** Verbs that take whoever hears it before what was said: "telling officers on Tuesday that". */
const addressing: ReadonlySet<string> = new Set(["telling", "warning"])

/** The verb "quoted" or "cited" before "as saying", or -1. */
function quotingVerb({ lemmas, sentenceStart }: Clues, as: number): number {
  const stop = Math.max(sentenceStart[as] as number, as - REACH)
  for (let i = as - 1; i >= stop; i--) if (quoting.has(lemmas[i] as string)) return i
  return -1
}

/** The quotation that ends right before a place, its comma counted in. */
function quotationBefore(clues: Clues, place: number): Run | null {
  const last = clues.lowered[place - 1] === "," ? place - 2 : place - 1
  if (clues.quoteState[last] !== CLOSES) return null
  return [clues.quotationFirst[last] as number, last + 1]
}

/** The clause that ends with a comma right before a place: "The rule stands, he was quoted as saying." */
function clauseBefore(clues: Clues, place: number): Run | null {
  const from = datelineEnd(clues, clues.sentenceStart[place] as number)
  const clause: Run = [from, place - 1]
  return clues.lowered[place - 1] === "," && hasFinite(clues, clause) ? clause : null
}

/** "... as saying by the daily Bell that": where "that" or a quotation stands behind by whom or when; or -1. */
function behindAdjunct(clues: Clues, from: number): number {
  const end = Math.min(from + REACH, clues.sentenceEnd[from] as number)
  for (let i = from; i < end; i++) {
    if (clues.lowered[i] === "that" || clues.quoteState[i] === OPENS) return i
    if (isFinite(clues, i)) return -1
  }
  return -1
}

/** What was said: behind "saying", or the quotation before the speaker where one stands. */
function contentOf(clues: Clues, saying: number, source: Run): Run | null {
  const { lowered, sentenceEnd, quoteState } = clues
  const from = saying + 1
  const begin = lowered[from] === "," || lowered[from] === ":" ? from + 1 : from
  const follows = lowered[begin] === "that" || quoteState[begin] !== OUTSIDE
  const before = follows || source[0] === 0 ? null : quotationBefore(clues, source[0])
  if (before !== null) return before
  if (closing.has(lowered[begin] ?? ".")) {
    const behind = behindAdjunct(clues, begin)
    return behind < 0 ? clauseBefore(clues, source[0]) : [behind, sentenceRest(clues, behind)]
  }
  const told = addressing.has(lowered[saying] as string) ? behindAdjunct(clues, begin) : -1
  if (told >= 0) return [told, sentenceRest(clues, told)]
  const end = sentenceRest(clues, begin)
  return end - begin < LEAST || begin >= (sentenceEnd[saying] as number) ? null : [begin, end]
}

function reading(clues: Clues, as: number): Chosen | null {
  const verb = quotingVerb(clues, as)
  if (verb < 0) return null
  const group = groupStart(clues, verb)
  const passive = clues.lemmas.slice(group, verb).includes("be")
  const source = passive ? subjectBefore(clues, group) : ([verb + 1, as] as const)
  if (source === null || source[1] <= source[0]) return null
  const content = contentOf(clues, as + 1, source)
  if (content === null || content[1] <= content[0]) return null
  return {
    cue: [passive ? group : as, as + 2],
    source: [source],
    content: [content],
    confidence: SURE,
  }
}

export function asSaying(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  let mended = [...chosen]
  for (let i = 2; i < clues.count - 2; i++) {
    if (clues.lowered[i] !== "as" || !said.has(clues.lowered[i + 1] as string)) continue
    if (clues.quoteState[i] !== OUTSIDE) continue
    const one = reading(clues, i)
    if (one !== null) mended = [...mended.filter(({ cue }) => !meet(cue, one.cue)), one]
  }
  return inCueOrder(mended)
}
