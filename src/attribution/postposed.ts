/**
 * A clause and then, behind a comma, who said it: "The strike has halted the port, the union said."
 * "The strike has halted the port, said Ana Dunmore, who leads the union."
 *
 * PolNeAR train: 175 of 197 right in source and content.
 */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isVerb, tags } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { datelineEnd } from "./dateline-end.ts"
import { hasFinite, isFinite } from "./finite.ts"
import { inCueOrder } from "./join.ts"
import type { Run } from "./label.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Fewer words are no clause. */
const LEAST = 3
const TAIL = 14
const SURE = 0.8

/** Verbs that may stand behind what was said. */
export const sayings = set(
  `say add note report write argue announce explain claim warn insist state declare tell recall
counter retort reply respond answer maintain contend reckon concede admit acknowledge confirm stress
complain promise vow joke quip sniff snap scoff reveal disclose unveil caution allege assert
predict suggest estimate observe remark reiterate repeat predict confide grumble shrug affirm`,
)
/** What may follow the verb when the clause before it is what was said. */
const adjuncts = set(
  ". in on at after during when as by from to through late early last this yesterday today",
)
const openers = set(
  "as if when while although though because since after before once unless asked despite with in under following until given whether",
)
const occasions = set("when after as before while during")
const dividers = set("- – — -- : ; ...")

/** Words that another reader should take: quoted ones, and those around a dash or a colon. */
function isPlain({ quoteState, words }: Clues, [from, to]: Run): boolean {
  for (let i = from; i < to; i++)
    if (quoteState[i] !== OUTSIDE || dividers.has(words[i] as string)) return false
  return true
}

/** A sentence that opens with "when", "asked" or "despite" needs a main clause behind its comma. */
function isWhole(clues: Clues, content: Run): boolean {
  const [from, to] = content
  if (!openers.has(clues.lowered[from] as string)) return hasFinite(clues, content)
  const comma = clues.lowered.indexOf(",", from)
  return comma > 0 && comma < to && hasFinite(clues, [comma, to])
}

/** Is there nothing behind the verb but where, when, to whom and on what occasion it was said? */
function endsWith(clues: Clues, verb: number): boolean {
  const { lowered, sentenceEnd, tag } = clues
  const end = sentenceEnd[verb] as number
  if (!(adjuncts.has(lowered[verb + 1] ?? ".") || lowered[verb] === "told")) return false
  if (!isPlain(clues, [verb, end])) return false
  for (let i = verb + 1; i < end; i++) {
    if (occasions.has(lowered[i] as string)) return i - verb < TAIL
    if (lowered[i] === ",")
      return tags[tag[i + 1] as number] === "VBG" || lowered[i + 1] === "according"
    if (lowered[i] === "that" || isFinite(clues, i)) return false
  }
  return end - verb <= TAIL
}

/** The subject behind an inverted verb, to the end of its sentence: "said Ana Dunmore, who leads it". */
function inverted(clues: Clues, verb: number): Run | null {
  const { tag, sentenceEnd, lowered } = clues
  const end = sentenceEnd[verb] as number
  const to = lowered[end - 1] === "." ? end - 1 : end
  // ", its envoy, Mira Roe, said on Friday.": a day is no speaker.
  if (adjuncts.has(lowered[verb + 1] ?? ".")) return null
  let head = verb + 1
  while (head < to && lowered[head] !== "," && !isVerb[tag[head] as number]) head++
  const named = head > verb + 1 && isNoun[tag[head - 1] as number] === 1
  const relative = head === to || (lowered[head] === "," && to - head < TAIL)
  if (!named || !relative || !isPlain(clues, [verb, to])) return null
  const circumstance = tags[tag[head + 1] ?? 0] === "IN" && lowered[head] === ","
  return [verb + 1, circumstance ? head : to]
}

function sourceOf(clues: Clues, verb: number): Run | null {
  const group = groupStart(clues, verb)
  if (group === verb && clues.lowered[verb - 1] === "," && clues.lemmas[verb] !== "tell") {
    const behind = inverted(clues, verb)
    if (behind !== null) return behind
  }
  return endsWith(clues, verb) ? subjectBefore(clues, group) : null
}

function reading(clues: Clues, verb: number): Chosen | null {
  const source = sourceOf(clues, verb)
  if (source === null) return null
  const comma = Math.min(source[0], verb) - 1
  const from = datelineEnd(clues, clues.sentenceStart[verb] as number)
  const content: Run = [from, comma]
  if (clues.lowered[comma] !== "," || comma - from < LEAST) return null
  // Behind ", says the union." nothing but words can have gone before.
  const certain = source[0] > verb && clues.lemmas[verb] === "say"
  if (!isPlain(clues, content) || !(certain || isWhole(clues, content))) return null
  return { cue: [verb, verb + 1], source: [source], content: [content], confidence: SURE }
}

/** The clause, and what the known reading has from later sentences. */
function joined({ sentenceEnd }: Clues, one: Chosen, known: Chosen): Run[] {
  const end = sentenceEnd[one.cue[0]] as number
  return [...one.content, ...known.content.filter(([from]) => from >= end)]
}

const haves = set("has have had")
/** "A porter has told the Bell". */
const isPerfect = ({ lowered, tag }: Clues, i: number): boolean =>
  haves.has(lowered[i - 1] as string) && /^VB[DN]$/.test(tags[tag[i] as number] ?? "")

export function postposed(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const mended = [...chosen]
  for (let i = LEAST; i < clues.count; i++) {
    if (!(isFinite(clues, i) || isPerfect(clues, i)) || !sayings.has(clues.lemmas[i] as string))
      continue
    const one = reading(clues, i)
    if (one === null) continue
    const k = mended.findIndex(({ cue }) => cue[0] <= i && i < cue[1])
    const known = mended[k]
    if (known === undefined) mended.push(one)
    else mended[k] = { ...known, source: one.source, content: joined(clues, one, known) }
  }
  return inCueOrder(mended)
}
