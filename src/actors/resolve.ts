/** Goes through a report once, phrase by phrase, and tells whom each stands for. */
import type { Tagged } from "../language/tagged.ts"
import { homeOf } from "./affiliation.ts"
import { namedStateBodies } from "./body-nouns.ts"
import { speaksForAll } from "./publishers.ts"
import { several } from "./several.ts"
import { stateInName } from "./state-body.ts"
import { describedBody, describedPerson } from "./described-phrase.ts"
import { enlist, enlistClause } from "./enlist.ts"
import { type Figure, rootOf } from "./figure.ts"
import { keyOf } from "./party-book.ts"
import { type Phrase, verbFollows } from "./phrase.ts"
import { describesBody, describesPerson } from "./phrases.ts"
import { bothSides, isBoth, takenUpBy } from "./pronoun.ts"
import { isState, SPEAKER, SUBJECT } from "./salience.ts"
import { byName, figureFor, type Reading, type Stage, stageOf, whomFor } from "./stage.ts"

const atPlace: ReadonlySet<string> = new Set(
  "in at to from near into outside inside around across over through toward towards via".split(" "),
)

const isWithin = (t: Tagged, { from, to, titled }: Phrase): boolean =>
  !titled && to - from === 1 && /^(?:in|at|near)$/.test(t.lowered[from - 1] ?? "")

/** "In Moscow", "western Syria": where something happens, not who speaks. */
function isMerePlace({ tagged: t }: Stage, phrase: Phrase, { seat, kind }: Figure): boolean {
  if (phrase.name === null) return false
  // A port may have a leader's surname.
  if (kind === "person") return isWithin(t, phrase)
  if (seat === null || kind !== "state") return false
  if (phrase.head >= 0 && phrase.determiner === "none") return true
  const isCapital = keyOf(seat.name) !== phrase.key
  return isCapital && atPlace.has(t.lowered[phrase.from - 1] ?? "")
}

/** "The RMT's Ann Kerr": somebody of the union. */
function heldBy(stage: Stage, owner: Phrase): Figure | null {
  const one = figureFor(stage, owner)
  return one?.kind === "organisation" || one?.kind === "state" ? one : null
}

/** A rebel group is its own side, not that of all rebels. */
const isBand = ({ noun }: Figure): boolean => noun !== null && bands.has(noun)
const bands: ReadonlySet<string> = new Set(["rebels", "insurgents", "separatists", "guerrillas"])

function placeBody(stage: Stage, one: Figure, phrase: Phrase): void {
  const isOwn = [...one.heads].some((head) => namedStateBodies.has(head))
  const told = stateInName(stage, one, phrase)
  const home = told ?? homeOf(stage, phrase)
  one.official ||= isOwn || told !== null
  if (home !== one && home?.kind !== "person" && (home === null || !isBand(home))) one.home = home
  if (one.home === null && isOwn) one.home = stage.mind.recall(stage.now, isState, rootOf, SUBJECT)
}

/** A body belongs where its name says; a person where "of the League" says. */
function place(stage: Stage, one: Figure, phrase: Phrase): void {
  const { tagged: t, phrases } = stage
  if (one.seat !== null || one.home !== null) return
  if (one.kind !== "person") return placeBody(stage, one, phrase)
  if (phrase.owner !== null) one.home = heldBy(stage, phrase.owner)
  if (t.lowered[phrase.to] !== "of" && t.lowered[phrase.to] !== "from") return
  const [body] = phrases.complementsOf(phrase)
  const home = body === undefined ? null : whomFor(stage, body)
  if (home !== null && home.kind !== "person" && home.kind !== "unnamed") one.home = home
}

function named(stage: Stage, phrase: Phrase): readonly Figure[] {
  const found = byName(stage, phrase)
  const [one] = found
  if (one === undefined || found.length > 1 || phrase.name === null) return []
  if (phrase.titled) enlist(stage, one, phrase, [phrase.words, phrase.name[0]])
  else place(stage, one, phrase)
  return isMerePlace(stage, phrase, one) ? [] : [one]
}

/** Inside a quotation, unless the whole report stands in one. */
const isInside = ({ tagged: t, quoted }: Stage, k: number): boolean =>
  !quoted && t.quoteState[k] !== 0

/** "He" inside a quotation is whom the speaker means, which the report's order does not tell. */
const isQuoted = (stage: Stage, { from }: Phrase): boolean =>
  isInside(stage, from) && !stage.isSource(from)

