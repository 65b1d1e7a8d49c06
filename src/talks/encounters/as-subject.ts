/** An encounter as what begins, is held, is due or falls through. */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { isCalledOff } from "./called-off.ts"
import { tagAt } from "./clause.ts"
import { ordinals, resumesAfter } from "./named.ts"
import { type EncounterPhrase, verbAfter } from "./noun-phrase.ts"
import { calendarWords } from "./place-words.ts"
import { stateOf } from "./realis.ts"
import { type Told, told } from "./told.ts"
import { type VerbGroup, verbGroup } from "./verb-group.ts"
import { happens } from "./words.ts"

const postponed = wordSet(
  "cancel postpone scrap shelve delay suspend defer abandon reschedule drop",
)
const awaited = wordSet(`
schedule plan expect set slate due arrange agree fix confirm pencil announce envisage
`)
const called = wordSet(`
hold convene host conduct stage organise organize chair attend mediate broker oversee moderate
facilitate
`)
const adjourned = wordSet("adjourn suspend interrupt")

export function asSubject(tagged: Tagged, phrase: EncounterPhrase): Told | null {
  if (followsPreposition(tagged, phrase)) return null
  if (resumesAfter(tagged, phrase.head)) return told("under-way", false)
  const verb = verbAfter(tagged, phrase.head)
  if (verb < 0) return dueWithoutVerb(tagged, phrase)
  return byVerb(tagged, phrase, verb)
}

function byVerb(tagged: Tagged, phrase: EncounterPhrase, verb: number): Told | null {
  const lemma = tagged.lemmas[verb] as string
  const group = verbGroup(tagged, verb)
  const negated = group.negated || phrase.negated
  if (lemma === "be") return asDescribed(tagged, phrase, { verb, negated })
  if (adjourned.has(lemma) && tagged.lowered[verb + 1] === "until") return told("planned", true)
  if (postponed.has(lemma) || isCalledOff(tagged, verb))
    return told(negated || group.time === "unreal" ? null : "cancelled", true)
  // "Moved to Friday": it has a day, if another.
  if (lemma === "move" && group.passive) return told("planned", false)
  if (awaited.has(lemma) && isAwaited(tagged, verb, group))
    return told(negated ? null : "planned", true)
  if (!called.has(lemma) && !happens.has(lemma)) return asPlaced(tagged, phrase, group)
  if (negated) return fellThrough(tagged, phrase, verb)
  return told(stateOf(tagged, group, verb), group.passive)
}

const placed = wordSet("on in at between with last yesterday")

/** "A meeting on Sunday between the two came to nothing": whatever else it did, it was. */
function asPlaced(
  tagged: Tagged,
  { head, negated }: EncounterPhrase,
  group: VerbGroup,
): Told | null {
  if (negated || group.negated || group.time !== "past") return null
  return placed.has(tagged.lowered[head + 1] as string) ? told("held", false) : null
}

/** "Were arranged", "are due"; "the talks set a precedent" is neither. */
const isAwaited = (tagged: Tagged, verb: number, { passive }: VerbGroup): boolean =>
  passive || tagged.lemmas[verb - 1] === "be"

const clauseOpeners = wordSet("that as while if although though because whether when so")

/** "After 14 hours of talks the union agreed": the phrase is no subject. */
function followsPreposition(tagged: Tagged, { first }: EncounterPhrase): boolean {
  if (first === tagged.sentenceStart[first]) return false
  const tag = tagAt(tagged, first - 1)
  const word = tagged.lowered[first - 1] as string
  if (clauseOpeners.has(word)) return false
  return tag === "IN" || tag === "TO" || word === "following"
}

const takesPlace = wordSet("take hold happen go occur convene")
const awaitedBefore = wordSet("due scheduled planned expected slated set fixed")

/** "The round due on Tuesday did not take place" fell through; "no visit was held" is denied. */
function fellThrough(tagged: Tagged, phrase: EncounterPhrase, verb: number): Told | null {
  if (!takesPlace.has(tagged.lemmas[verb] as string)) return null
  const { time } = verbGroup(tagged, verb)
  if (time === "future" && phrase.negated) return null
  const words = tagged.lowered.slice(phrase.first, verb)
  const wasDue =
    (!phrase.negated && (words[0] === "the" || calendarWords.has(words[0] ?? ""))) ||
    words.some((word) => awaitedBefore.has(word) || ordinals.has(word))
  return told(wasDue || time === "future" ? "cancelled" : "denied", true)
}

const goingOn = wordSet("underway ongoing")
const dueWords = wordSet("due likely set scheduled expected planned slated to")
const offWords = wordSet("off postponed cancelled canceled")
const onWords = wordSet("on in at")

interface Description {
  readonly verb: number
  readonly negated: boolean
}

/** "Is due on Tuesday", "are under way", "was off"; "were useful" tells of no time. */
function asDescribed(
  tagged: Tagged,
  { first, head }: EncounterPhrase,
  { verb, negated }: Description,
): Told | null {
  if (negated) return null
  const [word = "", next = ""] = tagged.lowered.slice(verb + 1, verb + 3)
  if (goingOn.has(word) || (word === "under" && next === "way")) return told("under-way", true)
  if (dueWords.has(word)) return told("planned", true)
  if (offWords.has(word)) return told("cancelled", true)
  const before = tagged.lowered.slice(first, head)
  if (tagAt(tagged, verb) === "VBD") return told(before.some(tellsWhich) ? "held" : null, false)
  const isNext = before.includes("next") || before.includes("another")
  return told(isNext && onWords.has(word) ? "planned" : null, true)
}

/** "Monday's session", "the second meeting". */
const tellsWhich = (word: string): boolean => calendarWords.has(word) || ordinals.has(word)

/** "The talks, due on Friday, ..." */
function dueWithoutVerb(tagged: Tagged, { head }: EncounterPhrase): Told | null {
  const next = tagged.lowered.slice(head + 1, head + 3)
  return next.some((word) => awaitedBefore.has(word)) ? told("planned", false) : null
}
