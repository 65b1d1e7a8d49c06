/**
 * A quotation and the words behind it that say whose it is: "“We sign,” the guild's Ada Thorn
 * announced on the quay." "“Every tenth truck”, so Thorn."
 */
import { startsUpper } from "../language/character.ts"
import { CLOSES, OPENS, OUTSIDE } from "../language/quotation.ts"
import { isNoun, isPronoun, isVerb } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { isFinite } from "./finite.ts"
import { inCueOrder } from "./join.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const SURE = 0.8
/** Shorter quotations are titles and nicknames. */
const LEAST = 3
const REACH = 16
const sayings = set(
  `say add tell note write argue announce explain claim warn insist state declare recall counter
retort reply respond answer maintain concede admit acknowledge confirm stress complain joke quip
sniff snap scoff shout whisper mutter growl fume shrug sigh laugh thunder remark observe conclude
continue ask demand exclaim assert boast caution reiterate repeat`,
)
const thus = set("so thus")

/** Where the words behind a quotation begin, or -1: they go on in its sentence. */
function behind({ lowered, quoteState, words }: Clues, last: number): number {
  if (quoteState[last] !== CLOSES) return -1
  const comma = lowered[last + 1] === ","
  const inner = [",", "?", "!", "—"].includes(words[last - 1] ?? "")
  return comma ? last + 2 : inner ? last + 1 : -1
}

/** Where the name that begins at a place ends: before the verb, the comma or the stop. */
function nameEnd({ tag, lowered, mark, count }: Clues, from: number): number {
  let end = from
  while (
    end < count &&
    end - from < REACH &&
    (mark[end] !== 1 || lowered[end] === "'s") &&
    !isVerb[tag[end] as number]
  )
    end++
  return end
}

const isNamed = ({ tag, words }: Clues, [from, to]: Run): boolean =>
  to > from &&
  (isNoun[tag[to - 1] as number] === 1 ||
    isPronoun[tag[to - 1] as number] === 1 ||
    startsUpper(words[to - 1] as string))

/** "“...”, so Thorn.": nothing but the name stands behind "so". */
function thusSaid(clues: Clues, from: number, quotation: Run): Chosen | null {
  if (!thus.has(clues.lowered[from] as string)) return null
  const source: Run = [from + 1, nameEnd(clues, from + 1)]
  const ends = clues.lowered[source[1]] === "." || source[1] === clues.sentenceEnd[from]
  if (!ends || !isNamed(clues, source) || isPronoun[clues.tag[from + 1] as number] === 1)
    return null
  return { cue: [from, from + 1], source: [source], content: [quotation], confidence: SURE }
}

/** The verb of the words behind a quotation: the first that is finite, or -1. */
function verbFrom(clues: Clues, from: number): number {
  const end = Math.min(clues.sentenceEnd[from] as number, from + REACH)
  for (let i = from; i < end; i++) {
    if (clues.quoteState[i] !== OUTSIDE) return -1
    if (isFinite(clues, i) && sayings.has(clues.lemmas[i] as string)) return i
  }
  return -1
}

function reading(clues: Clues, quotation: Run): Chosen | null {
  const from = behind(clues, quotation[1] - 1)
  if (from < 0 || from >= clues.count) return null
  const said = thusSaid(clues, from, quotation)
  if (said !== null) return said
  const verb = verbFrom(clues, from)
  if (verb < 0) return null
  const group = groupStart(clues, verb)
  const source: Run | null =
    group === from ? [verb + 1, nameEnd(clues, verb + 1)] : subjectBefore(clues, group)
  if (source === null || !isNamed(clues, source)) return null
  // Between quotation and verb stands the one who said it, and nothing else.
  if (group !== from && source[0] !== from) return null
  return { cue: [verb, verb + 1], source: [source], content: [quotation], confidence: SURE }
}

/** Is what is known of these words as good: its cue is the verb, and the quotation in it? */
function isKnown(chosen: readonly Chosen[], { cue, content: [quotation] }: Chosen): boolean {
  return chosen.some(
    (known) =>
      known.content.some((run) => meet(run, quotation as Run)) &&
      (meet(known.cue, cue) || known.source.length > 0) &&
      !(known.source.some((run) => meet(run, cue)) || known.content.some((run) => meet(run, cue))),
  )
}

export function tagline(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  let mended = [...chosen]
  for (let i = 0; i < clues.count; i++) {
    if (clues.quoteState[i] !== OPENS) continue
    const quotation: Run = [i, (clues.quotationLast[i] as number) + 1]
    i = quotation[1] - 1
    if (
      quotation[1] - quotation[0] < LEAST + 2 ||
      clues.sentenceStart[quotation[0]] !== quotation[0]
    )
      continue
    const one = reading(clues, quotation)
    if (one === null || isKnown(mended, one)) continue
    const [source] = one.source
    const others = mended.filter(
      ({ cue, content }) =>
        !meet(cue, one.cue) &&
        !(source !== undefined && meet(cue, source)) &&
        !content.some((run) => meet(run, quotation)),
    )
    mended = [...others, one]
  }
  return inCueOrder(mended)
}
