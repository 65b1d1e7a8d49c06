/** Encounters told by a noun: "talks were held", "a fourth round is due", "there was no call". */
import type { Tagged } from "../../language/tagged.ts"
import type { MeetingState } from "../meeting.ts"
import { asCircumstance, asExisting, isOfMainClause } from "./as-circumstance.ts"
import { asDated } from "./as-dated.ts"
import { besideDay } from "./day-after.ts"
import { asFragment } from "./as-fragment.ts"
import { asObject } from "./as-object.ts"
import { asSubject } from "./as-subject.ts"
import { clauseAround, type Run } from "./clause.ts"
import { isLonely, subjectOf } from "./encounter-subject.ts"
import { isMealOfSides, namesEncounter, ordinals, sides } from "./named.ts"
import { beginsAgain, hasDelay, newDayAt } from "./new-day.ts"
import { type EncounterPhrase, encounterPhrase, verbAfter, verbBefore } from "./noun-phrase.ts"
import { calendarWords } from "./place-words.ts"
import { isConditional } from "./realis.ts"
import { aside, type Told } from "./told.ts"
import { wordSet } from "../word-set.ts"
import type { Encounter } from "./trigger.ts"
import { verbGroup } from "./verb-group.ts"
import { type EncounterKind, holds, meals } from "./words.ts"

/** The encounter the noun tells of, or null. */
export function nounEncounter(tagged: Tagged, noun: number, kind: EncounterKind): Encounter | null {
  const phrase = encounterPhrase(tagged, noun)
  if (!namesEncounter(tagged, kind, phrase)) return null
  const fragment = asFragment(tagged, phrase)
  const clause = fragment?.clause ?? clauseOf(tagged, noun)
  const isOnlyIf = isConditional(tagged, clause.from, phrase.first)
  const after = tagged.lowered[noun + 1] as string
  if (!sides.has(after) && isLonely(tagged, subjectOf(tagged, clause, phrase.first))) return null
  const found =
    (isOnlyIf ? null : (fragment ?? toldBy(tagged, phrase))) ?? aside(asDated(tagged, phrase))
  if (found === null || (!found.certain && isAnybodys(tagged, kind, phrase))) return null
  const isMeal = meals.has(tagged.lowered[noun] as string)
  if (isMeal && found.state !== "denied" && !isMealOfSides(tagged, phrase)) return null
  const format = formatOf(tagged, phrase, kind)
  const needsDay = isOpen(tagged, phrase, found.state)
  const present = found.state === "under-way"
  const verb = movedBehind(tagged, noun) ?? found.verb
  const told =
    verb === undefined ? throughLength(tagged, clause, noun) : throughVerb(tagged, clause, verb)
  const again = newBeginning(tagged, verb)
  return {
    at: fragment?.at ?? noun,
    kind,
    format,
    clause: again < 0 ? told : { from: told.from, to: clauseAround(tagged, again).to },
    pointing: phrase.pointing,
    needsDay,
    present,
    state: found.state,
    dayAt: again < 0 ? (newDay(tagged, verb) ?? lastDay(tagged, noun, verb)) : again,
    certain: found.certain,
    aside: found.aside,
    hosts: hostsOf(tagged, phrase, told),
  }
}

/** "The talks, planned for May, were moved to June": the verb that moves them. */
function movedBehind(tagged: Tagged, noun: number): number | undefined {
  const end = Math.min(tagged.sentenceEnd[noun] as number, noun + MOVED)
  for (let k = noun + 2; k < end; k++)
    if (tagged.lemmas[k - 1] === "be" && newDayAt(tagged, k) >= 0) return k
  return undefined
}
const MOVED = 12

/** "Put off by a week; it now begins on 28 May": where it begins anew, or -1. */
const newBeginning = (tagged: Tagged, verb: number | undefined): number =>
  verb !== undefined && hasDelay(tagged, verb) ? beginsAgain(tagged, verb) : -1

const onceDue = wordSet("due planned scheduled set expected")

