/** An encounter as when or for what something else was done: "after talks in Oru". */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { isAbsence } from "./absence.ts"
import { planned } from "./as-object.ts"
import { calledOffState, isCalledOff } from "./called-off.ts"
import { tagAt } from "./clause.ts"
import { ordinals, sides } from "./named.ts"
import { isDisownedStory } from "./disowned.ts"
import { type EncounterPhrase, verbAfter } from "./noun-phrase.ts"
import { calendarWords } from "./place-words.ts"
import { isDenied, stateOf } from "./realis.ts"
import { type Told, told } from "./told.ts"
import { verbGroup } from "./verb-group.ts"
import { meals } from "./words.ts"

const past = wordSet("after following during since")
const coming = wordSet("before ahead until")

/** "After talks in Oru", "at a meeting on Friday", "ahead of the summit". */
export function asCircumstance(tagged: Tagged, phrase: EncounterPhrase): Told | null {
  const before = tagged.lowered[phrase.first - 1]
  if (before === undefined || phrase.negated) return null
  if (isDisownedStory(tagged, phrase.first)) return told("denied", true)
  if (past.has(before)) return told(willFollow(tagged, phrase.first) ? "planned" : "held", false)
  if (through.has(before)) return throughTalks(tagged, phrase)
  if (coming.has(before) || tagged.lowered[phrase.first - 2] === "ahead")
    return told("planned", false)
  if (absent.has(before) && isOfSides(tagged, phrase) && isAbsence(tagged, phrase.first))
    return told("cancelled", false)
  if (before === "of" && tagged.lemmas[phrase.first - 2] === "come") return told("held", false)
  if (before === "of") return ofTalks(tagged.lowered[phrase.first - 2] ?? "")
  if (before === "for" && drafts.has(tagged.lowered[phrase.first - 2] ?? ""))
    return ofPlans(tagged, phrase)
  if (before === "for" || before === "to") return forTalks(tagged, phrase.first)
  if (before === "over" && meals.has(tagged.lowered[phrase.head] as string))
    return told("held", false)
  if (before !== "at" && before !== "in") return null
  return told(mainIsFuture(tagged, phrase.first) ? "planned" : "held", false)
}

const through = wordSet("through throughout amid")

const absent = wordSet("for at to in")

/** "Monday's session", "the second round": one of several. */
const tellsWhich = ({ lowered }: Tagged, { first, head }: EncounterPhrase): boolean =>
  lowered.slice(first, head).some((word) => calendarWords.has(word) || ordinals.has(word))

/** One of several, or "talks with the union". */
const isOfSides = (tagged: Tagged, phrase: EncounterPhrase): boolean =>
  tellsWhich(tagged, phrase) || sides.has(tagged.lowered[phrase.head + 1] ?? "")

/** "Sat through a third round", "glared at each other throughout Monday's session". */
function throughTalks(tagged: Tagged, phrase: EncounterPhrase): Told | null {
  if (!tellsWhich(tagged, phrase) && !phrase.measured) return null
  return told(mainIsFuture(tagged, phrase.first) ? "planned" : "held", false)
}

/** "Is to meet on Friday, the week after the April session": both are still to come. */
const willFollow = (tagged: Tagged, first: number): boolean =>
  tagged.lowered[first - 2] === "day" && isToCome(tagged, first)

/** A plan before it in its sentence, and nothing past between. */
function isToCome(tagged: Tagged, first: number): boolean {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k > start; k--) {
    const tag = tagAt(tagged, k)
    if (tag === "VBD") return false
    if (tag === "MD") return tagged.lowered[k] === "will"
    if (tag === "TO" && tagAt(tagged, k + 1) === "VB")
      return tagged.lemmas[k - 1] === "be" || readiness.has(tagged.lowered[k - 1] as string)
  }
  return false
}

const phases = wordSet("end close start beginning opening course eve date venue")
const comingPhases = wordSet("eve date venue")

/** "At the end of two days of talks". */
const ofTalks = (noun: string): Told | null =>
  phases.has(noun) ? told(comingPhases.has(noun) ? "planned" : "held", false) : null

const drafts = wordSet("plan plans arrangements preparations")

/** "Plans for a summit have been shelved"; plans alone are no date. */
function ofPlans(tagged: Tagged, { head }: EncounterPhrase): Told | null {
  const verb = verbAfter(tagged, head)
  return verb >= 0 && isCalledOff(tagged, verb) ? told(calledOffState(tagged, verb), true) : null
}

