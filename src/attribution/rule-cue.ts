/** Cues that layout gives away: a speaker's label before a colon, a name after a dash. */
import { hashOf } from "../language/hash.ts"
import { startsUpper } from "../language/character.ts"
import { CLOSES, OPENS } from "../language/quotation.ts"
import { isProper } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"

export interface RuleCue {
  /** 1: "NAME: words"; 2: "words — Name". */
  readonly kind: 1 | 2
  readonly cue: Run
  readonly source: readonly Run[]
  readonly content: readonly Run[]
  /** Nothing else can be meant: the verifier's doubts do not count. */
  readonly certain: boolean
}

const LABEL_LENGTH = 7
const NAME_LENGTH = 10
const MIN_CONTENT = 3
const TAIL = 25

const linkers: ReadonlySet<number> = new Set(["of", "the", "de", "and", "'s", ","].map(hashOf))
const COLON = hashOf(":")
const STOP = hashOf(".")
const dashes: ReadonlySet<string> = new Set(["—", "―", "–", "-", "--"])
const quoteEnds: ReadonlySet<string> = new Set(['"', "”", "'", "’"])

/** "Q:" and "A:" label questions and answers, not those who put and give them. */
const questions: ReadonlySet<string> = new Set(["Q", "A", "Question", "Answer"])

const isName = (clues: Clues, i: number): boolean =>
  isProper[clues.tag[i] as number] === 1 || startsUpper(clues.words[i] as string)

const isLinked = (clues: Clues, i: number): boolean => linkers.has(clues.lower[i] as number)

/** "ODUYA: We are ready." */
function labelCue(clues: Clues, from: number, to: number): RuleCue | null {
  let colon = from
  while (
    colon < to &&
    colon - from < LABEL_LENGTH &&
    clues.lower[colon] !== COLON &&
    (isName(clues, colon) || isLinked(clues, colon))
  )
    colon++
  const asks = colon === from + 1 && questions.has(clues.words[from] as string)
  if (asks || colon === from || colon >= to - 2 || clues.lower[colon] !== COLON) return null
  const content: Run = [colon + 1, to]
  if (to - colon <= 2) return null
  return {
    kind: 1,
    cue: [colon, colon + 1],
    source: [[from, colon]],
    content: [content],
    certain: false,
  }
}

/** End of a name that begins at `from`, trailing commas left out. */
function endOfName(clues: Clues, from: number, to: number): number {
  let end = from
  while (end < to && end - from < NAME_LENGTH && (isName(clues, end) || isLinked(clues, end))) end++
  while (end > from + 1 && clues.words[end - 1] === ",") end--
  return end
}

/** "We are ready." — Mara Oduya */
function dashCue(clues: Clues, dash: number, from: number, to: number): RuleCue | null {
  const afterQuote = dash > 0 && quoteEnds.has(clues.words[dash - 1] as string)
  if (!afterQuote && !(dash === from && dash > 0)) return null
  if (dash + 1 >= to || !isName(clues, dash + 1)) return null
  const end = endOfName(clues, dash + 1, to)
  const first = clues.quotationFirst[dash - 1] as number
  const start = first >= 0 ? first : (clues.paragraphStart[dash - 1] as number)
  if (dash - start < MIN_CONTENT || (dash !== from && to - end > TAIL)) return null
  const ends = end >= to || (end === to - 1 && clues.lower[end] === STOP)
  return {
    kind: 2,
    cue: [dash, dash + 1],
    source: [[dash + 1, end]],
    content: [[start, dash]],
    certain: clues.quoteState[dash - 1] === CLOSES && (ends || clues.quoteState[end] === OPENS),
  }
}

export function ruleCues(clues: Clues): RuleCue[] {
  const found: (RuleCue | null)[] = []
  for (let from = 0, to = 0; from < clues.count; from = to) {
    to = clues.paragraphEnd[from] as number
    found.push(labelCue(clues, from, to))
    for (let i = from; i < to; i++)
      if (dashes.has(clues.words[i] as string)) found.push(dashCue(clues, i, from, to))
  }
  return found.filter((rule) => rule !== null)
}
