/** Encounters told by a noun: "talks were held", "a third round is due", "there was no call". */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { MeetingState } from "../meeting.ts"
import { wordSet } from "../word-set.ts"
import { calendarWords } from "./place-words.ts"
import { clauseAround, tagAt } from "./clause.ts"
import { isLonely, subjectOf } from "./encounter-subject.ts"
import { type EncounterPhrase, encounterPhrase, verbAfter, verbBefore } from "./noun-phrase.ts"
import { isConditional, isDenied, stateOf } from "./realis.ts"
import type { Encounter } from "./trigger.ts"
import { type VerbGroup, verbGroup } from "./verb-group.ts"
import {
  callMakers,
  cancels,
  type EncounterKind,
  happens,
  holds,
  meals,
  oneSidedBefore,
  oneSidedBodies,
  plans,
  sessionMakers,
  wishGovernors,
} from "./words.ts"

const ordinals = wordSet(`
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth next last latest
final new another fresh previous this opening two three four five several
`)
const sides = wordSet("with between among involving")
const talksOf = wordSet("talks negotiations consultations discussions bargaining meetings dialogue")

const visited = wordSet("joint common the no a")

/** Does the noun name an encounter of sides at all? */
function isOne(
  tagged: Tagged,
  noun: number,
  kind: EncounterKind,
  phrase: EncounterPhrase,
): boolean {
  const before = tagged.lowered.slice(phrase.first, noun)
  if (before.some((word) => oneSidedBefore.has(word) && word !== "conference")) return false
  if (isCompound(tagged, noun)) return false
  const after = tagged.lowered[noun + 1] as string | undefined
  const body = after === "of" ? firstNounAfter(tagged, noun + 2) : ""
  if (oneSidedBodies.has(body)) return false
  const word = tagged.lowered[noun] as string
  if (meals.has(word))
    return (
      before.includes("working") || sides.has(after ?? "") || tagged.lowered[noun - 1] === "over"
    )
  if (word === "conference") return before.includes("video") || before.includes("peace")
  const verb = verbBefore(tagged, phrase.first)
  const isHad = verb >= 0 && (tagged.lemmas[verb] === "hold" || tagged.lemmas[verb] === "have")
  return isOfKind(kind, before, { after: after ?? "", body, isHad })
}

function isOfKind(
  kind: EncounterKind,
  before: readonly string[],
  { after, body, isHad }: { after: string; body: string; isHad: boolean },
): boolean {
  switch (kind) {
    case "call":
      if (after === "for" || after === "to") return false
      return (
        before.some((word) => callMakers.has(word)) ||
        sides.has(after) ||
        isHad ||
        before[0] === "no"
      )
    case "round":
      return after === "of"
        ? talksOf.has(body)
        : before.some((word) => ordinals.has(word)) || before[0] === "the"
    case "session":
      if (after === "of" && !talksOf.has(body)) return false
      return before.some((word) => sessionMakers.has(word)) || sides.has(after)
    case "visit":
      return before.some((word) => visited.has(word))
    default:
      return true
  }
}

function firstNounAfter(tagged: Tagged, from: number): string {
  for (let k = from; k < Math.min(tagged.count, from + 4); k++)
    if (tagAt(tagged, k).startsWith("NN") && !tagAt(tagged, k + 1).startsWith("NN"))
      return tagged.lowered[k] as string
  return ""
}

/** "Meeting room", "talks process": the noun only describes the next. */
function isCompound(tagged: Tagged, noun: number): boolean {
  if (resumesAfter(tagged, noun)) return false
  const next = tagAt(tagged, noun + 1)
  if (tagged.sentence[noun + 1] !== tagged.sentence[noun]) return false
  if (calendarWords.has(tagged.lowered[noun + 1] as string)) return false
  return next === "NN" || next === "NNS"
}