const comesFor = wordSet(`
travel fly go come return cross sail drive head arrive host receive meet gather visit welcome convene sit assemble be
`)
/** "Parted on Friday after six hours of talks": what ended then lasted so long. */
/** "Flew to Oru on Monday for talks": the day and the place are those of the talks. */
const journeys = wordSet("fly travel go come return arrive")
const ends = wordSet("break part end adjourn emerge leave go rise disperse wind conclude finish")

/** Does the sentence's own verb tell when and where the encounter is or was? */
export function isOfMainClause(tagged: Tagged, { first, measured }: EncounterPhrase): boolean {
  const word = tagged.lowered[first - 1]
  if (word !== "for" && !(measured && word === "after")) return false
  const verb = mainVerbBefore(tagged, first)
  if (verb < 0) return false
  const lemma = tagged.lemmas[verb] as string
  if (word !== "for") return ends.has(lemma)
  return isDue(tagged, verb) || journeys.has(lemma)
}

/** "Are due back in Oru", "is expected in Oru". */
const isDue = ({ lowered, lemmas }: Tagged, be: number): boolean =>
  lemmas[be] === "be" && dueWords.has(lowered[be + 1] ?? "")
const dueWords = wordSet("due expected")

/** The first finite verb of the sentence, which is its own. */
function mainVerbBefore(tagged: Tagged, first: number): number {
  for (let k = tagged.sentenceStart[first] as number; k < first; k++) {
    if (/^(?:VBD|VBZ|VBP)$/.test(tagAt(tagged, k))) return k
    if (tagAt(tagged, k) === "MD" && tagAt(tagged, k + 1) === "VB") return k + 1
  }
  return -1
}

const asksTo = wordSet("invite call summon")

/** "Will travel to Oru for talks", "hosted both presidents for talks", "called both sides to talks". */
function forTalks(tagged: Tagged, first: number): Told | null {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k >= start && first - k < 16; k--) {
    if (isVerb[tagged.tag[k] as number] !== 1) continue
    const lemma = tagged.lemmas[k] as string
    const group = verbGroup(tagged, k)
    if (group.negated && group.time === "future") return told("cancelled", false)
    if (isDue(tagged, k)) return told(group.negated ? null : "planned", false)
    // "Called for talks" asks for them; "called both sides to talks" invites.
    if (asksTo.has(lemma) && first - k > 2) return told(planned(group.time), false)
    if (lemma === "expect" && group.passive) return told(planned(group.time), false)
    if (!comesFor.has(lemma)) return null
    // "Were coming for talks" is on the way to them.
    return told(group.time === "going-on" ? "planned" : stateOf(tagged, group, k), false)
  }
  return null
}

const readiness = wordSet(`
ready prepared willing due expected hope want plan intend promise vow agree likely set scheduled hopes
wants plans hoped planned wanted about eager
`)

/** "Was ready to discuss pay at Friday's talks", "will table an offer at them". */
export function mainIsFuture(tagged: Tagged, first: number): boolean {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k >= start; k--) {
    if (tagAt(tagged, k) === "TO" && tagAt(tagged, k + 1).startsWith("VB") && k > start)
      return readiness.has(tagged.lowered[k - 1] as string)
    // "No progress is expected at Friday's talks."
    if (tagged.lowered[k] === "expected" && /^(?:is|are)$/.test(tagged.lowered[k - 1] ?? ""))
      return true
    if (tagAt(tagged, k) === "MD")
      return tagged.lowered[k] === "will" || tagged.lowered[k] === "would"
    if (isVerb[tagged.tag[k] as number] === 1 && tagAt(tagged, k) === "VBD") return false
  }
  return false
}

const nots = wordSet("not n't never")
const was = wordSet("was were had has have been")

/** "There was no call": denied; "there was no autumn round": it fell through. */
export function asExisting(tagged: Tagged, { first, head, negated }: EncounterPhrase): Told | null {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k >= start && first - k < 9; k--) {
    if (tagAt(tagged, k) !== "EX" && tagged.lowered[k] !== "there") continue
    const be = tagged.lowered[nots.has(tagged.lowered[k + 1] ?? "") ? k + 2 : k + 1] as string
    const not = negated || tagged.lowered.slice(k + 1, first).some((word) => nots.has(word))
    const ordinal = tagged.lowered.slice(first, head).some((word) => ordinals.has(word))
    if (be === "will" || be === "would")
      return told(not ? (ordinal ? "cancelled" : null) : "planned", false)
    if (!was.has(be)) return null
    if (!not) return told(isDenied(tagged, k) ? "denied" : "held", false)
    return told(ordinal ? "cancelled" : "denied", true)
  }
  return null
}
