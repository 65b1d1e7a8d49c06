/** The body or state a role belongs to: "the union's negotiator", "US envoy", "head of the bank". */
import type { Tagged } from "../language/tagged.ts"
import { bodyNouns, stateBodies } from "./body-nouns.ts"
import { takeUpBody } from "./description.ts"
import { described, type Figure } from "./figure.ts"
import { keyOf } from "./party-book.ts"
import type { Phrase } from "./phrase.ts"
import { headOf } from "./phrases.ts"
import { sideOfNoun } from "./side-nouns.ts"
import { figureFor, type Stage } from "./stage.ts"

const LONGEST = 5
/** "Envoy to Quessen", "envoy for Syria": where somebody is sent, not where from. */
const sent: ReadonlySet<string> = new Set([
  "envoy",
  "ambassador",
  "emissary",
  "mediator",
  "rapporteur",
  "negotiator",
  "expert",
  "coordinator",
])

function window(t: Tagged, from: number, to: number): string {
  let words = t.lowered[from] as string
  for (let k = from + 1; k < to; k++) words += ` ${t.lowered[k]}`
  return words
}

/** A state or named body among the words before the head, the longest and leftmost first. */
function inModifiers({ tagged: t, register }: Stage, from: number, to: number): Figure | null {
  for (let length = Math.min(LONGEST, to - from); length > 0; length--)
    for (let k = from; k + length <= to; k++) {
      if (!/^\p{Lu}/u.test(t.words[k] as string)) continue
      const key = keyOf(window(t, k, k + length))
      const printed = t.text.slice(t.start[k], t.end[k + length - 1])
      const seat = register.seatOf(key, printed)
      if (seat !== undefined) return register.figureOf(seat)
      const [named, more] = register.byKey(key)
      if (named !== undefined && more === undefined) return named
    }
  return null
}

/** The side a bare noun names, though the report may not name it elsewhere: "rebel commander". */
function sideOf({ register }: Stage, noun: string): Figure | null {
  const side = sideOfNoun.get(noun)
  if (side === undefined) return null
  const known = register.figures.find((one) => one.noun === side)
  if (known !== undefined) return known
  const group = described(side, "group", true)
  group.noun = side
  group.heads.add(noun)
  register.figures.push(group)
  return group
}

/** A bare noun of a body among the words: "union official", "opposition leader", "ministry spokesman". */
function inNouns(stage: Stage, from: number, to: number, ofState: boolean): Figure | null {
  const { tagged: t, register, mind, now } = stage
  for (let k = to - 1; k >= from; k--) {
    const noun = t.lowered[k] as string
    const side = ofState ? null : sideOf(stage, noun)
    if (side !== null) return side
    if (!bodyNouns.has(noun) || stateBodies.has(noun) !== ofState) continue
    if (/^\p{Lu}/u.test(t.words[k] as string)) continue
    const told = { head: noun, plural: false, portfolio: new Set<string>(), home: null, now }
    const body = takeUpBody(register.figures, mind, told)
    if (body !== null) return body
  }
  return null
}

function inComplement(stage: Stage, phrase: Phrase): Figure | null {
  const { tagged: t, phrases } = stage
  const preposition = t.lowered[phrase.to]
  const head = headOf(t, phrase)
  if (sent.has(head) && preposition !== "of" && preposition !== "from") return null
  if (preposition === "in" && !bodyNouns.has(head) && !stateBodies.has(head)) return null
  for (const complement of phrases.complementsOf(phrase)) {
    const found = figureFor(stage, complement)
    if (found !== null) return found
  }
  return null
}

/**
 * Where a role or body belongs: its possessor, else the words before its head, else those after.
 *
 * @returns null when the words do not say
 */
export function homeOf(stage: Stage, phrase: Phrase): Figure | null {
  const { name, words, head, owner } = phrase
  const to = name !== null && name[0] > head ? Math.max(head, words) : head
  const owned = owner === null ? null : figureFor(stage, owner)
  if (owned !== null) return owned
  const side = inNouns(stage, words, to, false)
  if (side !== null) return side
  const before = inModifiers(stage, words, name === null ? phrase.to : to)
  if (before !== null) return before
  const after = inComplement(stage, phrase)
  return after ?? inNouns(stage, words, to, true)
}