function answer(stage: Stage, phrase: Phrase): readonly Figure[] {
  const { tagged: t } = stage
  const isJoint = stage.publishers.length > 0 && !isInside(stage, phrase.from)
  if (isJoint && speaksForAll(t, phrase)) return stage.publishers
  if (phrase.pronoun) return isQuoted(stage, phrase) ? [] : takenUpBy(stage, phrase)
  if (phrase.name !== null) return named(stage, phrase)
  if (isBoth(stage, phrase)) {
    const two = bothSides(stage, phrase)
    if (two.length > 0 || !describesPerson(t, phrase)) return two
  }
  const isPerson = describesPerson(t, phrase)
  const many = isPerson ? several(stage, phrase) : []
  if (many.length > 0) return many
  const one = isPerson
    ? describedPerson(stage, phrase)
    : describesBody(t, phrase)
      ? describedBody(stage, phrase)
      : null
  return one === null ? [] : [one]
}

const isJoined = ({ tagged: t, phrases }: Stage, left: Phrase, right: Phrase): boolean =>
  t.lowered[right.from - 1] === "and" && phrases.endOf(left) === right.from - 1

/** "The minister, who met Brusek,": a source's clause about its speaker names others, who do not speak. */
function speaks({ tagged: t, isSource }: Stage, { from }: Phrase): boolean {
  if (!isSource(from)) return false
  for (let k = from - 1; k >= 0 && isSource(k); k--)
    if (relative.test(t.lowered[k] as string)) return false
  return true
}
const relative = /^(?:who|whom|whose|which)$/

/** How strongly the place keeps somebody in mind. */
function weigh(stage: Stage, phrase: Phrase, k: number): number {
  const { tagged: t, phrases } = stage
  if (speaks(stage, phrase)) return SPEAKER
  const previous = phrases.all[k - 1]
  // "Brusek and Palvin": the second is as much in mind as the first.
  if (previous !== undefined && isJoined(stage, previous, phrase))
    return weigh(stage, previous, k - 1)
  if (previous === undefined || t.sentence[previous.from] !== t.sentence[phrase.from]) return 0.9
  // Whoever is introduced with a role is likely to be spoken of next.
  return verbFollows(t, phrase.to) || (phrase.titled && phrase.head > phrase.words) ? SUBJECT : 0.5
}

/** "Brusek and Palvin": from here on also two in one breath. */
function pairUp(stage: Stage, k: number): void {
  const { phrases, answers, mind, now } = stage
  const left = phrases.all[k - 1]
  if (left === undefined || !isJoined(stage, left, phrases.all[k] as Phrase)) return
  const figures = [...(answers[k - 1] ?? []), ...(answers[k] ?? [])]
  if (figures.length === 2 && figures[0]?.kind === figures[1]?.kind)
    mind.see({ figures, ...now, weight: 0.3 })
}

/** "ZELM, 4 May (Calne Press) - ": what sent the report is no "its" in it. */
const isCredit = (t: Tagged, { from, to }: Phrase, figures: readonly Figure[]): boolean =>
  t.words[from - 1] === "(" && t.words[to] === ")" && figures.every(({ kind }) => kind === "outlet")

function read(stage: Stage, k: number): void {
  const { tagged: t, phrases, answers, mind } = stage
  const phrase = phrases.all[k] as Phrase
  stage.now = {
    sentence: t.sentence[phrase.from] as number,
    paragraph: t.paragraph[phrase.from] as number,
  }
  const known = answers[k] as readonly Figure[]
  const figures = known.length > 0 ? known : answer(stage, phrase)
  answers[k] = figures
  if (!phrase.pronoun) for (const one of figures) one.seen = true
  if (speaks(stage, phrase)) for (const one of figures) one.speaks = true
  // Who is only spoken of inside a quotation is not who the report's next "he" is.
  if (figures.length === 0 || isInside(stage, phrase.from) || isCredit(t, phrase, figures)) return
  mind.see({ figures, ...stage.now, weight: weigh(stage, phrase, k) })
  pairUp(stage, k)
}

/** Reads who is who; the answers stand by the index of the phrase. */
export function resolve(reading: Reading): readonly (readonly Figure[])[] {
  const stage = stageOf(reading, answer)
  for (let k = 0; k < reading.phrases.all.length; k++) read(stage, k)
  for (const { named: who, body, from, to } of reading.appositions) {
    const one = body === null ? null : figureFor(stage, who)
    if (one !== null && body !== null) enlistClause(stage, one, figureFor(stage, body), [from, to])
  }
  return stage.answers
}