/** "Talks resume on Monday": a verb though it may be tagged as a noun. */
const resumesAfter = (tagged: Tagged, noun: number): boolean =>
  starts.has(tagged.lowered[noun + 1] as string) && tagAt(tagged, noun).endsWith("S")
const starts = wordSet("resume begin start open continue reopen restart end")

interface Told {
  readonly state: MeetingState
  readonly certain: boolean
  readonly aside: boolean
}

const told = (state: MeetingState | null, certain: boolean): Told | null =>
  state === null ? null : { state, certain, aside: false }

const cancelParticles = wordSet("off out away back")
const cancelPhrasal = wordSet("call put pull drop walk back stay")

/** "Called off", "pulled out of". */
function isCalledOff(tagged: Tagged, verb: number): boolean {
  const lemma = tagged.lemmas[verb] as string
  if (cancels.has(lemma)) return true
  return cancelPhrasal.has(lemma) && cancelParticles.has(tagged.lowered[verb + 1] as string)
}

const lateState = (tagged: Tagged, verb: number): MeetingState | null => {
  const { time, governor } = verbGroup(tagged, verb)
  if (time === "unreal" || time === "bare") return null
  return governor >= 0 && wishGovernors.has(tagged.lemmas[governor] as string) ? null : "cancelled"
}

/** The phrase is what somebody holds, plans or calls off. */
function asObject(tagged: Tagged, { first, negated }: EncounterPhrase): Told | null {
  const verb = verbBefore(tagged, first)
  if (verb < 0) return null
  const lemma = tagged.lemmas[verb] as string
  const group = verbGroup(tagged, verb)
  if (lemma === "deny") return told(group.negated ? null : "denied", true)
  if (lemma === "look" && tagged.lowered[verb + 1] === "forward")
    return told(group.negated ? null : "planned", true)
  if (isCalledOff(tagged, verb)) return told(group.negated ? null : lateState(tagged, verb), true)
  if (wishGovernors.has(lemma) && !holds.has(lemma)) return null
  if (plans.has(lemma)) return told(group.negated || negated ? null : planned(group.time), false)
  if (lemma === "be") return asPredicate(tagged, verb, group)
  if (!holds.has(lemma)) return null
  if (group.negated && group.time === "future")
    return told(stays.has(lemma) ? "cancelled" : null, true)
  const state = stateOf(tagged, group, verb)
  if (negated)
    return told(state === "held" && isDenied(tagged, group.first) ? "denied" : null, false)
  return told(state, false)
}

const stays = wordSet("attend join participate take send travel come")

