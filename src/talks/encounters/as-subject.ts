/** An encounter as what begins, is held, is due or falls through. */
import { comesAbout, fellThrough, wasNotToBe } from "./fell-through.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { isCalledOff } from "./called-off.ts"
import { tagAt } from "./clause.ts"
import { ordinals, resumesAfter } from "./named.ts"
import { isDisowned, isFiction } from "./disowned.ts"
import { hasDelay, newDayAt } from "./new-day.ts"
import { type EncounterPhrase, verbAfter } from "./noun-phrase.ts"
import { calendarWords } from "./place-words.ts"
import { stateOf } from "./realis.ts"
import { type Told, told } from "./told.ts"
import { type VerbGroup, verbGroup } from "./verb-group.ts"
import { happens, meals } from "./words.ts"

const postponed = wordSet(
  "cancel postpone scrap shelve delay suspend defer abandon reschedule drop",
)
const awaited = wordSet(`
schedule plan expect set slate due arrange agree fix confirm pencil announce envisage foresee
`)
const called = wordSet(`
hold convene host conduct stage organise organize chair attend mediate broker oversee moderate
facilitate
`)
const adjourned = wordSet("adjourn suspend interrupt")

export function asSubject(tagged: Tagged, phrase: EncounterPhrase): Told | null {
  const verb = verbAfter(tagged, phrase.head)
  if (followsPreposition(tagged, phrase) && !opensClause(tagged, phrase, verb)) return null
  if (resumesAfter(tagged, phrase.head)) return told("under-way", false)
  if (verb < 0) return dueWithoutVerb(tagged, phrase)
  const found = byVerb(tagged, phrase, verb)
  const isBeside = timeOpeners.has(tagged.lowered[phrase.first - 1] ?? "")
  return found && { ...found, verb, aside: isBeside }
}

function byVerb(tagged: Tagged, phrase: EncounterPhrase, verb: number): Told | null {
  const lemma = tagged.lemmas[verb] as string
  const group = verbGroup(tagged, verb)
  const negated = group.negated || phrase.negated
  if (lemma === "be" && tagged.lowered[verb + 1] === "there" && tagged.lowered[verb + 2] === "not")
    return told("denied", true)
  if (isDisowned(tagged, verb, group)) return told("denied", true)
  // "Was to have begun, but it never did".
  const due = lemma === "be" && tagged.lowered[verb + 1] === "to"
  if (due && !negated && wasNotToBe(tagged, verb + 3)) return told("cancelled", true)
  if (lemma === "be" || lemma === "remain") return asDescribed(tagged, phrase, { verb, negated })
  if (adjourned.has(lemma) && tagged.lowered[verb + 1] === "until") return told("planned", true)
  if (newDayAt(tagged, verb) >= 0 || hasDelay(tagged, verb))
    return told(negated || group.time === "unreal" ? null : "planned", true)
  if (postponed.has(lemma) || isCalledOff(tagged, verb))
    return told(negated || group.time === "unreal" ? null : "cancelled", true)
  if (
    breaksDown.test(tagged.lowered.slice(verb, verb + 2).join(" ")) &&
    isSetBefore(tagged, phrase)
  )
    return told(negated || group.time !== "past" ? null : "cancelled", true)
  // "Moved to Friday": it has a day, if another.
  if (lemma === "move" && group.passive) return told("planned", false)
  if (awaited.has(lemma) && isAwaited(tagged, verb, group))
    return told(negated ? null : "planned", true)
  // "Has been convened for 8 May": called, not held.
  if (
    (lemma === "convene" || lemma === "call") &&
    group.passive &&
    tagged.lowered[verb + 1] === "for"
  )
    return told(negated ? null : "planned", true)
  if (negated && comesAbout(tagged, verb)) return fellThrough(tagged, phrase, verb)
  if (!negated && wasNotToBe(tagged, verb)) return told("cancelled", true)
  if (!called.has(lemma) && !happens.has(lemma)) return asPlaced(tagged, phrase, group)
  if (negated) return fellThrough(tagged, phrase, verb)
  // "The meeting took place": said of the one that is in doubt.
  const tookPlace = lemma === "take" && tagged.lowered[verb + 1] === "place"
  const isThat = tookPlace && phrase.pointing === "back"
  return told(stateOf(tagged, group, verb), group.passive || isThat)
}