/** "The round, first due on Monday, opens on 8 May": the day behind its own verb, if there is one. */
function lastDay(tagged: Tagged, noun: number, verb: number | undefined): number | undefined {
  if (verb === undefined || verb <= noun + 2) return undefined
  if (!tagged.lowered.slice(noun + 1, Math.min(verb, noun + 8)).some((word) => onceDue.has(word)))
    return undefined
  const after = tagged.lowered.slice(verb + 1, verb + 5)
  return after.some((word) => calendarWords.has(word)) ? verb : undefined
}

function newDay(tagged: Tagged, verb: number | undefined): number | undefined {
  const at = verb === undefined ? -1 : newDayAt(tagged, verb)
  return at < 0 ? undefined : at
}

/** The subject of the verb that has the encounter, where it stands outside the clause. */
function hostsOf(tagged: Tagged, { first }: EncounterPhrase, clause: Run): Run | undefined {
  const verb = verbBefore(tagged, first)
  if (verb < clause.from || !holds.has(tagged.lemmas[verb] as string)) return undefined
  const { people, elsewhere } = subjectOf(tagged, clause, verbGroup(tagged, verb).first)
  const last = people[0]
  return elsewhere < 0 || last === undefined ? undefined : { from: elsewhere, to: last.to }
}

/** "..., a day after the first session": a clause of its own. */
function clauseOf(tagged: Tagged, noun: number): Run {
  const clause = clauseAround(tagged, noun)
  const beside = besideDay(tagged, noun)
  return { from: Math.max(clause.from, beside?.from ?? 0), to: clause.to }
}

/** "The round, which was due in Oru, is put off": as far as its own verb tells. */
function throughVerb(tagged: Tagged, clause: Run, verb: number): Run {
  if (verb < clause.to || verb - clause.from > LONGEST) return clause
  return { from: clause.from, to: clauseAround(tagged, verb).to }
}

const lasting = wordSet("take last run")

/** "After the session, which took six hours": its length belongs to it. */
function throughLength(tagged: Tagged, clause: Run, noun: number): Run {
  if (tagged.lowered[noun + 2] !== "which") return clause
  if (!lasting.has(tagged.lemmas[noun + 3] as string)) return clause
  return { from: clause.from, to: clauseAround(tagged, noun + 3).to }
}
const LONGEST = 40

const toldBy = (tagged: Tagged, phrase: EncounterPhrase): Told | null =>
  asExisting(tagged, phrase) ??
  asObject(tagged, phrase) ??
  asSubject(tagged, phrase) ??
  beside(tagged, phrase, asCircumstance(tagged, phrase))

/** "Are due in Oru on 8 May for a fourth session": the day and the place are the session's. */
const beside = (tagged: Tagged, phrase: EncounterPhrase, one: Told | null): Told | null =>
  isOfMainClause(tagged, phrase) ? one : aside(one)

/**
 * "The round" may be of anything, "the visit" anybody's: only what was set, held or denied, or is
 * called joint or numbered, is one of sides.
 */
function isAnybodys(
  tagged: Tagged,
  kind: EncounterKind,
  { first, head }: EncounterPhrase,
): boolean {
  const before = tagged.lowered.slice(first, head)
  if (kind === "visit") return !before.includes("joint") && !before.includes("common")
  if (kind !== "round" || tagged.lowered[head + 1] === "of") return false
  return !before.some((word) => ordinals.has(word)) && !isOnDay(tagged, first, head)
}

const begun = wordSet("open begin start end close last resume")

/** "The round opened late on Friday", "lasted six hours". */
function isOnDay(tagged: Tagged, first: number, head: number): boolean {
  if (tagged.lowered[first] !== "the" || first !== head - 1) return false
  const verb = verbAfter(tagged, head)
  if (verb < 0 || !begun.has(tagged.lemmas[verb] as string)) return false
  const after = tagged.lowered.slice(verb + 1, verb + 9)
  return after.some((word) => calendarWords.has(word) || word === "hours")
}

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
): Encounter["format"] {
  const words = tagged.lowered.slice(first, head + 1).join(" ")
  if (/video|zoom/.test(words)) return "video"
  if (kind === "call" || /phone/.test(words)) return "call"
  return kind === "visit" || /face-to-face|in-person/.test(words) ? "in-person" : null
}
