/** The body or state a role belongs to: "the union's negotiator", "US envoy", "head of the bank". */
import { bodyNouns, stateBodies } from "./body-nouns.ts"
import { takeUpBody } from "./description.ts"
import { described, type Figure } from "./figure.ts"
import { keyOfRun, type Phrase } from "./phrase.ts"
import { describesBody, describesPerson, headOf, isPlural } from "./phrases.ts"
import { gradeWords, portfolioWords } from "./portfolio-words.ts"
import { roleNouns } from "./role-nouns.ts"
import { sideOfNoun } from "./side-nouns.ts"
import { figureFor, type Stage, whomFor } from "./stage.ts"

const isGrade = (word: string): boolean =>
  gradeWords.has(word) || portfolioWords.has(word) || roleNouns.has(word)
/** Capitals that are nobody's name. */
const isNobody = (word: string): boolean =>
  /^(?:western|eastern|northern|southern|arab|european|african|asian|latin|islamic|christian|jewish|muslim)$/.test(
    word,
  )
const LONGEST = 5
/** "Envoy to Tarvenn", "envoy for Syria": where somebody is sent, not where from. */
const sent: ReadonlySet<string> = new Set([
  "envoy",
  "ambassador",
  "emissary",
  "mediator",
  "rapporteur",
  "negotiator",
  "expert",
  "coordinator",
  "representative",
  "delegate",
])

/** A state or named body among the words before the head, the longest and leftmost first. */
function inModifiers({ tagged: t, register }: Stage, from: number, to: number): Figure | null {
  for (let length = Math.min(LONGEST, to - from); length > 0; length--)
    for (let k = from; k + length <= to; k++) {
      if (t.proper[k] !== 1 && !register.closed) continue
      const key = keyOfRun(t, k, k + length)
      const side = register.sideOf(key)
      if (side !== undefined) return register.figureOf(side)
      if (t.proper[k] !== 1) continue
      const printed = t.text.slice(t.start[k], t.end[k + length - 1])
      const seat = register.seatOf(key, printed)
      if (seat !== undefined) return register.figureOf(seat)
      const [named, more] = register.byKey(key)
      if (named !== undefined && more === undefined) return named
    }
  return null
}

/** The states of "Swedish, Danish and Polish counterparts"; fewer than two when there is one. */
export function seatsBefore(
  { tagged: t, register }: Stage,
  { words, head }: Phrase,
): (Figure | null)[] {
  const found: (Figure | null)[] = []
  for (let k = words; k < head && t.proper[k] === 1; k++) {
    const seat = register.seatOf(t.lowered[k] as string, t.words[k] as string)
    found.push(seat === undefined ? null : register.figureOf(seat))
    const parted = t.words[k + 1] === "," || t.lowered[k + 1] === "and"
    if (!parted) break
    k += t.words[k + 1] === "," && t.lowered[k + 2] === "and" ? 2 : 1
  }
  return found
}

const gatherings: ReadonlySet<string> = new Set("conference summit congress session".split(" "))
const named: ReadonlySet<string> = new Set(
  "party union council coalition movement alliance federation association group".split(" "),
)

/** A body named nowhere but here: the capitals before the role, its grades left out. */
function enteredBefore({ tagged: t, register }: Stage, from: number, to: number): Figure | null {
  let last = to
  while (last > from && isGrade(t.lowered[last - 1] as string)) last--
  let first = last
  // "Green party leader", "Dock union president": the noun says what the name is of.
  if (last - 1 > from && t.proper[last - 2] === 1 && named.has(t.lowered[last - 1] as string))
    first--
  while (first > from && t.proper[first - 1] === 1) first--
  while (first < last && isGrade(t.lowered[first] as string)) first++
  // "Conference sources": a capital at the head of a sentence makes no name.
  if (first === last || (last - first === 1 && gatherings.has(t.lowered[first] as string)))
    return null
  const printed = t.text.slice(t.start[first], t.end[last - 1]).replace(/\s+/g, " ")
  if (isNobody(t.lowered[first] as string)) return null
  return register.enter(keyOfRun(t, first, last), printed)
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
    if (/^\p{Lu}/u.test(t.words[k] as string) && t.sentenceStart[k] !== k) continue
    const told = { head: noun, plural: false, portfolio: new Set<string>(), home: null, now }
    const body = takeUpBody(register.figures, mind, told)
    if (body !== null) return body
  }
  return null
}

const acting: ReadonlySet<string> = new Set(["representing", "advising"])

/** "A lawyer representing the tenants", "speaking for the crews". */
function clientOf(stage: Stage, { to }: Phrase): Figure | null {
  const { tagged: t, phrases } = stage
  const isFor = t.lowered[to + 1] === "for" && /^(?:speaking|acting)$/.test(t.lowered[to] ?? "")
  if (!isFor && !acting.has(t.lowered[to] ?? "")) return null
  const whom = phrases.all[phrases.at[to + (isFor ? 2 : 1)] ?? -1]
  return whom === undefined ? null : whomFor(stage, whom)
}

function inComplement(stage: Stage, phrase: Phrase): Figure | null {
  const { tagged: t, phrases } = stage
  const preposition = t.lowered[phrase.to]
  const head = headOf(t, phrase)
  const client = clientOf(stage, phrase)
  if (client !== null) return client
  if (sent.has(head) && (preposition === "to" || preposition === "for")) {
    const [whom] = phrases.complementsOf(phrase)
    // "Representatives for the union" speak for it; "envoy for Syria" is sent there.
    const kind = whom === undefined ? undefined : figureFor(stage, whom)?.kind
    const isBody =
      whom !== undefined &&
      (describesBody(t, whom) ||
        (describesPerson(t, whom) && isPlural(t, whom)) ||
        kind === "organisation")
    if (preposition === "to" || !isBody) return null
  }
  const isIn = preposition === "in" && !bodyNouns.has(head) && !stateBodies.has(head)
  for (const complement of phrases.complementsOf(phrase)) {
    // "A source in the delegation" is of it; "an official in Moscow" is not.
    if (isIn && !describesBody(t, complement)) continue
    const found = whomFor(stage, complement)
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
  const side = stage.register.closed ? null : inNouns(stage, words, to, false)
  if (side !== null) return side
  const before = inModifiers(stage, words, name === null ? phrase.to : to)
  if (before !== null) return before
  const after = inComplement(stage, phrase)
  if (after === null && stage.register.closed) {
    const noun = inNouns(stage, words, to, false)
    if (noun !== null) return noun
  }
  return after ?? inNouns(stage, words, to, true) ?? enteredBefore(stage, words, to)
}
