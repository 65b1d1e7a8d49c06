/** Two who count one thing differently, side by side: "2,300 stayed out, the union said; the firm counted 1,400". */
import type { Tagged } from "../../language/tagged.ts"
import type { Span } from "../../text/span.ts"
import { tagAt } from "../encounters/clause.ts"
import { wordSet } from "../word-set.ts"
import { beginsNumber } from "./number-start.ts"
import { type Quantity, quantityAt } from "./quantity.ts"

export interface RivalCount {
  readonly span: Span
  readonly quantity: Quantity
}

/** A stretch of a sentence in which one tells a figure. */
interface Telling {
  readonly span: Span
  readonly words: string
  readonly quantity: Quantity
  readonly sentence: number
}

/** Who counts, reckons or puts it at something: such a figure is somebody's own. */
const counting =
  /\b(?:puts?|put|count(?:s|ed)?|reckon(?:s|ed)?|estimat(?:es?|ed)|tall(?:y|ied)|speaks? of|spoke of) |\bby (?:the |its |their |his |her )?(?:\p{L}+['’]s? )?(?:\p{L}+ )?(?:count|reckoning|tally|figures|estimate|books)\b|\b(?:records?|registers?) show/iu
/** Who else tells it. */
const telling =
  /\b(?:according to|says?|said|insists?|insisted|maintains?|maintained|gives?|gave|counters?|countered)\b/iu
/** What somebody wants, grants or does is his own: no two of them are in dispute. */
const wishes =
  /\b(?:demand\p{L}*|ask(?:s|ed|ing)?|wants?|wanted|seeks?|sought|offer\p{L}*|propos\p{L}*|agree\p{L}*|accept\p{L}*|should|would|will|shall|must|could|may|might|settle\p{L}*|rais\p{L}*|cut|lower\p{L}*|ready|willing|prepared|reject\p{L}*|ceiling|cap|target|goal|call(?:s|ed)? for|need(?:s|ed)?|(?:a|two|three) (?:years?|months?|weeks?) (?:ago|earlier|before)|in (?:19|20)\d\d|by then|since)\b/iu
/** Figures farther apart than this are of two things. */
const LIKE = 4

const breaks = wordSet("; while but whereas against")

function stretches({ count, lowered, sentenceEnd }: Tagged): (readonly [number, number])[] {
  const all: [number, number][] = []
  for (let from = 0; from < count;) {
    const end = sentenceEnd[from] as number
    let start = from
    for (let k = from; k < end; k++)
      if (breaks.has(lowered[k] as string)) {
        all.push([start, k])
        start = k + 1
      }
    all.push([start, end])
    from = end
  }
  return all.filter(([from, to]) => to - from > 3)
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u
const scales = wordSet("thousand million billion trillion")
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/u.test(word)

/** Its one figure that counts something; null when it has none, or several. */
function figureOf(tagged: Tagged, from: number, to: number): Quantity | null {
  const found: Quantity[] = []
  for (let k = from; k < to; k++) {
    const word = tagged.lowered[k] as string
    if (!beginsNumber(word) || isYear(word) || isDay(tagged, k)) continue
    const told = quantityAt(tagged, k, (at) => tagAt(tagged, at))
    if (told === null || told.value < 2) continue
    const next = tagged.lowered[told.next] ?? ""
    const quantity = told.unit === null && victims.has(next) ? { ...told, unit: next } : told
    found.push(quantity)
    k = quantity.next - 1
  }
  return found.length === 1 ? (found[0] as Quantity) : null
}

const isDay = ({ lowered }: Tagged, k: number): boolean =>
  months.test(lowered[k + 1] ?? "") ||
  (months.test(lowered[k - 1] ?? "") && !scales.has(lowered[k + 1] ?? ""))

function tellingOf(tagged: Tagged, [from, to]: readonly [number, number]): Telling | null {
  const quantity = figureOf(tagged, from, to)
  if (quantity === null) return null
  const span = { start: tagged.start[from] as number, end: tagged.end[to - 1] as number }
  const words = tagged.text.slice(span.start, span.end)
  if (wishes.test(words)) return null
  return { span, words, quantity, sentence: tagged.sentence[from] as number }
}

const victims = wordSet("dead wounded injured missing killed sick")

/** One unit; or the second leaves out what it counts: "they came closer to 61,000". */
const isOfOne = ({ quantity: a }: Telling, { quantity: b }: Telling): boolean =>
  a.unit !== null && (b.unit === a.unit || b.unit === null)

const verb =
  /\b(?:puts?|put|counts?|counted|reckon\p{L}*|estimat\p{L}+|says?|said|insist\p{L}*|maintain\p{L}*|speaks?|spoke|gives?|gave)\b/iu
const behind = /\b(?:according to|by) (?:the |its |their |his |her )?(\p{L}+)/iu
const days = /\b(?:\p{L}+day|\d{1,2} \p{Lu}\p{L}+)\b/gu

/** The word by which the one who tells it is known. */
function tellerOf(words: string): string {
  const named = behind.exec(words)?.[1]
  const subject = words.slice(0, verb.exec(words)?.index ?? 0).match(/\p{L}+/gu)
  return (named ?? subject?.at(-1) ?? "").toLowerCase()
}

/** "900 on Monday, 1,400 on Tuesday": two days, two figures. */
function areOfTwoDays(a: string, b: string): boolean {
  const [x, y] = [a.match(days), b.match(days)]
  return x !== null && y !== null && !x.some((day) => y.includes(day))
}

function areRivals(a: Telling, b: Telling): boolean {
  if (b.sentence - a.sentence > 1 || !isOfOne(a, b)) return false
  const [low, high] = [a.quantity.value, b.quantity.value].toSorted((x, y) => x - y) as [
    number,
    number,
  ]
  if (low === high || high / low > LIKE || areOfTwoDays(a.words, b.words)) return false
  if (tellerOf(a.words) === tellerOf(b.words)) return false
  const isCounted = counting.test(a.words) || counting.test(b.words)
  return isCounted && [a, b].every(({ words }) => counting.test(words) || telling.test(words))
}

/** Pairs that stand next to each other, in the order of the text. */
export function rivalCountsIn(tagged: Tagged): (readonly [RivalCount, RivalCount])[] {
  const told = stretches(tagged).map((one) => tellingOf(tagged, one))
  return told.flatMap((b, k) => {
    const a = told[k - 1]
    return a && b && areRivals(a, b) ? [[a, b] as const] : []
  })
}