/** "It was the third meeting of the two." */
function asPredicate(tagged: Tagged, be: number, { negated, time }: VerbGroup): Told | null {
  const before = tagged.lowered[be - 1] as string
  if (
    negated ||
    !/^(?:it|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(before)
  )
    return null
  if (time === "future") return told("planned", false)
  return time === "past" ? told("held", false) : null
}

const planned = (time: string): MeetingState | null => (time === "unreal" ? null : "planned")

const postponed = wordSet("cancel postpone scrap shelve delay suspend defer abandon reschedule")
const awaited = wordSet("schedule plan expect set slate due arrange agree")
const called = wordSet(`
hold convene host conduct stage organise organize chair attend mediate broker oversee moderate
facilitate
`)

/** The phrase is what begins, is held, is due or falls through. */
function asSubject(tagged: Tagged, phrase: EncounterPhrase): Told | null {
  if (followsPreposition(tagged, phrase)) return null
  if (resumesAfter(tagged, phrase.head)) return told("under-way", false)
  const verb = verbAfter(tagged, phrase.head)
  if (verb < 0) return dueWithoutVerb(tagged, phrase)
  const lemma = tagged.lemmas[verb] as string
  const group = verbGroup(tagged, verb)
  const negated = group.negated || phrase.negated
  if (lemma === "be") return asDescribed(tagged, verb, negated)
  if (postponed.has(lemma) || isCalledOff(tagged, verb))
    return told(negated || group.time === "unreal" ? null : "cancelled", true)
  if (awaited.has(lemma) && isAwaited(tagged, verb, group.passive))
    return told(negated ? null : "planned", true)
  if (!called.has(lemma) && !happens.has(lemma)) return null
  if (negated) return fellThrough(tagged, phrase, verb)
  return told(stateOf(tagged, group, verb), group.passive)
}

/** "Were arranged", "are due"; "the talks set a precedent" is neither. */
const isAwaited = (tagged: Tagged, verb: number, passive: boolean): boolean =>
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
const awaitedBefore = wordSet("due scheduled planned expected slated")

/** "The round due on Tuesday did not take place" fell through; "no visit was held" is denied. */
function fellThrough(tagged: Tagged, phrase: EncounterPhrase, verb: number): Told | null {
  if (!takesPlace.has(tagged.lemmas[verb] as string)) return null
  const { time } = verbGroup(tagged, verb)
  if (time === "future" && phrase.negated) return null
  const words = tagged.lowered.slice(phrase.first, verb)
  const wasDue =
    (!phrase.negated && words[0] === "the") ||
    words.some((word) => awaitedBefore.has(word) || ordinals.has(word))
  return told(wasDue || time === "future" ? "cancelled" : "denied", true)
}

const goingOn = wordSet("underway ongoing")
const dueWords = wordSet("due likely set scheduled expected planned slated")
const offWords = wordSet("off postponed cancelled canceled")

/** "Is due on Tuesday", "are under way", "was off"; "was useful" tells of no time. */
function asDescribed(tagged: Tagged, be: number, negated: boolean): Told | null {
  if (negated) return null
  const after = tagged.lowered.slice(be + 1, be + 4)
  const [word = "", next = ""] = after
  if (goingOn.has(word) || (word === "under" && next === "way")) return told("under-way", true)
  if (dueWords.has(word)) return told("planned", true)
  return offWords.has(word) ? told("cancelled", true) : null
}

/** "The talks, due on Friday, ..." */
function dueWithoutVerb(tagged: Tagged, { head }: EncounterPhrase): Told | null {
  const next = tagged.lowered.slice(head + 1, head + 3)
  return next.some((word) => awaitedBefore.has(word)) ? told("planned", false) : null
}

const aside = (one: Told | null): Told | null => (one === null ? null : { ...one, aside: true })

const past = wordSet("after following during since")
const coming = wordSet("before ahead until")

/** "After talks in Oru", "at a meeting on Friday", "ahead of the summit". */
function asCircumstance(tagged: Tagged, phrase: EncounterPhrase): Told | null {
  const before = tagged.lowered[phrase.first - 1] as string | undefined
  if (before === undefined || phrase.negated) return null
  if (past.has(before)) return told("held", false)
  if (coming.has(before) || tagged.lowered[phrase.first - 2] === "ahead")
    return told("planned", false)
  if (before === "for" || before === "to") return forTalks(tagged, phrase.first)
  if (before === "over" && meals.has(tagged.lowered[phrase.head] as string))
    return told("held", false)
  if (before !== "at" && before !== "in") return null
  return told(mainIsFuture(tagged, phrase.first) ? "planned" : "held", false)
}

const comesFor = wordSet(
  "travel fly go come return host receive meet gather visit welcome invite convene sit assemble",
)

/** "Will travel to Oru for talks", "hosted both presidents for talks". */
function forTalks(tagged: Tagged, first: number): Told | null {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k >= start && first - k < 16; k--) {
    if (isVerb[tagged.tag[k] as number] !== 1) continue
    if (!comesFor.has(tagged.lemmas[k] as string)) return null
    if (tagged.lemmas[k] === "invite") return told(planned(verbGroup(tagged, k).time), false)
    const group = verbGroup(tagged, k)
    // "Were coming for talks" is on the way to them.
    return told(group.time === "going-on" ? "planned" : stateOf(tagged, group, k), false)
  }
  return null
}