const breaksDown = /^(?:collapsed|unravell?ed|(?:fell|fallen) (?:apart|through))/

/** "A planned meeting", "the scheduled session": it had yet to be. */
const isSetBefore = ({ lowered }: Tagged, { first, head }: EncounterPhrase): boolean =>
  lowered.slice(first, head).some((word) => word === "planned" || word === "scheduled")

const placed = wordSet("on in at between with last yesterday")

/** "A meeting on Sunday between the two came to nothing": whatever else it did, it was. */
function asPlaced(
  tagged: Tagged,
  { head, negated, measured }: EncounterPhrase,
  group: VerbGroup,
): Told | null {
  if (negated || group.negated || group.time !== "past") return null
  return measured || placed.has(tagged.lowered[head + 1] as string) ? told("held", false) : null
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

const timeOpeners = wordSet("after since")

/** "A day after the session ended": a clause of its own, for nobody else stands before its verb. */
function opensClause(tagged: Tagged, { first, head }: EncounterPhrase, verb: number): boolean {
  if (verb < 0 || !timeOpeners.has(tagged.lowered[first - 1] ?? "")) return false
  for (let k = head + 1; k < verb; k++) {
    const tag = tagAt(tagged, k)
    const before = tagAt(tagged, k - 1)
    if (tagged.lowered[k] === ",") return false
    if ((tag === "DT" || tag === "PRP" || tag === "PRP$") && before !== "IN") return false
    if (tag.startsWith("NN") && !/^(?:IN|DT|JJ.?|NN.*|CD|POS|PRP\$|CC)$/.test(before)) return false
    if (tag.startsWith("NN") && k === head + 1) return false
  }
  return /^(?:VBD|VBZ|VBP|MD|VBN)$/.test(tagAt(tagged, verb))
}

const awaitedBefore = wordSet("due scheduled planned expected slated set fixed")
const still = wordSet("still now again back also")
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
  if (isFiction(tagged, verb)) return told("denied", true)
  const at = still.has(tagged.lowered[verb + 1] ?? "") ? verb + 2 : verb + 1
  const [word = "", next = ""] = tagged.lowered.slice(at, at + 2)
  if (word === "on" && next === "for") return told("planned", true)
  if (goingOn.has(word) || (word === "under" && next === "way")) return told("under-way", true)
  // "The third session is over": said while it is news.
  if (word === "over" || (word === "at" && next === "an")) return told("held", true)
  if (dueWords.has(word)) return told("planned", true)
  if (offWords.has(word)) return told("cancelled", true)
  const before = tagged.lowered.slice(first, head)
  // "The supper was at the Mill."
  if (meals.has(tagged.lowered[head] as string) && tagAt(tagged, verb) === "VBD")
    return told(word === "at" || word === "in" ? "held" : null, false)
  if (tagAt(tagged, verb) === "VBD") return told(before.some(tellsWhich) ? "held" : null, false)
  if (isOnItsDay(tagged, verb, before)) return told("planned", true)
  const isNext = before.includes("next") || before.includes("another")
  return told(isNext && onWords.has(word) ? "planned" : null, true)
}

const days = wordSet("today tomorrow tonight")
const near = wordSet("this next")

/** "Their meeting is this morning", "the session is on Friday". */
function isOnItsDay(tagged: Tagged, be: number, before: readonly string[]): boolean {
  const { lowered } = tagged
  if (!/^(?:is|are)$/.test(lowered[be] ?? "")) return false
  if (!before.some((word) => whose.has(word) || tellsWhich(word))) return false
  if (/^(?:JJ|VB|RB)/.test(tagAt(tagged, be + 1))) return false
  for (let k = be + 1; k < be + 8; k++) {
    const [word = "", next = ""] = lowered.slice(k, k + 2)
    if (days.has(word)) return true
    if ((word === "on" || near.has(word)) && calendarWords.has(next)) return true
    if (word === "," || word === ".") return false
  }
  return false
}
const whose = wordSet("the their its his her our")

/** "Monday's session", "the second meeting". */
const tellsWhich = (word: string): boolean => calendarWords.has(word) || ordinals.has(word)

/** "The talks, due on Friday, ..." */
function dueWithoutVerb(tagged: Tagged, { head }: EncounterPhrase): Told | null {
  const next = tagged.lowered.slice(head + 1, head + 3)
  return next.some((word) => awaitedBefore.has(word)) ? told("planned", false) : null
}