/** Does the sentence's verb stand in the future? */
function mainIsFuture(tagged: Tagged, first: number): boolean {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k >= start; k--) {
    if (tagAt(tagged, k) === "MD")
      return tagged.lowered[k] === "will" || tagged.lowered[k] === "would"
    if (isVerb[tagged.tag[k] as number] === 1 && tagAt(tagged, k) === "VBD") return false
  }
  return false
}

/** "There was no call": denied; "there was no third round": it fell through. */
function asExisting(tagged: Tagged, { first, head, negated }: EncounterPhrase): Told | null {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k >= start && first - k < 5; k--) {
    if (tagAt(tagged, k) !== "EX" && tagged.lowered[k] !== "there") continue
    const be = tagged.lowered[k + 1] as string
    const not =
      negated ||
      tagged.lowered
        .slice(k + 1, first)
        .some((word) => word === "not" || word === "n't" || word === "never")
    if (be === "will" || be === "would") return told(not ? null : "planned", false)
    if (!not) return be === "was" || be === "were" ? told("held", false) : null
    const ordinal = tagged.lowered.slice(first, head).some((word) => ordinals.has(word))
    if (be !== "was" && be !== "were" && be !== "had" && be !== "has") return null
    return told(ordinal ? "cancelled" : "denied", true)
  }
  return null
}

/** The encounter the noun tells of, or null. */
export function nounEncounter(tagged: Tagged, noun: number, kind: EncounterKind): Encounter | null {
  const phrase = encounterPhrase(tagged, noun)
  if (!isOne(tagged, noun, kind, phrase)) return null
  const clause = clauseAround(tagged, noun)
  if (isConditional(tagged, clause.from, phrase.first)) return null
  const after = tagged.lowered[noun + 1] as string
  if (!sides.has(after) && isLonely(tagged, subjectOf(tagged, clause, phrase.first))) return null
  const found =
    asExisting(tagged, phrase) ??
    asObject(tagged, phrase) ??
    asSubject(tagged, phrase) ??
    aside(asCircumstance(tagged, phrase))
  if (found === null) return null
  if (kind === "round" && !found.certain && !isNumbered(tagged, phrase)) return null
  // "The visit" alone may be anybody's; what was set, held or denied is one of sides.
  if (kind === "visit" && !found.certain && !isJoint(tagged, phrase)) return null
  const format = formatOf(tagged, phrase, kind)
  const needsDay = isOpen(tagged, phrase, found.state)
  return { at: noun, kind, format, clause, pointing: phrase.pointing, needsDay, ...found }
}

/** "The round" alone may be of anything; "the third round", "a round of talks" is one of sides. */
const isNumbered = (tagged: Tagged, { first, head }: EncounterPhrase): boolean =>
  tagged.lowered[head + 1] === "of" ||
  tagged.lowered.slice(first, head).some((word) => ordinals.has(word))

const isJoint = (tagged: Tagged, { first, head }: EncounterPhrase): boolean =>
  tagged.lowered.slice(first, head).some((word) => word === "joint" || word === "common")

/** "Talks might resume": a plan only if it has a day. */
function isOpen(tagged: Tagged, { first, head }: EncounterPhrase, state: MeetingState): boolean {
  if (state !== "planned") return false
  const verbs = [verbBefore(tagged, first), verbAfter(tagged, head)]
  return verbs.some((verb) => verb >= 0 && verbGroup(tagged, verb).time === "possible")
}

function formatOf(
  tagged: Tagged,
  { first, head }: EncounterPhrase,
  kind: EncounterKind,
): "call" | "video" | "in-person" | null {
  const words = tagged.lowered.slice(first, head + 1).join(" ")
  if (/video|zoom/.test(words)) return "video"
  if (kind === "call") return "call"
  if (/telephone|phone/.test(words)) return "call"
  return kind === "visit" || /face-to-face|in-person/.test(words) ? "in-person" : null
}
